import { mix } from "../palette";
import { strands } from "../path";
import type { PartProps } from "../scene";
import { Shape } from "../shape";
import { bust } from "./cut";
import { GARMENTS } from "./garments";

/** Neck, collarbones, clothes. */
export function Outfit({ scene }: PartProps) {
  const { appearance, face, skin, paint, isSmall } = scene;
  const drawing = GARMENTS[appearance.outfit](scene);
  const n = face.neck;
  return (
    <>
      {drawing.behind}
      <Shape scene={scene} d={drawing.cut} stroke={paint("rim")} strokeWidth="6" />
      <path d={bust(scene)} fill={paint("neck")} />
      <path
        d={`M${200 - n + 2} 250C${200 - n + 6} 296 190 314 ${200 + n + 16} 318C${200 + n + 6} 300 ${200 + n - 2} 280 ${200 + n} 236Z`}
        fill={skin.dark}
        opacity="0.7"
      />
      {!isSmall && OPEN_NECKS.has(appearance.outfit) && (
        <path
          d={strands(
            2.2,
            [194, 344, 172, 334, 150, 334, 128, 339],
            [206, 344, 228, 334, 250, 334, 272, 339],
            [188, 302, 190, 318, 193, 330, 197, 340],
          )}
          fill={mix(skin.dark, skin.deep, 0.3)}
          opacity="0.5"
        />
      )}
      {drawing.under}
      <Shape scene={scene} d={drawing.cut} fill={paint("fabric")} />
      {!isSmall && (
        <>
          <path d={folds(face.shoulder)} fill={scene.fabric.dark} opacity="0.34" />
          {drawing.over}
        </>
      )}
    </>
  );
}

/** Cut low enough to show the collarbones. */
const OPEN_NECKS = new Set(["boat-neck", "blouse", "shirt", "wrap", "hoodie"]);

function folds(s: number): string {
  return strands(
    5,
    [200 - s + 14, 404, 200 - s + 20, 384, 200 - s + 30, 368, 200 - s + 46, 356],
    [200 + s - 16, 404, 200 + s - 24, 384, 200 + s - 34, 368, 200 + s - 52, 354],
  );
}
