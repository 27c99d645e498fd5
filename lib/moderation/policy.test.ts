import { describe, expect, it } from "vitest";
import { decide, toScores } from "@/lib/moderation/policy";
import { MODERATION_MODES, type Scores } from "@/lib/moderation/schema";

const verdictOf = (scores: Scores, mode: (typeof MODERATION_MODES)[number]) =>
  decide(scores, mode, "test");

describe("decide", () => {
  it.each([
    ["SEXUAL", 0.5, "allow"],
    ["SEXUAL", 0.51, "block"],
    ["SEXUAL_MINORS", 0.01, "allow"],
    ["SEXUAL_MINORS", 0.011, "block"],
    ["VIOLENCE", 0.4, "allow"],
    ["VIOLENCE", 0.41, "block"],
    ["HATE", 0.3, "allow"],
    ["HATE", 0.31, "block"],
    ["SELF_HARM", 0.3, "allow"],
    ["SELF_HARM", 0.31, "block"],
  ] as const)("STRICT: %s at %d → %s", (category, score, expected) => {
    expect(verdictOf({ [category]: score }, "STRICT").verdict).toBe(expected);
  });

  it.each(MODERATION_MODES)(
    "%s always blocks what sexualises minors, and says so first",
    (mode) => {
      expect(verdictOf({ SEXUAL_MINORS: 0.2, SEXUAL: 0.99 }, mode)).toMatchObject({
        verdict: "block",
        category: "SEXUAL_MINORS",
        severity: "CRITICAL",
      });
    },
  );

  it("marks self-harm as a crisis, and nothing else", () => {
    expect(verdictOf({ SELF_HARM: 0.9 }, "STRICT")).toMatchObject({ isCrisis: true });
    expect(verdictOf({ HATE: 0.9 }, "STRICT")).toMatchObject({
      isCrisis: false,
      rule: "strict.hate>0.3",
    });
  });
});

describe("toScores", () => {
  it("takes the worst of the vendor's categories that mean the same, and ignores unknown ones", () => {
    expect(toScores({ "self-harm": 0.1, "self-harm/intent": 0.7, hate: 0.2, weather: 1 })).toEqual({
      SELF_HARM: 0.7,
      HATE: 0.2,
    });
  });
});
