import type { Appearance } from "@/lib/companions/appearance";
import type { PartProps, Scene } from "../scene";
import { COVERED } from "./covered";
import { GATHERED } from "./gathered";
import type { HairLayer, HairStyle, Tone } from "./hair-style";
import { LONG } from "./long";
import { SHORT } from "./short";
import { TEXTURED } from "./textured";

const STYLES: Record<Appearance["hairStyle"], HairStyle> = {
  ...SHORT,
  ...LONG,
  ...GATHERED,
  ...TEXTURED,
  ...COVERED,
};

export function hairStyleOf(appearance: Appearance): HairStyle {
  return STYLES[appearance.hairStyle];
}

export function HairBack({ scene }: PartProps) {
  const style = hairStyleOf(scene.appearance);
  if (style.back === undefined) return null;
  return (
    <g transform={fitToHead(scene)}>
      <Layers scene={scene} layers={style.back} />
      {style.back[0]?.tone === "fill" && (
        <path d={style.back[0].d} fill="none" stroke={scene.paint("rim")} strokeWidth="3.4" />
      )}
    </g>
  );
}

export function HairFront({ scene }: PartProps) {
  const style = hairStyleOf(scene.appearance);
  return (
    <g transform={fitToHead(scene)}>
      <Layers scene={scene} layers={style.front} />
      {style.edge !== undefined && (
        <path
          d={style.edge}
          fill="none"
          stroke={scene.paint("rim")}
          strokeWidth="2.6"
          opacity="0.8"
        />
      )}
    </g>
  );
}

/** The shadow the hair throws on the forehead: what seats it on the head. */
export function HairShadow({ scene }: PartProps) {
  const { edge } = hairStyleOf(scene.appearance);
  if (edge === undefined) return null;
  return (
    <g clipPath={`url(#${scene.id("face")})`}>
      <path
        d={edge}
        fill={scene.skin.dark}
        fillRule="evenodd"
        opacity="0.55"
        transform={`translate(4 8) ${fitToHead(scene)}`}
      />
    </g>
  );
}

function Layers({ scene, layers }: PartProps & { layers: HairLayer[] }) {
  return layers.map((layer) => {
    const color = paintOf(scene, layer.tone);
    const painted =
      layer.stroke === undefined
        ? { fill: color, fillRule: "evenodd" as const }
        : {
            fill: "none",
            stroke: color,
            strokeWidth: layer.stroke,
            strokeLinecap: layer.dash === undefined ? ("round" as const) : ("butt" as const),
            strokeDasharray: layer.dash,
          };
    const isFaint = layer.opacity !== undefined && layer.opacity !== 1;
    return (
      <path
        key={layer.tone + layer.d.slice(0, 24) + (layer.stroke ?? "")}
        d={layer.d}
        {...painted}
        opacity={isFaint ? layer.opacity : undefined}
      />
    );
  });
}

function paintOf({ hair, headwear, skin, paint }: Scene, tone: Tone): string {
  switch (tone) {
    case "fill":
      return paint("hair");
    case "wrap":
      return paint("wrap");
    case "wrap-dark":
      return headwear.dark;
    case "wrap-light":
      return headwear.light;
    case "shade":
      return skin.deep;
    default:
      return hair[tone];
  }
}

/** Haircuts are drawn for temples 70 wide; other heads stretch them a little. */
function fitToHead({ face }: Scene): string {
  const scale = Math.round(((Math.max(face.temple, face.cheek - 2) + 0.5) / 70) * 1000) / 1000;
  return `matrix(${scale} 0 0 1 ${Math.round((1 - scale) * 2000) / 10} 0)`;
}
