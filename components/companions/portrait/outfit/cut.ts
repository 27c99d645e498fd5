import { coarse, path } from "../path";
import type { Scene } from "../scene";

/** Neck and shoulders, as skin. */
export function bust({ face }: Scene): string {
  const n = face.neck;
  const s = face.shoulder;
  return (
    coarse`M${200 - n} 236C${200 - n + 3} 276 ${200 - n} 298 ${200 - n - 14} 311C${200 - n - 40} 328 ${200 - s + 20} 332 ${200 - s} 350C${200 - s - 16} 362 ${200 - s - 20} 384 ${200 - s - 22} 406` +
    coarse`H${200 + s + 22}C${200 + s + 20} 384 ${200 + s + 16} 362 ${200 + s} 350C${200 + s - 20} 332 ${200 + n + 40} 328 ${200 + n + 14} 311C${200 + n} 298 ${200 + n - 3} 276 ${200 + n} 236Z`
  );
}

/** A garment over the shoulders; `neckline` runs from the right of the neck back to the left. */
export function garment({ face }: Scene, open: number, top: number, neckline: string): string {
  const s = face.shoulder;
  return (
    coarse`M${200 - open} ${top}C${200 - open - 24} ${top + 13} ${200 - s + 18} 326 ${200 - s - 3} 346C${200 - s - 20} 358 ${200 - s - 25} 384 ${200 - s - 27} 406` +
    coarse`H${200 + s + 27}C${200 + s + 25} 384 ${200 + s + 20} 358 ${200 + s + 3} 346C${200 + s - 18} 326 ${200 + open + 24} ${top + 13} ${200 + open} ${top}` +
    `${neckline}Z`
  );
}

/** A round neckline `depth` below its ends. */
export function scoop(open: number, top: number, depth: number): string {
  const low = top + depth * 1.33;
  return path`C${200 + open * 0.72} ${low} ${200 - open * 0.72} ${low} ${200 - open} ${top}`;
}

/** A V closing at `low`; `bend` above 0 softens it. */
export function vee(open: number, top: number, low: number, bend = 0): string {
  return path`Q${200 + open * 0.62 - bend} ${(top + low) / 2 + bend} 200 ${low}Q${200 - open * 0.62 + bend} ${(top + low) / 2 + bend} ${200 - open} ${top}`;
}
