import type { Appearance } from "@/lib/companions/appearance";
import type { DefinedName, PartProps, Scene } from "../scene";
import { Shape } from "../shape";
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

/** Outlines of a style drawn more than once, with the name each is defined under. */
export function hairOutlines(appearance: Appearance): [d: string, name: DefinedName][] {
  const { back = [], front, edge } = hairStyleOf(appearance);
  const all = [...back, ...front].map((layer) => layer.d);
  const drawnAgain = new Set(all.filter((d, index) => all.indexOf(d) !== index));
  if (edge !== undefined) drawnAgain.add(edge);
  if (back[0] !== undefined) drawnAgain.add(back[0].d);
  const names = ["hair-0", "hair-1", "hair-2", "hair-3"] as const;
  return names.flatMap((name, index) => {
    const d = [...drawnAgain][index];
    return d === undefined ? [] : [[d, name]];
  });
}

/** Light from behind along the silhouette: drawn first, so that only its outer half shows. */
export function HairRim({ scene }: PartProps) {
  const { edge, back } = hairStyleOf(scene.appearance);
  const silhouettes = [edge, back?.[0]?.tone === "dark" ? undefined : back?.[0]?.d];
  return (
    <g stroke={scene.paint("rim")} strokeWidth="6" transform={fitToHead(scene)}>
      {silhouettes.map(
        (d) => d !== undefined && <Shape key={d.slice(0, 24)} scene={scene} d={d} />,
      )}
    </g>
  );
}

export function HairBack({ scene }: PartProps) {
  const { back } = hairStyleOf(scene.appearance);
  if (back === undefined) return null;
  return (
    <g transform={fitToHead(scene)}>
      <Layers scene={scene} layers={back} />
    </g>
  );
}

export function HairFront({ scene }: PartProps) {
  const { front } = hairStyleOf(scene.appearance);
  return (
    <g transform={fitToHead(scene)}>
      <Layers scene={scene} layers={front} />
    </g>
  );
}

/** The shadow the hair throws on the forehead: what seats it on the head. Clipped by the face. */
export function HairShadow({ scene }: PartProps) {
  const { edge } = hairStyleOf(scene.appearance);
  if (edge === undefined) return null;
  return (
    <Shape
      scene={scene}
      d={edge}
      fill={scene.skin.dark}
      opacity="0.55"
      transform={`translate(4 8) ${fitToHead(scene)}`}
    />
  );
}

function Layers({ scene, layers }: PartProps & { layers: HairLayer[] }) {
  const seen = scene.isSmall ? layers.filter((layer) => !isFineDetail(layer)) : layers;
  return seen.map((layer) => {
    const { d, stroke, dash, opacity = 1 } = layer;
    const color = paintOf(scene, layer.tone);
    return (
      <Shape
        key={layer.tone + d.slice(0, 24) + (stroke ?? "")}
        scene={scene}
        d={d}
        {...(stroke === undefined ? { fill: color } : { stroke: color, strokeWidth: stroke })}
        {...(dash === undefined ? {} : { strokeDasharray: dash, strokeLinecap: "butt" })}
        {...(opacity === 1 ? {} : { opacity })}
      />
    );
  });
}

/** Single strands and the grain of ropes: invisible at the size of an avatar. */
function isFineDetail({ tone, stroke, dash, opacity = 1 }: HairLayer): boolean {
  if (stroke !== undefined) return dash !== undefined;
  return opacity < 0.64 && (tone === "light" || tone === "dark" || tone.startsWith("wrap-"));
}

function paintOf({ hair, headwear, skin, paint }: Scene, tone: Tone): string {
  switch (tone) {
    case "fill":
      return paint("hair");
    case "curls":
      return paint("curls");
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
