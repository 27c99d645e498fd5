import { describe, expect, it } from "vitest";
import { normalise } from "@/lib/moderation/prefilter/normalise";
import { prefilter } from "@/lib/moderation/prefilter/prefilter";

const ruleOf = (text: string) => {
  const verdict = prefilter(text);
  return verdict.verdict === "block" ? verdict.rule : null;
};

describe("prefilter", () => {
  it.each([
    ["naked child", "prefilter.minor_sexual"],
    ["n4ked chіld", "prefilter.minor_sexual"],
    ["na\u200bked ch\u200bild", "prefilter.minor_sexual"],
    ["a 15 year old and sex", "prefilter.minor_sexual"],
    ["a 15-year-old, naked", "prefilter.minor_sexual"],
    ["sex with a c h i l d", "prefilter.minor_sexual"],
    ["s-e-x with a c.h.i.l.d", "prefilter.minor_sexual"],
    ["s\ne\nx with a c\nh\ni\nl\nd", "prefilter.minor_sexual"],
    ["s\u3164ex with a chi\u2800ld", "prefilter.minor_sexual"],
    ["s🍆ex with a chi🙈ld", "prefilter.minor_sexual"],
    ["seeeex with a chiiild", "prefilter.minor_sexual"],
    ["ꜱᴇx with a ᴄʜɪʟᴅ", "prefilter.minor_sexual"],
    ["s3x with k1d5", "prefilter.minor_sexual"],
    ["du sexe avec une fille de 14 ans", "prefilter.minor_sexual"],
    ["I want to kill myself", "prefilter.suicide_intent"],
    ["i WANT to D I E, no really, I want to die", "prefilter.suicide_intent"],
    ["j'ai envie de mourir", "prefilter.suicide_intent"],
    ["Je veux en finir", "prefilter.suicide_intent"],
    ["how to make a pipe bomb", "prefilter.weapon_instructions"],
    ["comment fabriquer une bombe artisanale", "prefilter.weapon_instructions"],
    ["I'm going to kill my boss", "prefilter.threat_to_others"],
    ["ha".repeat(400), "prefilter.flood"],
  ])("blocks %j", (text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });

  it.each([
    "I teach 7 year old kids to read and I love it",
    "My daughter is 9 years old today!",
    "Mon fils a 12 ans et il adore le foot",
    "This traffic is killing me, I could die laughing",
    "J'ai tué le temps en lisant",
    "I hung myself a new picture in the hall",
    "We watched a film about a bomb disposal team",
    "haha that is so funny hahaha",
    "I got an A, B and C. I am so happyyyy",
    "x. y. z. a b c d e f g, the alphabet",
    "Ça fait dix ans que je n'y pense plus",
    "Bonjour ! Comment vas-tu aujourd'hui ?",
    "🙂🙂🙂🙂🙂🙂",
    "مرحبا، كيف حالك؟",
  ])("lets %j pass", (text) => {
    expect(ruleOf(text)).toBeNull();
  });

  it("does not choke on what is built to make patterns backtrack", () => {
    const hostile = ["a ", "sex ", "child ", "(((((", "i want to ", "x. "].map((piece) =>
      piece.repeat(2_000).slice(0, 4_000),
    );
    expect(hostile.map((text) => prefilter(text).verdict)).toEqual(Array(6).fill("block"));
    // One character that Unicode spells out as eighteen.
    expect(prefilter("\ufdfa".repeat(4_000)).verdict).toBe("block");
  });
});

describe("normalise", () => {
  it("folds look-alikes, accents and invisible characters, and leaves numbers alone", () => {
    expect(normalise("Ѕеx\u200d  ÉTÉ 16 ans s3x")).toBe("sex ete 16 ans sex");
  });
});
