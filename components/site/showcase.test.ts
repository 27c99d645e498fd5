import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  MOODS,
  MOODS_SLUG,
  SAMPLE_EMOTIONS,
  SAMPLE_SLUG,
  SHOWCASE,
  showcasePortrait,
} from "@/components/site/showcase";

interface Seeded {
  slug: string;
  name: string;
  age: number;
  rating: string;
  texts: Record<"en" | "fr", { tagline: string }>;
}

const seed = readFileSync("supabase/seeds/companions.sql", "utf8").split("$catalogue$")[1] ?? "";
const seeded = new Map((JSON.parse(seed) as Seeded[]).map((item) => [item.slug, item]));

describe("the companions shown to visitors", () => {
  it.each(SHOWCASE)("$name is as the catalogue has it", (shown) => {
    const companion = seeded.get(shown.slug);
    expect(companion).toMatchObject({ name: shown.name, age: shown.age });
    expect(companion?.texts.en.tagline).toBe(shown.tagline.en);
    expect(companion?.texts.fr.tagline).toBe(shown.tagline.fr);
  });

  it("shows a visitor of unknown age nothing rated mature", () => {
    const slugs = [...SHOWCASE.map(({ slug }) => slug), SAMPLE_SLUG, MOODS_SLUG];
    expect(slugs.filter((slug) => seeded.get(slug)?.rating === "MATURE")).toEqual([]);
  });

  it("has every portrait it names", () => {
    const files = [
      ...SHOWCASE.map(({ slug }) => showcasePortrait(slug, "CONTENTMENT")),
      ...SAMPLE_EMOTIONS.map((emotion) => showcasePortrait(SAMPLE_SLUG, emotion)),
      ...MOODS.map((mood) => showcasePortrait(MOODS_SLUG, mood)),
    ];
    expect(files.filter((file) => !existsSync(`public${file}`))).toEqual([]);
  });
});
