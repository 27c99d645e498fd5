import { APPEARANCE_OPTIONS, type Appearance } from "@/lib/companions/appearance";
import { type Gender, TRAITS, type Traits } from "@/lib/companions/schema";

/** A small seeded generator (mulberry32): the same seed gives the same companion on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

/** Repeats a value as often as its weight says. */
function weighted<T extends string>(weights: Partial<Record<T, number>>): [T, ...T[]] {
  const list = Object.entries<number | undefined>(weights).flatMap(([value, weight]) =>
    Array<T>(weight ?? 0).fill(value as T),
  );
  return list as [T, ...T[]];
}

const GREY = ["salt-and-pepper", "grey", "silver", "white"] as const;
const LONG_HAIR = ["long-straight", "long-wavy", "long-curly", "side-braid", "bob", "bun"] as const;
const SHORT_HAIR = ["crop", "side-part", "quiff", "undercut", "buzz", "short-curls"] as const;
const EARRINGS = ["stud-earrings", "hoop-earrings", "drop-earrings"] as const;

function hairStyleOf(random: Random, presentation: Appearance["presentation"], age: number) {
  const any = APPEARANCE_OPTIONS.hairStyle;
  const lean = presentation === "feminine" ? LONG_HAIR : SHORT_HAIR;
  const style = random() < 0.45 ? pick(random, lean) : pick(random, any);
  // Hair recedes with the years, and not on everyone.
  return style === "receding" && (age < 40 || presentation === "feminine") ? "crop" : style;
}

/** A face that holds together, drawn by chance: coherent with gender and age, never the same twice in a row. */
export function surpriseAppearance(
  seed: number,
  person: { gender: Gender; age: number },
): Appearance {
  const random = generator(seed);
  const options = APPEARANCE_OPTIONS;
  const presentation = {
    woman: pick(random, weighted<Appearance["presentation"]>({ feminine: 8, androgynous: 2 })),
    man: pick(random, weighted<Appearance["presentation"]>({ masculine: 8, androgynous: 2 })),
    nonbinary: pick(
      random,
      weighted<Appearance["presentation"]>({ androgynous: 6, feminine: 2, masculine: 2 }),
    ),
  }[person.gender];
  const isFeminine = presentation === "feminine";
  const isGrey = random() < (person.age - 38) / 30;
  const accessories = new Set<Appearance["accessories"][number]>();
  if (random() < (isFeminine ? 0.6 : 0.2)) accessories.add(pick(random, EARRINGS));
  if (random() < 0.35) {
    accessories.add(
      pick(random, [
        "nose-stud",
        "nose-ring",
        "flower",
        "headphones",
        "necklace",
        "scarf",
        "beauty-mark",
      ]),
    );
  }
  return {
    presentation,
    culturalBackground: "",
    faceShape: pick(random, options.faceShape),
    skinTone: pick(random, options.skinTone),
    hairStyle: hairStyleOf(random, presentation, person.age),
    hairColor: isGrey ? pick(random, GREY) : pick(random, options.hairColor),
    headwearColor: pick(random, options.color),
    eyeShape: pick(random, options.eyeShape),
    eyeColor: pick(random, options.eyeColor),
    browStyle: isFeminine
      ? pick(
          random,
          weighted<Appearance["browStyle"]>({ soft: 3, arched: 3, straight: 2, thin: 1 }),
        )
      : pick(random, options.browStyle),
    nose: pick(random, options.nose),
    mouth: pick(random, options.mouth),
    lipColor: isFeminine ? pick(random, options.lipColor) : "natural",
    facialHair: isFeminine || random() < 0.5 ? "none" : pick(random, options.facialHair),
    glasses: random() < 0.72 ? "none" : pick(random, options.glasses),
    freckles: random() < 0.75 ? "none" : pick(random, options.freckles),
    ageLines: person.age < 40 ? "none" : person.age < 58 ? "soft" : "marked",
    accessories: [...accessories],
    outfit: pick(random, options.outfit),
    outfitColor: pick(random, options.color),
    backgroundPalette: pick(random, options.backgroundPalette),
    backgroundMotif: pick(random, options.backgroundMotif),
  };
}

/** Nine traits by chance, away from the bland middle; in steps of 0.05 like the sliders. */
export function surpriseTraits(seed: number): Traits {
  const random = generator(seed);
  const values = TRAITS.map((trait) => {
    const edge = random();
    const away = 0.5 + Math.sign(edge - 0.5) * Math.sqrt(Math.abs(edge - 0.5) / 0.5) * 0.45;
    return [trait, Math.round(away * 20) / 20];
  });
  return Object.fromEntries(values);
}
