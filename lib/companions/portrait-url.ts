import { APPEARANCE_OPTIONS, type Appearance, appearanceSchema } from "@/lib/companions/appearance";
import { type Emotion, emotionSchema, RESTING_EMOTION } from "@/lib/companions/emotion";

/**
 * Raise it whenever the drawing changes: portraits are cached for a year under their address.
 * components/companions/portrait-svg.test.tsx notices when it was forgotten.
 */
export const PORTRAIT_DRAWING = 1;

type Feature = Exclude<keyof Appearance, "culturalBackground" | "accessories">;

const OPTIONS: Record<Feature, readonly string[]> = {
  presentation: APPEARANCE_OPTIONS.presentation,
  faceShape: APPEARANCE_OPTIONS.faceShape,
  skinTone: APPEARANCE_OPTIONS.skinTone,
  hairStyle: APPEARANCE_OPTIONS.hairStyle,
  hairColor: APPEARANCE_OPTIONS.hairColor,
  headwearColor: APPEARANCE_OPTIONS.color,
  eyeShape: APPEARANCE_OPTIONS.eyeShape,
  eyeColor: APPEARANCE_OPTIONS.eyeColor,
  browStyle: APPEARANCE_OPTIONS.browStyle,
  nose: APPEARANCE_OPTIONS.nose,
  mouth: APPEARANCE_OPTIONS.mouth,
  lipColor: APPEARANCE_OPTIONS.lipColor,
  facialHair: APPEARANCE_OPTIONS.facialHair,
  glasses: APPEARANCE_OPTIONS.glasses,
  freckles: APPEARANCE_OPTIONS.freckles,
  ageLines: APPEARANCE_OPTIONS.ageLines,
  outfit: APPEARANCE_OPTIONS.outfit,
  outfitColor: APPEARANCE_OPTIONS.color,
  backgroundPalette: APPEARANCE_OPTIONS.backgroundPalette,
  backgroundMotif: APPEARANCE_OPTIONS.backgroundMotif,
};
const FEATURES = Object.keys(OPTIONS) as Feature[];

/**
 * Changes with the drawing and, by itself, with the lists of features: a code means the same face
 * for as long as its address lives.
 */
export const PORTRAIT_REVISION = `${PORTRAIT_DRAWING}${checksum(JSON.stringify(OPTIONS))}`;

/** The face as a short code: one base-36 digit a feature, then the accessories as a bit set. */
export function encodeLook(appearance: Appearance): string {
  const digits = FEATURES.map((feature) =>
    Math.max(0, OPTIONS[feature].indexOf(appearance[feature])).toString(36),
  );
  const worn = APPEARANCE_OPTIONS.accessories.reduce(
    (bits, accessory, index) =>
      appearance.accessories.includes(accessory) ? bits | (1 << index) : bits,
    0,
  );
  return `${digits.join("")}${worn.toString(36)}`;
}

/** The face a code stands for, or null: anybody can write an address. */
export function decodeLook(code: string): Appearance | null {
  if (!/^[0-9a-z]{21,25}$/.test(code)) return null;
  const features = FEATURES.map((feature, index) => [
    feature,
    OPTIONS[feature][Number.parseInt(code.charAt(index), 36)],
  ]);
  const worn = Number.parseInt(code.slice(FEATURES.length), 36);
  const accessories = APPEARANCE_OPTIONS.accessories.filter((_name, index) => worn & (1 << index));
  const result = appearanceSchema.safeParse({
    ...Object.fromEntries(features),
    culturalBackground: "",
    accessories,
  });
  return result.success ? result.data : null;
}

/** The emotion named in an address, or null. */
export function decodeEmotion(name: string): Emotion | null {
  return emotionSchema.safeParse(name.toUpperCase()).data ?? null;
}

/**
 * Address of a portrait as a cacheable image. The face is in the address itself: no database, nobody
 * to authorise, one copy for all who look alike.
 */
export function portraitUrl(appearance: Appearance, emotion: Emotion = RESTING_EMOTION): string {
  return `${portraitFolder(appearance)}/${emotion.toLowerCase()}`;
}

/** What the addresses of one face's emotions have in common: a browser adds `/joy` without knowing the face. */
export function portraitFolder(appearance: Appearance): string {
  return `/api/portraits/${PORTRAIT_REVISION}/${encodeLook(appearance)}`;
}

/** FNV-1a in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
