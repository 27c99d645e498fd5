/** Draws the portraits of the public pages into public/showcase. Run it again when the drawing or the seed changes. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { Portrait } from "@/components/companions/portrait/portrait";
import {
  MOODS,
  MOODS_SLUG,
  SAMPLE_EMOTIONS,
  SAMPLE_SLUG,
  SHOWCASE,
  showcasePortrait,
} from "@/components/site/showcase";
import { parseAppearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";

const seed = readFileSync("supabase/seeds/companions.sql", "utf8").split("$catalogue$")[1] ?? "";
const seeded = JSON.parse(seed) as { slug: string; appearance: unknown }[];

const drawings: [slug: string, emotion: Emotion][] = [
  ...SHOWCASE.map(({ slug }): [string, Emotion] => [slug, "CONTENTMENT"]),
  ...SAMPLE_EMOTIONS.map((emotion): [string, Emotion] => [SAMPLE_SLUG, emotion]),
  ...MOODS.map((mood): [string, Emotion] => [MOODS_SLUG, mood]),
];

mkdirSync("public/showcase", { recursive: true });
for (const [slug, emotion] of drawings) {
  const companion = seeded.find((item) => item.slug === slug);
  if (!companion) throw new Error(`${slug} is not in the seed`);
  const svg = renderToStaticMarkup(
    <Portrait appearance={parseAppearance(companion.appearance)} emotion={emotion} idPrefix="p" />,
  );
  // Two decimals are a hundredth of a pixel at the size they are shown.
  const compact = svg.replace(/\d+\.\d{3,}/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
  writeFileSync(`public${showcasePortrait(slug, emotion)}`, compact);
  console.log(showcasePortrait(slug, emotion), `${(compact.length / 1024).toFixed(1)} KB`);
}
