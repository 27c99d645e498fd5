import { describe, expect, it } from "vitest";
import { parseInput } from "@/lib/entry/input";
import { AppError } from "@/lib/kernel/errors";
import { DEFAULT_APPEARANCE } from "./appearance";
import { companionInputSchema, DEFAULT_VOICE, parseVoice, TRAITS } from "./schema";

const text = {
  tagline: "Keeps the lamps lit",
  description: "",
  backstory: "",
  greeting: "Hello, {{user}}. What brings you?",
  speakingStyle: "",
  exampleDialogue: "",
  interests: ["tides"],
};
const valid = {
  companionId: "6b0f9a1e-8f2f-4c53-9a53-111111111111",
  intent: "draft",
  name: "Lina",
  age: 30,
  gender: "woman",
  rating: "GENERAL",
  visibility: "private",
  defaultLocale: "en",
  traits: Object.fromEntries(TRAITS.map((trait) => [trait, 0.5])),
  conversationStyles: ["warm"],
  tags: ["sea"],
  appearance: DEFAULT_APPEARANCE,
  voice: DEFAULT_VOICE,
  texts: { en: text },
};

function fieldsOf(change: object): Record<string, string> {
  try {
    parseInput(companionInputSchema, { ...valid, ...change });
  } catch (error) {
    if (error instanceof AppError) return error.details.fields ?? {};
    throw error;
  }
  return {};
}

describe("what the companion form sends", () => {
  it("passes when whole", () => {
    expect(fieldsOf({})).toEqual({});
  });

  it.each([
    [{ age: 17 }, { age: "adults_only" }],
    [{ age: 17.5 }, { age: "invalid" }],
    [{ age: null }, { age: "invalid" }],
    [{ age: 200 }, { age: "too_big" }],
    [{ name: "   " }, { name: "required" }],
    [{ name: "x".repeat(81) }, { name: "too_long" }],
    [{ companionId: "1" }, { companionId: "invalid" }],
    [{ visibility: "everybody" }, { visibility: "invalid" }],
    [{ defaultLocale: "fr" }, { defaultLocale: "language_without_words" }],
    [{ texts: {} }, { defaultLocale: "language_without_words" }],
    [{ texts: { en: { ...text, greeting: "\u0000 \n" } } }, { "texts.en.greeting": "required" }],
    [
      { texts: { en: { ...text, backstory: "x".repeat(2001) } } },
      { "texts.en.backstory": "too_long" },
    ],
    [{ tags: ["sea", "nope"] }, { "tags.1": "invalid" }],
    [{ traits: { ...valid.traits, humor: 1.2 } }, { "traits.humor": "too_big" }],
    [
      { appearance: { ...DEFAULT_APPEARANCE, hairStyle: "flames" } },
      { "appearance.hairStyle": "invalid" },
    ],
  ])("refuses %j", (change, fields) => {
    expect(fieldsOf(change)).toEqual(fields);
  });

  it("cleans what is typed: control characters, lone surrogates, blank and repeated interests", () => {
    const interests = [" tides ", "Tides", "", "  ", "old\tmaps"];
    const input = parseInput(companionInputSchema, {
      ...valid,
      name: " Li\u0000na \ud800",
      texts: { en: { ...text, description: "one\r\ntwo\u0007", interests } },
    });
    expect(input.name).toBe("Lina \ufffd");
    expect(input.texts.en?.description).toBe("one\ntwo");
    expect(input.texts.en?.interests).toEqual(["Tides", "old maps"]);
  });

  it("refuses a thirteenth interest", () => {
    const interests = Array.from({ length: 13 }, (_, index) => `interest ${index}`);
    expect(fieldsOf({ texts: { en: { ...text, interests } } })).toEqual({
      "texts.en.interests": "too_many",
    });
  });
});

describe("a stored voice", () => {
  it("is completed or replaced, never an error", () => {
    expect(parseVoice({ pitch: 0.4 })).toEqual({ ...DEFAULT_VOICE, pitch: 0.4 });
    for (const stored of [null, undefined, "loud", { pitch: 9 }, []]) {
      expect(parseVoice(stored)).toEqual(DEFAULT_VOICE);
    }
  });
});
