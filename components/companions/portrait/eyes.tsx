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
  almond: { half: 19.5, above: 10.5, below: 5.6, slant: -2, fold: 5 },
  round: { half: 18.5, above: 12, below: 7.4, slant: -0.5, fold: 5 },
  hooded: { half: 19, above: 9.4, below: 5.6, slant: 0.6, fold: 2.6 },
  monolid: { half: 19.5, above: 8.6, below: 4.8, slant: -2.4, fold: 0 },
  upturned: { half: 20, above: 10.2, below: 5.2, slant: -4.6, fold: 5 },
  downturned: { half: 19.5, above: 10.6, below: 6, slant: 2.6, fold: 4.6 },
};

export function Eyes({ scene }: PartProps) {
  return (
    <>
      <Eye scene={scene} side={-1} />
      <Eye scene={scene} side={1} />
    </>
  );
}

function Eye({ scene, side }: PartProps & { side: 1 | -1 }) {
  const { appearance, expression, skin, isSmall, id, paint } = scene;
  const curves = traceEye(scene, side);
  const iris = IRIS[appearance.eyeColor];
  const clip = id(side === 1 ? "eye-r" : "eye-l");
  const { gazeX, gazeY, pupil, shine } = expression.eye;
  const x = curves.x + gazeX;
  const y = curves.y - 0.8 + gazeY;
  const ink = mix(skin.deep, "#1a0d10", 0.62);
  return (
    <>
      {curves.lid !== "" && <path d={curves.lid} fill={skin.dark} opacity="0.5" />}
      {curves.fold !== "" && (
        <path d={curves.fold} fill="none" stroke={skin.deep} strokeWidth="1.5" opacity="0.75" />
      )}
      <g className="portrait-eye">
        <clipPath id={clip}>
          <path d={curves.opening} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <path d={curves.opening} fill={mix("#fbf6f1", skin.base, 0.14)} />
          <circle cx={x} cy={y} r="10.4" fill={iris.dark} />
          <circle cx={x} cy={y + 0.6} r="9" fill={paint("iris")} />
          <circle cx={x} cy={y} r={4.3 * pupil} fill="#120a0c" />
          <path d={curves.upper} fill="none" stroke="#2a1518" strokeWidth="7" opacity="0.26" />
          <circle cx={x - 3.4} cy={y - 4} r={shine ? 3.3 : 2.7} fill="#fff" />
          <circle cx={x + 3.6} cy={y + 3.8} r={shine ? 1.9 : 1.2} fill="#fff" opacity="0.75" />
        </g>
        <path d={curves.lash} fill={ink} />
        {!isSmall && (
          <path d={curves.lower} fill="none" stroke={skin.deep} strokeWidth="1.3" opacity="0.6" />
        )}
        {curves.wing !== "" && (
          <path d={curves.wing} fill="none" stroke={ink} strokeWidth="1.7" strokeLinecap="round" />
        )}
      </g>
    </>
  );
}

function traceEye(scene: Scene, side: 1 | -1) {
  const { appearance, expression, face, isSmall } = scene;
  const { half, above, below, slant, fold } = SHAPES[appearance.eyeShape];
  const { open, squint, droop, skew } = expression.eye;
  const aperture = open + (side === 1 ? skew : 0);
  const x = 200 + side * face.eyeX;
  const y = face.eyeY;
  const inner = { x: x - side * half, y: y + 2.4 };
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
  const weight = { feminine: 4.4, androgynous: 3.6, masculine: 3.1 }[appearance.presentation];
  const thick = weight + (isSmall ? 1.4 : 0);
  const tip = { x: outer.x + side * 2.6, y: outer.y - 1.4 };
  const lash =
    path`M${inner.x} ${inner.y}C${a.x} ${a.y} ${b.x} ${b.y} ${tip.x} ${tip.y}` +
    path`C${b.x + side * 1.4} ${b.y - thick} ${a.x} ${a.y - thick * 0.9} ${inner.x} ${inner.y}Z`;
  const foldY = fold + thick * 0.8;
  const foldCurve = path`M${inner.x + side * 2} ${inner.y - foldY * 0.55}C${a.x} ${a.y - foldY * 1.2} ${b.x} ${b.y - foldY * 1.25} ${outer.x + side * 2} ${outer.y - foldY * 0.5}`;
  return {
    x,
    y,
    opening: `${upper}${lower}Z`,
    upper,
    lower: path`M${outer.x} ${outer.y}` + lower,
    lash,
    fold: fold === 0 || isSmall ? "" : foldCurve,
    lid:
      fold === 0
        ? ""
        : foldCurve +
          path`L${outer.x} ${outer.y}C${b.x} ${b.y} ${a.x} ${a.y} ${inner.x} ${inner.y}Z`,
    wing:
      appearance.presentation === "feminine" && !isSmall
        ? path`M${outer.x - side * 1} ${outer.y - 1}l${side * 5.4} ${-4.2}M${outer.x - side * 5} ${outer.y - 3.4 * aperture - 1}l${side * 4.6} ${-4.8}`
        : "",
  };
}
