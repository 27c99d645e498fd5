import type { Appearance } from "@/lib/companions/appearance";
import { IRIS, mix } from "./palette";
import { path } from "./path";
import type { PartProps, Scene } from "./scene";

/** Half-width, heights above and below the axis, rise of the outer corner, fold over the lid. */
interface EyeShape {
  half: number;
  above: number;
  below: number;
  slant: number;
  fold: number;
}

const SHAPES: Record<Appearance["eyeShape"], EyeShape> = {
  almond: { half: 20.5, above: 11.2, below: 6, slant: -2, fold: 5 },
  round: { half: 19.5, above: 12.6, below: 7.6, slant: -0.5, fold: 5 },
  hooded: { half: 20, above: 10, below: 6, slant: 0.8, fold: 2.6 },
  monolid: { half: 20.5, above: 9.4, below: 5.2, slant: -2.4, fold: 0 },
  upturned: { half: 21, above: 10.8, below: 5.6, slant: -4.4, fold: 5 },
  downturned: { half: 20.5, above: 11.2, below: 6.4, slant: 2.6, fold: 4.6 },
};

/** Both eyes, in one group so that they blink together. */
export function Eyes({ scene }: PartProps) {
  const { appearance, skin, isSmall, id, paint } = scene;
  const iris = IRIS[appearance.eyeColor];
  const left = traceEye(scene, -1);
  const right = traceEye(scene, 1);
  const both = (part: "opening" | "lash" | "lid" | "wing") => left[part] + right[part];
  const ink = mix(skin.deep, "#1a0d10", 0.6);
  const hasFold = SHAPES[appearance.eyeShape].fold > 0;
  const { gazeX, gazeY, pupil, shine } = scene.expression.eye;
  const dots = (dx: number, dy: number) =>
    [left, right]
      .map((eye) => path`M${eye.x + gazeX + dx} ${eye.y + gazeY - 0.8 + dy}h.1`)
      .join("");
  const opening = `#${id("eyes")}`;
  return (
    <g className="portrait-eyes">
      {hasFold && (
        <path
          d={both("lid")}
          fill={mix(skin.base, skin.dark, 0.55)}
          {...(isSmall ? {} : { stroke: mix(skin.dark, skin.deep, 0.6) })}
        />
      )}
      <clipPath id={id("clip-eyes")}>
        <path id={id("eyes")} d={both("opening")} />
      </clipPath>
      <g clipPath={paint("clip-eyes")}>
        <use href={opening} fill={mix("#fbf6f1", skin.base, 0.16)} />
        <g fill={paint("iris")} stroke={iris.dark} strokeWidth="1.8">
          <circle cx={left.x + gazeX} cy={left.y + gazeY - 0.8} r="10" />
          <circle cx={right.x + gazeX} cy={right.y + gazeY - 0.8} r="10" />
        </g>
        <path d={dots(0, 0)} stroke="#120a0c" strokeWidth={Math.round(90 * pupil) / 10} />
        <g stroke="#fff">
          <path d={dots(-3.6, -4)} strokeWidth={shine ? 7 : 5.8} />
          <path d={dots(3.8, 4)} strokeWidth={shine ? 4 : 2.6} opacity="0.75" />
        </g>
        <use href={`#${id("lashes")}`} y="3.6" fill="#2a1518" opacity="0.3" />
      </g>
      {!isSmall && <use href={opening} stroke={skin.deep} strokeWidth="1.3" opacity="0.55" />}
      <path id={id("lashes")} d={both("lash")} fill={ink} />
      {!isSmall && left.wing !== "" && <path d={both("wing")} stroke={ink} strokeWidth="2" />}
    </g>
  );
}

function traceEye(scene: Scene, side: 1 | -1) {
  const { appearance, expression, face, isSmall } = scene;
  const { half, above, below, slant, fold } = SHAPES[appearance.eyeShape];
  const { open, squint, droop, skew } = expression.eye;
  const aperture = open + (side === 1 ? skew : 0);
  const x = 200 + side * face.eyeX;
  const y = face.eyeY;
  const inner = { x: x - side * half, y: y + 2.6 };
  const outer = { x: x + side * half, y: y + slant + droop * 0.5 };
  // A cubic reaches three quarters of the height of its handles.
  const top = above * aperture * 1.36;
  const bottom = below * (1 - squint * 1.5) * 1.33;
  const a = { x: inner.x + side * half * 0.42, y: y - top };
  const b = { x: outer.x - side * half * 0.42, y: y - top * 0.96 + slant * 0.4 + droop };
  const c = { x: outer.x - side * half * 0.42, y: y + bottom + slant * 0.3 };
  const d = { x: inner.x + side * half * 0.56, y: y + bottom };
  const upper = path`M${inner.x} ${inner.y}C${a.x} ${a.y} ${b.x} ${b.y} ${outer.x} ${outer.y}`;
  const lower = path`C${c.x} ${c.y} ${d.x} ${d.y} ${inner.x} ${inner.y}`;
  const weight = { feminine: 4.4, androgynous: 3.6, masculine: 3.2 }[appearance.presentation];
  const thick = weight + (isSmall ? 1.6 : 0);
  const tip = { x: outer.x + side * 2.6, y: outer.y - 1.4 };
  const lash =
    path`M${inner.x} ${inner.y}C${a.x} ${a.y} ${b.x} ${b.y} ${tip.x} ${tip.y}` +
    path`C${b.x + side * 1.4} ${b.y - thick} ${a.x} ${a.y - thick * 0.9} ${inner.x} ${inner.y}Z`;
  const rise = fold + thick * 0.8;
  const foldCurve = path`M${inner.x + side * 2} ${inner.y - rise * 0.55}C${a.x} ${a.y - rise * 1.2} ${b.x} ${b.y - rise * 1.25} ${outer.x + side * 2} ${outer.y - rise * 0.5}`;
  return {
    x,
    y,
    opening: `${upper}${lower}Z`,
    lash,
    lid:
      foldCurve + path`L${outer.x} ${outer.y}C${b.x} ${b.y} ${a.x} ${a.y} ${inner.x} ${inner.y}Z`,
    wing:
      appearance.presentation === "feminine"
        ? path`M${outer.x - side * 0.6} ${outer.y - 1}l${side * 5.6} ${-4}`
        : "",
  };
}
