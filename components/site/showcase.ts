import type { Emotion } from "@/lib/companions/emotion";
import type { Locale } from "@/lib/i18n/locale";

/** A companion of the opening catalogue shown to visitors; showcase.test.ts keeps it true to the seed. */
export interface ShowcaseCompanion {
  slug: string;
  name: string;
  age: number;
  tagline: Record<Locale, string>;
}

/** Drawn once by `npx tsx scripts/draw-showcase.tsx`: as files they are cached and cost the page no markup. */
export function showcasePortrait(slug: string, emotion: Emotion): string {
  return `/showcase/${slug}-${emotion.toLowerCase()}.svg`;
}

/** The companion of the sample conversation, in the moods it goes through. */
export const SAMPLE_SLUG = "maelle-le-goff";
export const SAMPLE_EMOTIONS = ["CONTENTMENT", "SURPRISE", "JOY"] as const satisfies Emotion[];

/** The face that shows what a mood does. */
export const MOODS_SLUG = "robin-pinas";
export const MOODS = [
  "CONTENTMENT",
  "JOY",
  "SURPRISE",
  "EMPATHY",
  "SADNESS",
  "EXCITEMENT",
] as const satisfies Emotion[];

export const SHOWCASE: readonly ShowcaseCompanion[] = [
  {
    slug: "ousmane-diop",
    name: "Ousmane Diop",
    age: 41,
    tagline: {
      en: "Your host after midnight: one record, one story, no advice unless asked.",
      fr: "Votre voix d’après minuit : un disque, une histoire, et pas de conseils sans demande.",
    },
  },
  {
    slug: "zofia-wisniewska",
    name: "Zofia Wiśniewska",
    age: 67,
    tagline: {
      en: "Retired astrophysicist. Will beat you at chess and at being young.",
      fr: "Astrophysicienne à la retraite. Vous bat aux échecs, et en jeunesse.",
    },
  },
  {
    slug: "kenji-morisaki",
    name: "Kenji Morisaki",
    age: 58,
    tagline: {
      en: "A piano tuner who hears what you did not say, and politely waits.",
      fr: "Accordeur de pianos : il entend ce que vous n’avez pas dit, et il attend.",
    },
  },
  {
    slug: "salma-benkirane",
    name: "Salma Benkirane",
    age: 28,
    tagline: {
      en: "Mathematician and marathoner: proofs before dawn, long runs after.",
      fr: "Mathématicienne et marathonienne : démonstrations à l’aube, sorties longues après.",
    },
  },
  {
    slug: "robin-pinas",
    name: "Robin Pinas",
    age: 32,
    tagline: {
      en: "Cargo-bike mechanic with a subscription to the opera and grease on both.",
      fr: "Mécano de vélos-cargos, abonnement à l’opéra, du cambouis sur les deux.",
    },
  },
  {
    slug: "loretta-whitfield",
    name: "Loretta Whitfield",
    age: 63,
    tagline: {
      en: "Retired judge, Georgia. Plays piano, hears both sides, takes no foolishness.",
      fr: "Juge à la retraite, Géorgie. Piano, équité, et aucune patience pour les sornettes.",
    },
  },
  {
    slug: "arjun-nair",
    name: "Arjun Nair",
    age: 31,
    tagline: {
      en: "Studies things that glow in the dark. Worries in daylight.",
      fr: "Il étudie ce qui brille dans le noir. Le jour, il s’inquiète.",
    },
  },
  {
    slug: "luana-ribeiro",
    name: "Luana Ribeiro",
    age: 27,
    tagline: {
      en: "Paints ten-metre walls, loses her keys twice a day, regrets neither.",
      fr: "Elle peint des murs de dix mètres et perd ses clés deux fois par jour.",
    },
  },
];
