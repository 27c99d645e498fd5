import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { appearanceSchema } from "./appearance";
import { COMPANION_TAGS, CONVERSATION_STYLES, VOICE_MODELS } from "./vocabulary";

const SEED = new URL("../../supabase/seeds/companions.sql", import.meta.url);

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = (max: number) => z.string().trim().min(1).max(max);
const unit = z.number().min(0).max(1);

const textSchema = z.strictObject({
  tagline: words(140),
  description: words(600),
  backstory: words(2000),
  greeting: words(600).includes("{{user}}").regex(/\?$/, "ends with something to answer"),
  speaking_style: words(400),
  example_dialogue: words(1500).includes("{{user}}:").includes("{{char}}:"),
  interests: z.array(words(60)).min(3),
});

const companionSchema = z.strictObject({
  companion_id: z.string().regex(/^00000000-0000-4000-8000-0000000000\d\d$/),
  slug,
  name: words(80),
  age: z.int().min(21).max(72),
  gender: z.enum(["woman", "man", "nonbinary"]),
  rating: z.enum(["GENERAL", "TEEN", "MATURE"]),
  visibility: z.enum(["public", "premium", "exclusive"]),
  status: z.literal("published"),
  default_locale: z.enum(["en", "fr"]),
  popularity: z.int().min(0),
  published_at: z.iso.datetime(),
  traits: z.strictObject({
    openness: unit,
    conscientiousness: unit,
    extraversion: unit,
    agreeableness: unit,
    neuroticism: unit,
    humor: unit,
    empathy: unit,
    playfulness: unit,
    intelligence: unit,
  }),
  conversation_styles: z.array(z.enum(CONVERSATION_STYLES)).min(2).max(4),
  interests: z.array(slug).min(3),
  tags: z.array(z.enum(COMPANION_TAGS)).min(3).max(5),
  appearance: appearanceSchema.strict(),
  voice: z.strictObject({
    model: z.enum(VOICE_MODELS),
    pitch: z.number().min(-1).max(1),
    pace: z.number().min(0.5).max(1.5),
    warmth: unit,
  }),
  texts: z.strictObject({ en: textSchema, fr: textSchema }),
});

function readCatalogue(): unknown[] {
  const document = readFileSync(SEED, "utf8").split("$catalogue$")[1];
  if (document === undefined) throw new Error("the seed holds no $catalogue$ document");
  return z.array(z.unknown()).parse(JSON.parse(document));
}

const entries = readCatalogue();
const companions = entries.map((entry) => companionSchema.safeParse(entry).data).filter(isPresent);

describe("the seeded catalogue", () => {
  it.each(entries.map((entry) => [z.object({ slug: z.string() }).parse(entry).slug, entry]))(
    "%s is complete and within every limit",
    (_slug, entry) => {
      const result = companionSchema.safeParse(entry);
      expect(result.error?.issues ?? []).toEqual([]);
    },
  );

  it("holds at least 24 companions, of every gender, in a wide range of ages and looks", () => {
    expect(companions.length).toBe(entries.length);
    expect(companions.length).toBeGreaterThanOrEqual(24);
    expect(new Set(companions.map((companion) => companion.gender)).size).toBe(3);
    expect(new Set(companions.map((companion) => companion.appearance.skinTone)).size).toBe(10);
    expect(companions.filter((companion) => companion.age >= 50).length).toBeGreaterThanOrEqual(5);
  });

  it("repeats no id, slug, name, tagline or greeting", () => {
    const texts = companions.flatMap((companion) => [companion.texts.en, companion.texts.fr]);
    for (const values of [
      companions.map((companion) => companion.companion_id),
      companions.map((companion) => companion.slug),
      companions.map((companion) => companion.name),
      companions.map((companion) => companion.appearance.culturalBackground),
      texts.map((text) => text.tagline),
      texts.map((text) => text.greeting),
      texts.map((text) => text.backstory),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("keeps most companions open to everyone", () => {
    const count = (visibility: string) =>
      companions.filter((companion) => companion.visibility === visibility).length;
    expect([count("premium"), count("exclusive")]).toEqual([3, 1]);
    expect(companions.filter((companion) => companion.rating === "MATURE").length).toBe(4);
  });

  it("uses every tag of the vocabulary, so that no filter of the catalogue is empty", () => {
    const used = new Set(companions.flatMap((companion) => companion.tags));
    expect(COMPANION_TAGS.filter((tag) => !used.has(tag))).toEqual([]);
  });
});

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
