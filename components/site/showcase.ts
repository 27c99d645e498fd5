import cast from "@/components/site/showcase.json";
import type { Emotion } from "@/lib/companions/emotion";
import type { Locale } from "@/lib/i18n/locale";

/** A companion of the opening catalogue, as shown to visitors. */
export interface ShowcaseCompanion {
  slug: string;
  name: string;
  age: number;
  tagline: Record<Locale, string>;
}

/** Drawn once by scripts/draw-showcase.tsx: as files they are cached and cost the page no markup. */
export function showcasePortrait(slug: string, emotion: Emotion): string {
  return `/showcase/${slug}-${emotion.toLowerCase()}.svg`;
}

/** The companion of the sample conversation, in the moods it goes through. */
export const SAMPLE_SLUG = "maelle-le-goff";
export const SAMPLE_EMOTIONS = ["CONTENTMENT", "JOY", "EMPATHY"] as const satisfies Emotion[];

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

/** Who is shown, in this order. */
export const SHOWCASE_SLUGS: readonly string[] = [
  "ousmane-diop",
  "zofia-wisniewska",
  "kenji-morisaki",
  "salma-benkirane",
  "robin-pinas",
  "loretta-whitfield",
  "arjun-nair",
  "luana-ribeiro",
];

/** Copied from the seed by scripts/draw-showcase.tsx; showcase.test.ts fails when they part. */
export const SHOWCASE: readonly ShowcaseCompanion[] = cast;
