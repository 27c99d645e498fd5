/** Draws the portraits of the public pages and copies their names from the seed. Run it again when either changes: `npx tsx scripts/draw-showcase.tsx`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { Portrait } from "@/components/companions/portrait/portrait";
import {
  MOODS,
  MOODS_SLUG,
  SAMPLE_EMOTIONS,
  SAMPLE_SLUG,
  SHOWCASE_SLUGS,
  showcasePortrait,
} from "@/components/site/showcase";
import { parseAppearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";

const seed = readFileSync("supabase/seeds/companions.sql", "utf8").split("$catalogue$")[1] ?? "";
interface Seeded {
  slug: string;
  name: string;
  age: number;
  appearance: unknown;
  texts: Record<"en" | "fr", { tagline: string }>;
}

const seeded = new Map((JSON.parse(seed) as Seeded[]).map((item) => [item.slug, item]));

function find(slug: string): Seeded {
  const companion = seeded.get(slug);
  if (!companion) throw new Error(`${slug} is not in the seed`);
  return companion;
}

const cast = SHOWCASE_SLUGS.map(find).map(({ slug, name, age, texts }) => ({
  slug,
  name,
  age,
  tagline: { en: texts.en.tagline, fr: texts.fr.tagline },
}));
writeFileSync("components/site/showcase.json", `${JSON.stringify(cast, null, 2)}\n`);

const drawings: [slug: string, emotion: Emotion][] = [
  ...SHOWCASE_SLUGS.map((slug): [string, Emotion] => [slug, "CONTENTMENT"]),
  ...SAMPLE_EMOTIONS.map((emotion): [string, Emotion] => [SAMPLE_SLUG, emotion]),
  ...MOODS.map((mood): [string, Emotion] => [MOODS_SLUG, mood]),
];

mkdirSync("public/showcase", { recursive: true });
for (const [slug, emotion] of drawings) {
  const svg = renderToStaticMarkup(
    <Portrait appearance={parseAppearance(find(slug).appearance)} emotion={emotion} idPrefix="p" />,
  );
  // Two decimals are a hundredth of a pixel at the size they are shown.
  const compact = svg.replace(/\d+\.\d{3,}/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
  writeFileSync(`public${showcasePortrait(slug, emotion)}`, compact);
  console.log(showcasePortrait(slug, emotion), `${(compact.length / 1024).toFixed(1)} KB`);
}
