import {
  BACKDROP,
  FABRIC,
  HAIR,
  IRIS,
  LIPSTICK,
  SKIN,
} from "@/components/companions/portrait/palette";
import { APPEARANCE_OPTIONS, type Appearance } from "@/lib/companions/appearance";

type Single = Exclude<keyof Appearance, "culturalBackground" | "accessories">;

/** A feature chosen from a list; `options` names the word list its labels come from. */
export interface Feature {
  name: Single;
  options: string;
  values: readonly string[];
}

const listed = (name: Exclude<Single, "headwearColor" | "outfitColor">): Feature => ({
  name,
  options: name,
  values: APPEARANCE_OPTIONS[name],
});
const fabric = (name: "headwearColor" | "outfitColor"): Feature => ({
  name,
  options: "color",
  values: APPEARANCE_OPTIONS.color,
});

/** The portrait's features as the editor groups them: `swatches` are shown as colours, `lists` as menus. */
export const LOOK_GROUPS: { group: string; swatches: Feature[]; lists: Feature[] }[] = [
  {
    group: "face",
    swatches: [listed("skinTone")],
    lists: [
      listed("presentation"),
      listed("faceShape"),
      listed("nose"),
      listed("freckles"),
      listed("ageLines"),
    ],
  },
  {
    group: "hair",
    swatches: [listed("hairColor")],
    lists: [listed("hairStyle"), listed("facialHair")],
  },
  {
    group: "eyes",
    swatches: [listed("eyeColor"), listed("lipColor")],
    lists: [listed("eyeShape"), listed("browStyle"), listed("glasses"), listed("mouth")],
  },
  {
    group: "clothes",
    swatches: [fabric("outfitColor"), fabric("headwearColor")],
    lists: [listed("outfit")],
  },
  {
    group: "background",
    swatches: [listed("backgroundPalette")],
    lists: [listed("backgroundMotif")],
  },
];

/** The colour the drawing will use, for the editor's swatches. */
export function swatchColor(
  feature: Single,
  value: string,
  skinTone: Appearance["skinTone"],
): string {
  switch (feature) {
    case "skinTone":
      return SKIN[value as Appearance["skinTone"]].base;
    case "hairColor":
      return HAIR[value as Appearance["hairColor"]].base;
    case "eyeColor":
      return IRIS[value as Appearance["eyeColor"]].light;
    case "lipColor":
      return value === "natural"
        ? SKIN[skinTone].lip
        : LIPSTICK[value as Exclude<Appearance["lipColor"], "natural">];
    case "backgroundPalette":
      return gradient(BACKDROP[value as Appearance["backgroundPalette"]]);
    default:
      return FABRIC[value as Appearance["outfitColor"]].base;
  }
}

function gradient({ top, bottom }: { top: string; bottom: string }): string {
  return `linear-gradient(${top}, ${bottom})`;
}
