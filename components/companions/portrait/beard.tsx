import { traceMouth } from "./mouth";
import { path } from "./path";
import type { PartProps, Scene } from "./scene";

/** Hair of the face, under the lips and around them. */
export function Beard({ scene }: PartProps) {
  const { appearance, hair, face, paint, isSmall } = scene;
  const kind = appearance.facialHair;
  if (kind === "none") return null;
  const hasJaw = kind === "stubble" || kind === "short-beard" || kind === "full-beard";
  const isFull = kind === "full-beard";
  const veil = kind === "short-beard" ? 0.92 : 1;
  return (
    <>
      {hasJaw && (
        <g clipPath={isFull ? undefined : paint("clip-face")} opacity={veil}>
          <path
            d={jawBeard(scene, isFull)}
            fill={kind === "stubble" ? paint("stubble") : paint("hair")}
            fillRule="evenodd"
          />
        </g>
      )}
      {kind === "goatee" && <path d={goatee(scene)} fill={paint("hair")} />}
      {kind !== "stubble" && <path d={moustache(scene)} fill={hair.base} />}
      {(isFull || kind === "short-beard") && !isSmall && (
        <path
          d={bristles(face.chinY, isFull)}
          stroke={hair.light}
          strokeWidth="1.6"
          opacity="0.5"
        />
      )}
      {kind === "moustache" && !isSmall && (
        <path
          d={path`M194 ${face.mouthY - 12}q-12 1 -21 8M206 ${face.mouthY - 12}q12 1 21 8M190 ${face.mouthY - 9}q-8 3-13 8M210 ${face.mouthY - 9}q8 3 13 8`}
          stroke={hair.light}
          strokeWidth="1.5"
          opacity="0.6"
        />
      )}
    </>
  );
}

/** Sideburn to sideburn along the jaw; the second contour leaves the lips free. */
function jawBeard(scene: Scene, isFull: boolean): string {
  const { face, expression } = scene;
  const out = face.cheek + (isFull ? 2 : 1);
  const low = face.chinY + (isFull ? 20 : 3) + expression.mouth.open * 0.25;
  const jaw = face.jaw + (isFull ? 6 : 3);
  const m = face.mouthY;
  const { x, half, corner, lipTop, lipBottom } = traceMouth(scene);
  const reach = half + 1;
  // Handles of a cubic, a third beyond the edge it should touch.
  const above = corner + (lipTop - corner) * 1.33;
  const below = corner + (lipBottom + 2 - corner) * 1.33;
  return (
    path`M${200 - out} 186C${200 - out - 1} 214 ${200 - jaw - 5} 236 ${200 - jaw} 254C${200 - jaw + 8} ${low - 8} 178 ${low} 200 ${low}` +
    path`C222 ${low} ${200 + jaw - 8} ${low - 8} ${200 + jaw} 254C${200 + jaw + 5} 236 ${200 + out + 1} 214 ${200 + out} 186` +
    path`C${200 + out - 8} 204 ${200 + out - 12} 222 ${200 + out - 22} 228C232 234 224 ${m - 17} 200 ${m - 17}` +
    path`C176 ${m - 17} 168 234 ${200 - out + 22} 228C${200 - out + 12} 222 ${200 - out + 8} 204 ${200 - out} 186Z` +
    path`M${x - reach} ${corner}C${x - half * 0.6} ${above} ${x + half * 0.6} ${above} ${x + reach} ${corner}C${x + half * 0.6} ${below} ${x - half * 0.6} ${below} ${x - reach} ${corner}Z`
  );
}

function moustache({ face, expression, appearance }: Scene): string {
  const m = face.mouthY + expression.mouth.corner * 0.4;
  const top = face.mouthY - 19 - expression.noseWrinkle * 3;
  const lift = expression.mouth.open * 0.3 + expression.mouth.curl;
  const reach =
    (appearance.facialHair === "moustache" ? 32 : 30) *
    Math.max(0.86, expression.mouth.width * 0.94);
  return (
    path`M200 ${top + 3}C192 ${top - 3} 180 ${top + 2} ${200 - reach * 0.75} ${m - 8}C${200 - reach * 0.9} ${m - 2} ${200 - reach - 1} ${m} ${200 - reach - 3} ${m + 4}C${200 - reach * 0.6} ${m + 2} 190 ${m - 5 - lift} 200 ${m - 8 - lift}` +
    path`C210 ${m - 5 - lift} ${200 + reach * 0.6} ${m + 2} ${200 + reach + 3} ${m + 4}C${200 + reach + 1} ${m} ${200 + reach * 0.9} ${m - 2} ${200 + reach * 0.75} ${m - 8}C220 ${top + 2} 208 ${top - 3} 200 ${top + 3}Z`
  );
}

function goatee({ face, expression }: Scene): string {
  const low = face.chinY + 7;
  const m = face.mouthY + expression.mouth.open * 0.8;
  return path`M${178} ${m + 8}C174 ${m + 22} 180 ${low} 200 ${low}C220 ${low} 226 ${m + 22} 222 ${m + 8}C216 ${m + 16} 208 ${m + 17} 200 ${m + 17}C192 ${m + 17} 184 ${m + 16} 178 ${m + 8}Z`;
}

function bristles(chinY: number, isFull: boolean): string {
  const low = chinY + (isFull ? 12 : -5);
  return path`M141 226q2 14 8 22M163 ${low - 30}q4 12 11 19M182 ${low - 16}q3 9 8 13M218 ${low - 16}q-2 8-6 13M237 ${low - 30}q-3 10-9 17M256 228q-2 12-8 20`;
}
