import { HairShadow } from "./hair/hair";
import { mix } from "./palette";
import { mirror, path } from "./path";
import type { PartProps, Scene } from "./scene";
import { Shape } from "./shape";

/** Skin of the head: ears, planes of light and shadow, blush. Features are drawn over it. */
export function Face({ scene }: PartProps) {
  const { face, skin, expression, paint, isSmall, id } = scene;
  const isCold = expression.water === "sweat";
  return (
    <>
      <Shape scene={scene} d={face.outline} fill={paint("skin")} />
      <clipPath id={id("clip-face")}>
        <Shape scene={scene} d={face.outline} />
      </clipPath>
      <g clipPath={paint("clip-face")}>
        <path d={sidePlane(scene)} fill={skin.dark} opacity="0.42" />
        <g fill={paint("socket")}>
          <ellipse cx="166" cy="184" rx="27" ry="16" />
          <ellipse cx="234" cy="184" rx="27" ry="16" />
        </g>
        {!isSmall && (
          <g fill={paint("sheen")}>
            <ellipse cx="180" cy="128" rx="46" ry="26" />
            <ellipse cx="156" cy="215" rx="18" ry="11" />
          </g>
        )}
        <g
          fill={paint("blush")}
          opacity={Math.round(Math.min(1, 0.35 + expression.blush * 0.62) * 100) / 100}
        >
          <ellipse cx="154" cy="224" rx="27" ry="19" />
          <ellipse cx="246" cy="224" rx="27" ry="19" />
        </g>
        {isCold && <path d={HEAD} fill={skin.light} opacity="0.16" />}
        <Shape
          scene={scene}
          d={face.outline}
          stroke={paint("rim")}
          strokeWidth={isSmall ? 9 : 6}
          opacity="0.42"
        />
        <HairShadow scene={scene} />
      </g>
    </>
  );
}

const HEAD = "M110 70h180v240H110Z";

/** Turned away from the light: temple, hollow of the cheek and jaw, as one cut shape. */
function sidePlane({ face }: Scene): string {
  const edge = 200 + face.cheek;
  return path`M${edge + 4} 120C${edge - 12} 150 ${edge - 10} 178 ${edge - 14} 196C${edge - 20} 214 ${edge - 34} 222 ${edge - 38} 240C${edge - 42} 258 ${200 + face.chin + 12} ${face.chinY - 14} ${200 + face.chin - 8} ${face.chinY + 4}L${edge + 10} ${face.chinY + 6}Z`;
}

export function Ears({ scene }: PartProps) {
  const { face, skin } = scene;
  const x = face.cheek - 3;
  const ear = path`M${200 + x} 184C${200 + x + 10} 172 ${200 + x + 20} 180 ${200 + x + 17} 198C${200 + x + 15} 212 ${200 + x + 9} 224 ${200 + x} 222Z`;
  const fold = path`M${200 + x + 4} 190Q${200 + x + 13} 186 ${200 + x + 11} 199Q${200 + x + 9} 208 ${200 + x + 4} 211`;
  return (
    <>
      <path d={mirror(ear)} fill={mix(skin.base, skin.blush, 0.18)} />
      <path d={ear} fill={mix(skin.dark, skin.blush, 0.14)} />
      <path d={fold + mirror(fold)} stroke={skin.deep} strokeWidth="2" opacity="0.5" />
    </>
  );
}

/** Freckles, lines of age, and the creases a feeling makes. */
export function SkinMarks({ scene }: PartProps) {
  const { appearance, expression, skin, isSmall } = scene;
  const creases = traceCreases(scene);
  const hasMole = appearance.accessories.includes("beauty-mark");
  return (
    <>
      {appearance.freckles !== "none" && !isSmall && (
        <path
          d={appearance.freckles === "many" ? `${FRECKLES}${MORE_FRECKLES}` : FRECKLES}
          stroke={mix(skin.dark, skin.deep, 0.35)}
          strokeWidth="2.5"
          opacity="0.6"
        />
      )}
      {appearance.ageLines !== "none" && !isSmall && (
        <path
          d={`${AGE_LINES}${appearance.ageLines === "marked" ? DEEPER_LINES : ""}`}
          stroke={skin.deep}
          strokeWidth="1.5"
          opacity={appearance.ageLines === "marked" ? 0.42 : 0.32}
        />
      )}
      {creases !== "" && (
        <path
          d={creases}
          stroke={skin.deep}
          strokeWidth={isSmall ? 2.6 : 1.9}
          opacity={expression.smileLines > 0 ? 0.5 : 0.62}
        />
      )}
      {hasMole && !isSmall && <circle cx="231" cy="238" r="2" fill={skin.deep} opacity="0.85" />}
    </>
  );
}

function traceCreases({ appearance, expression, face }: Scene): string {
  const lines: string[] = [];
  const { smileLines, frown, foreheadLines } = expression;
  if (smileLines > 0.3) {
    const half = 36 * Math.max(1, expression.mouth.width * 0.94);
    const y = face.mouthY - 12;
    lines.push(
      path`M${200 - half + 5} ${y - 9}Q${200 - half - 3} ${y} ${200 - half - 1} ${y + 10}`,
    );
    lines.push(
      path`M${200 + half - 5} ${y - 9}Q${200 + half + 3} ${y} ${200 + half + 1} ${y + 10}`,
    );
  }
  if (smileLines > 0.7) lines.push("M150 205q12 6 25 3M250 205q-12 6-25 3");
  if (frown > 0.3) lines.push("M195 162q-3 7 0 13M205 162q3 7 0 13");
  const isBare = appearance.hairStyle !== "blunt-bob" && appearance.hairStyle !== "shag";
  if (foreheadLines > 0.3 && isBare) lines.push("M172 139q28-8 56 0");
  if (foreheadLines > 0.7 && isBare) lines.push("M178 129q22-6 44 0");
  return lines.join("");
}

const FRECKLES =
  "M160 214h.1M170 218h.1M151 219h.1M164 224h.1M177 223h.1M240 214h.1M230 218h.1M249 219h.1M236 224h.1M223 223h.1M193 208h.1M206 210h.1";
const MORE_FRECKLES =
  "M145 212h.1M157 227h.1M171 209h.1M255 212h.1M243 228h.1M229 209h.1M184 216h.1M215 217h.1M182 205h.1M218 204h.1";
const AGE_LINES =
  "M176 230Q166 238 165 248M224 230Q234 238 235 248M139 190l-6-4M139 195h-7M261 190l6-4M261 195h7";
const DEEPER_LINES =
  "M148 207Q160 213 174 208M252 207Q240 213 226 208M168 142q32-8 64 0M174 132q26-6 52 0M138 200l-6 4M262 200l6 4M170 262q2 7 7 11M230 262q-2 7-7 11";
