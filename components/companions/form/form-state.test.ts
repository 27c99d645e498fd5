import { describe, expect, it } from "vitest";
import { companionInputSchema } from "@/lib/companions/schema";
import type { CompanionProfile } from "@/lib/companions/views";
import {
  blankValues,
  type FormValues,
  inputOf,
  isSame,
  reviveValues,
  valuesOf,
} from "./form-state";

const ID = "6b0f9a1e-8f2f-4c53-9a53-111111111111";

function filled(): FormValues {
  const blank = blankValues("en");
  const text = { ...blank.texts.en, tagline: "Keeps the lamps lit", greeting: "Hello. Tea?" };
  return { ...blank, name: "Lina", texts: { en: text, fr: { ...text, tagline: "Veille" } } };
}

describe("what the form sends", () => {
  it("is what the server asks for", () => {
    expect(companionInputSchema.safeParse(inputOf(filled(), ID, "publish")).success).toBe(true);
  });

  it("leaves out the words of a language taken away, and a main language among them", () => {
    const input = inputOf({ ...filled(), languages: ["fr"], defaultLocale: "en" }, ID, "draft");
    expect(Object.keys(input.texts as object)).toEqual(["fr"]);
    expect(input.defaultLocale).toBe("fr");
    expect(companionInputSchema.safeParse(input).success).toBe(true);
  });

  it.each([
    ["", null],
    ["  ", null],
    ["forty", null],
    ["41", 41],
    [" 17 ", 17],
    ["1e1", 10],
  ])("sends the age typed as %j as %j", (age, sent) => {
    expect(inputOf({ ...filled(), age }, ID, "draft").age).toBe(sent);
  });
});

describe("a saved companion", () => {
  it("fills the form and is sent back as it was", () => {
    const values = filled();
    const { languages, age, ...rest } = values;
    const profile: CompanionProfile = {
      ...rest,
      age: Number(age),
      companionId: ID,
      creatorAccountId: ID,
      slug: "lina",
      status: "draft",
      updatedAt: "2026-11-20T00:00:00Z",
      texts: { en: values.texts.en },
    };
    const shown = valuesOf(profile);
    expect(shown.languages).toEqual(["en"]);
    expect(shown.texts.fr.tagline).toBe("");
    expect(inputOf(shown, ID, "draft")).toEqual(inputOf({ ...values, languages }, ID, "draft"));
  });
});

describe("words kept by the browser", () => {
  const base = blankValues("en");

  it("come back whole", () => {
    const kept = JSON.parse(JSON.stringify(filled()));
    expect(isSame(reviveValues(kept, base), filled())).toBe(true);
  });

  it.each([[null], ["text"], [[]], [{ name: 7, texts: "gone", tags: {}, traits: null }]])(
    "that are %j are replaced, not believed",
    (kept) => {
      expect(reviveValues(kept, base)).toEqual(base);
    },
  );

  it("of an older form keep what is still asked for and take the rest from the new one", () => {
    const revived = reviveValues({ name: "Lina", forgotten: true, tags: ["sea", 3] }, base);
    expect(revived).toEqual({ ...base, name: "Lina", tags: ["sea"] });
  });
});
