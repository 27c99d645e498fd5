import "@/lib/kernel/zod-in-browser";
import { z } from "zod";

/** The choices of each feature. The portrait draws every one of them; the editor lists them. */
export const APPEARANCE_OPTIONS = {
  presentation: ["feminine", "masculine", "androgynous"],
  faceShape: ["oval", "round", "square", "heart", "long", "diamond"],
  skinTone: [
    "porcelain",
    "fair",
    "beige",
    "honey",
    "olive",
    "tan",
    "bronze",
    "chestnut",
    "umber",
    "ebony",
  ],
  hairStyle: [
    "bald",
    "buzz",
    "crop",
    "side-part",
    "quiff",
    "undercut",
    "receding",
    "pixie",
    "shag",
    "bob",
    "blunt-bob",
    "bun",
    "top-knot",
    "ponytail",
    "side-braid",
    "long-straight",
    "long-wavy",
    "long-curly",
    "short-curls",
    "afro",
    "locs",
    "box-braids",
    "cornrows",
    "hijab",
    "headwrap",
  ],
  hairColor: [
    "black",
    "espresso",
    "brown",
    "chestnut",
    "auburn",
    "copper",
    "dark-blond",
    "blond",
    "platinum",
    "salt-and-pepper",
    "grey",
    "silver",
    "white",
    "burgundy",
    "rose",
    "teal",
  ],
  eyeShape: ["almond", "round", "hooded", "monolid", "upturned", "downturned"],
  eyeColor: ["dark-brown", "brown", "amber", "hazel", "green", "grey", "blue"],
  browStyle: ["soft", "straight", "arched", "thick", "thin", "bushy"],
  nose: ["straight", "button", "narrow", "broad", "aquiline", "rounded"],
  mouth: ["balanced", "full", "thin", "wide", "bow"],
  lipColor: ["natural", "rose", "coral", "red", "berry", "plum"],
  facialHair: ["none", "stubble", "moustache", "goatee", "short-beard", "full-beard"],
  glasses: ["none", "round", "square", "cat-eye", "half-rim"],
  freckles: ["none", "light", "many"],
  ageLines: ["none", "soft", "marked"],
  accessories: [
    "stud-earrings",
    "hoop-earrings",
    "drop-earrings",
    "nose-stud",
    "nose-ring",
    "flower",
    "hair-clip",
    "headband",
    "headphones",
    "hearing-aid",
    "necklace",
    "pearls",
    "scarf",
    "beauty-mark",
  ],
  outfit: [
    "tee",
    "shirt",
    "blouse",
    "boat-neck",
    "turtleneck",
    "knit",
    "cardigan",
    "blazer",
    "hoodie",
    "denim-jacket",
    "leather-jacket",
    "overalls",
    "apron",
    "lab-coat",
    "mandarin-collar",
    "wrap",
  ],
  color: [
    "ivory",
    "sand",
    "blush",
    "coral",
    "terracotta",
    "burgundy",
    "plum",
    "mustard",
    "olive",
    "forest",
    "teal",
    "sky",
    "navy",
    "charcoal",
  ],
  backgroundPalette: [
    "dawn",
    "dusk",
    "sea",
    "moss",
    "clay",
    "plum",
    "sand",
    "ink",
    "rose",
    "citrus",
  ],
  backgroundMotif: [
    "plain",
    "sun",
    "arches",
    "waves",
    "leaves",
    "rings",
    "hills",
    "stars",
    "brush",
    "grid",
  ],
} as const;

/** Strict: what may be written to `companions.appearance`. Read with {@link parseAppearance}. */
export const appearanceSchema = z.object({
  presentation: z.enum(APPEARANCE_OPTIONS.presentation),
  /** Said in the creator's own words, never chosen from a list of peoples. */
  culturalBackground: z.string().trim().max(80),
  faceShape: z.enum(APPEARANCE_OPTIONS.faceShape),
  skinTone: z.enum(APPEARANCE_OPTIONS.skinTone),
  hairStyle: z.enum(APPEARANCE_OPTIONS.hairStyle),
  hairColor: z.enum(APPEARANCE_OPTIONS.hairColor),
  /** Fabric of a hijab, headwrap, headband or scarf. */
  headwearColor: z.enum(APPEARANCE_OPTIONS.color),
  eyeShape: z.enum(APPEARANCE_OPTIONS.eyeShape),
  eyeColor: z.enum(APPEARANCE_OPTIONS.eyeColor),
  browStyle: z.enum(APPEARANCE_OPTIONS.browStyle),
  nose: z.enum(APPEARANCE_OPTIONS.nose),
  mouth: z.enum(APPEARANCE_OPTIONS.mouth),
  lipColor: z.enum(APPEARANCE_OPTIONS.lipColor),
  facialHair: z.enum(APPEARANCE_OPTIONS.facialHair),
  glasses: z.enum(APPEARANCE_OPTIONS.glasses),
  freckles: z.enum(APPEARANCE_OPTIONS.freckles),
  ageLines: z.enum(APPEARANCE_OPTIONS.ageLines),
  accessories: z.array(z.enum(APPEARANCE_OPTIONS.accessories)).max(5),
  outfit: z.enum(APPEARANCE_OPTIONS.outfit),
  outfitColor: z.enum(APPEARANCE_OPTIONS.color),
  backgroundPalette: z.enum(APPEARANCE_OPTIONS.backgroundPalette),
  backgroundMotif: z.enum(APPEARANCE_OPTIONS.backgroundMotif),
});

export type Appearance = z.infer<typeof appearanceSchema>;
export type Accessory = Appearance["accessories"][number];
export type FabricColor = Appearance["outfitColor"];

export const DEFAULT_APPEARANCE: Appearance = {
  presentation: "androgynous",
  culturalBackground: "",
  faceShape: "oval",
  skinTone: "honey",
  hairStyle: "crop",
  hairColor: "espresso",
  headwearColor: "teal",
  eyeShape: "almond",
  eyeColor: "brown",
  browStyle: "soft",
  nose: "straight",
  mouth: "balanced",
  lipColor: "natural",
  facialHair: "none",
  glasses: "none",
  freckles: "none",
  ageLines: "none",
  accessories: [],
  outfit: "knit",
  outfitColor: "teal",
  backgroundPalette: "dawn",
  backgroundMotif: "sun",
};

/**
 * Reads stored or imported data without ever failing: an unknown or missing feature takes its
 * default, an unknown accessory is dropped, so a portrait can always be drawn.
 */
export function parseAppearance(value: unknown): Appearance {
  const given = isRecord(value) ? value : {};
  const read: Record<string, unknown> = { ...DEFAULT_APPEARANCE };
  for (const [feature, schema] of Object.entries(appearanceSchema.shape)) {
    const candidate = feature === "accessories" ? knownAccessories(given[feature]) : given[feature];
    const result = schema.safeParse(candidate);
    if (result.success) read[feature] = result.data;
  }
  return appearanceSchema.parse(read);
}

function knownAccessories(value: unknown): Accessory[] {
  if (!Array.isArray(value)) return [];
  const known = APPEARANCE_OPTIONS.accessories.filter((accessory) => value.includes(accessory));
  return known.slice(0, 5);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
