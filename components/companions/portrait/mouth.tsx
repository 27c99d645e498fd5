import type { Appearance } from "@/lib/companions/appearance";
import { LIPSTICK, mix } from "./palette";
import { path } from "./path";
import type { PartProps, Scene } from "./scene";

/** Half-width, thickness of the upper and of the lower lip. */
const SHAPES: Record<Appearance["mouth"], { half: number; upper: number; lower: number }> = {
  balanced: { half: 25, upper: 5.6, lower: 7.6 },
  full: { half: 26, upper: 7.8, lower: 10.4 },
  thin: { half: 25, upper: 3.4, lower: 4.8 },
  wide: { half: 29.5, upper: 5, lower: 7 },
  bow: { half: 21.5, upper: 6.6, lower: 8.2 },
};

export function Mouth({ scene }: PartProps) {
  const { appearance, expression, skin, isSmall, id, paint } = scene;
  const { mouth } = expression;
  const curves = traceMouth(scene);
  const natural = appearance.presentation === "masculine" ? 0.42 : 0.12;
  const lip =
    appearance.lipColor === "natural"
      ? mix(skin.lip, skin.base, natural)
      : mix(LIPSTICK[appearance.lipColor], skin.lip, 0.12);
  const line = mix(skin.deep, lip, 0.25);
  const isOpen = mouth.open > 1;
  return (
    <>
      <path d={curves.chinShadow} fill={skin.dark} opacity="0.45" />
      {isOpen && (
        <>
          <clipPath id={id("clip-mouth")}>
            <path id={id("mouth")} d={curves.inside} />
          </clipPath>
          <g clipPath={paint("clip-mouth")}>
            <use href={`#${id("mouth")}`} fill="#4d1520" />
            {mouth.tongue > 0 && (
              <ellipse
                cx={curves.x}
                cy={curves.bottom + 4 - mouth.tongue * 2}
                rx={curves.half * 0.62}
                ry={4 + mouth.open * 0.3 * mouth.tongue}
                fill="#c9585f"
              />
            )}
            {mouth.teeth > 0 && <path d={curves.teeth} fill="#fbf4ea" />}
          </g>
        </>
      )}
      <path d={curves.upperLip} fill={mix(lip, skin.deep, 0.24)} />
      <path d={curves.lowerLip} fill={lip} />
      {!isSmall && <path d={curves.gloss} fill={mix(lip, skin.light, 0.6)} opacity="0.55" />}
      {!isOpen && <path d={curves.line} stroke={line} strokeWidth={isSmall ? 3 : 2} />}
      <path d={curves.corners} stroke={skin.deep} strokeWidth={isSmall ? 2.8 : 2} opacity="0.7" />
    </>
  );
}

/** The curves of the mouth, and its extent for what grows around it. */
export function traceMouth({ appearance, expression, face }: Scene) {
  const shape = SHAPES[appearance.mouth];
  const { mouth } = expression;
  const half = shape.half * mouth.width;
  const upper = shape.upper * mouth.lips;
  const lower = shape.lower * mouth.lips;
  const x = 200 + mouth.shift;
  // A smile pulls the middle down against its corners, and the other way round.
  const y = face.mouthY - mouth.corner * 0.35 - mouth.open * 0.12;
  const left = { x: x - half, y: face.mouthY + mouth.corner - mouth.shift * 0.2 };
  const right = { x: x + half, y: face.mouthY + mouth.corner + mouth.skew + mouth.shift * 0.2 };
  const top = y - mouth.open * 0.3 - mouth.curl;
  const bottom = y + mouth.open * 0.7;
  const pull = half * (0.5 - mouth.round * 0.44);
  const reach = (goal: number) => (goal - (left.y + right.y) / 8) / 0.75;
  const lowHandle = reach(bottom);
  const lipHandle = reach(bottom + lower);
  const sagLeft = top + (left.y - top) * 0.25 * (1 - mouth.round);
  const sagRight = top + (right.y - top) * 0.25 * (1 - mouth.round);
  const rim = half * (0.34 - mouth.round * 0.28);
  const bow = Math.min(7, half * 0.3);
  const upperEdge = path`M${left.x} ${left.y}C${left.x + pull * 0.8} ${sagLeft} ${x - half * 0.3} ${top - 0.6} ${x} ${top + 0.8}C${x + half * 0.3} ${top - 0.6} ${right.x - pull * 0.8} ${sagRight} ${right.x} ${right.y}`;
  const lowerEdge = path`C${right.x - pull} ${lowHandle} ${left.x + pull} ${lowHandle} ${left.x} ${left.y}`;
  const upperLip =
    path`M${left.x} ${left.y}C${left.x + rim} ${left.y - upper * 0.35 - mouth.round * 6} ${x - bow * 1.9} ${top - upper * 0.95} ${x - bow} ${top - upper}` +
    path`Q${x} ${top - upper + 3.6} ${x + bow} ${top - upper}C${x + bow * 1.9} ${top - upper * 0.95} ${right.x - rim} ${right.y - upper * 0.35 - mouth.round * 6} ${right.x} ${right.y}` +
    path`C${right.x - pull * 0.8} ${sagRight} ${x + half * 0.3} ${top - 0.6} ${x} ${top + 0.8}C${x - half * 0.3} ${top - 0.6} ${left.x + pull * 0.8} ${sagLeft} ${left.x} ${left.y}Z`;
  const lowerLip =
    path`M${left.x} ${left.y}C${left.x + pull} ${lowHandle} ${right.x - pull} ${lowHandle} ${right.x} ${right.y}` +
    path`C${right.x - pull * 0.82} ${lipHandle} ${left.x + pull * 0.82} ${lipHandle} ${left.x} ${left.y}Z`;
  const teethHeight = mouth.open * 0.5 * mouth.teeth + 2;
  const dip = mouth.corner < 0 ? 0.35 : 0.9;
  return {
    x,
    half,
    corner: (left.y + right.y) / 2,
    lipTop: top - upper,
    bottom,
    lipBottom: bottom + lower,
    inside: `${upperEdge}${lowerEdge}Z`,
    line: upperEdge,
    upperLip,
    lowerLip,
    teeth: path`M${left.x + 2} ${left.y - 6}V${left.y + 1}C${left.x + half * 0.4} ${top + teethHeight + (left.y - top) * (1 - dip)} ${right.x - half * 0.4} ${top + teethHeight + (right.y - top) * (1 - dip)} ${right.x - 2} ${right.y + 1}V${top - 12}H${left.x + 2}Z`,
    gloss: path`M${x - half * 0.42} ${bottom + lower * 0.36}Q${x - 3} ${bottom + lower * 0.2} ${x + half * 0.2} ${bottom + lower * 0.34}Q${x - 3} ${bottom + lower * 0.85} ${x - half * 0.42} ${bottom + lower * 0.36}Z`,
    corners: path`M${left.x - 1.4} ${left.y + (mouth.corner > 0 ? 2.2 : -1.8)}l2.4 ${mouth.corner > 0 ? -2.4 : 2.2}M${right.x + 1.4} ${right.y + (mouth.corner > 0 ? 2.2 : -1.8)}l-2.4 ${mouth.corner > 0 ? -2.4 : 2.2}`,
    chinShadow: path`M${x - half * 0.5} ${bottom + lower + 3}Q${x} ${bottom + lower + 10.5} ${x + half * 0.55} ${bottom + lower + 2.6}Q${x} ${bottom + lower + 5} ${x - half * 0.5} ${bottom + lower + 3}Z`,
  };
}
