import type { Appearance } from "@/lib/companions/appearance";
import { path } from "./path";

/** Where things are on a 400 × 400 drawing. Half-widths are measured from the axis x = 200. */
export interface FaceGeometry {
  temple: number;
  cheek: number;
  jaw: number;
  jawY: number;
  chin: number;
  chinY: number;
  eyeX: number;
  eyeY: number;
  noseY: number;
  mouthY: number;
  neck: number;
  shoulder: number;
  /** The face from crown to chin, closed. */
  outline: string;
}

const SHAPES = {
  oval: [69, 70, 53, 250, 20, 285],
  round: [72, 75, 61, 248, 27, 281],
  square: [70, 72, 63, 251, 31, 284],
  heart: [73, 71, 48, 248, 14, 284],
  long: [66, 67, 53, 256, 22, 291],
  diamond: [66, 73, 51, 249, 16, 286],
} as const satisfies Record<Appearance["faceShape"], readonly number[]>;

const BUILD = {
  feminine: { jaw: -1, chin: -1, chinY: -1, neck: 29, shoulder: 122 },
  androgynous: { jaw: 1, chin: 2, chinY: 0, neck: 32, shoulder: 132 },
  masculine: { jaw: 4, chin: 6, chinY: 3, neck: 39, shoulder: 148 },
} as const;

export function measureFace(appearance: Appearance): FaceGeometry {
  const [temple, cheek, jawBase, jawY, chinBase, chinYBase] = SHAPES[appearance.faceShape];
  const build = BUILD[appearance.presentation];
  const jaw = jawBase + build.jaw;
  const chin = chinBase + build.chin;
  const chinY = chinYBase + build.chinY;
  const side = (s: 1 | -1) => ({ t: 200 + s * temple, c: 200 + s * cheek, j: 200 + s * jaw });
  const r = side(1);
  const l = side(-1);
  const outline =
    path`M200 82C${200 + temple * 0.62} 82 ${r.t} 112 ${r.t} 162C${r.t} 180 ${r.c} 190 ${r.c} 206` +
    path`C${r.c} 226 ${r.j + 4} ${jawY - 14} ${r.j} ${jawY}C${r.j - 6} ${jawY + 17} ${200 + chin + 9} ${chinY} 200 ${chinY}` +
    path`C${200 - chin - 9} ${chinY} ${l.j + 6} ${jawY + 17} ${l.j} ${jawY}C${l.j - 4} ${jawY - 14} ${l.c} 226 ${l.c} 206` +
    path`C${l.c} 190 ${l.t} 180 ${l.t} 162C${l.t} 112 ${200 - temple * 0.62} 82 200 82Z`;
  return {
    temple,
    cheek,
    jaw,
    jawY,
    chin,
    chinY,
    eyeX: 34,
    eyeY: 190,
    noseY: 227,
    mouthY: chinY - 33,
    neck: build.neck,
    shoulder: build.shoulder,
    outline,
  };
}
