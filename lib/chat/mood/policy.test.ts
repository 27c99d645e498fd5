import { describe, expect, it } from "vitest";
import { decayed, moodAfter, moved } from "@/lib/chat/mood/policy";
import { sentimentOf } from "@/lib/chat/mood/sentiment";

const now = new Date("2026-11-20T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const warm = { empathy: 0.9, agreeableness: 0.8, neuroticism: 0.2, extraversion: 0.5 };
const sharp = { empathy: 0.2, agreeableness: 0.2, neuroticism: 0.7, extraversion: 0.5 };
const rest = { emotion: "CONTENTMENT", intensity: 0.3, changedAt: minutesAgo(0) };

describe("sentimentOf", () => {
  it.each([
    ["I am so sad, my cat died", -1],
    ["Je suis triste, mon chat est mort", -1],
    ["I'm so happy, great news!", 1],
    ["Je suis trop content, super nouvelle", 1],
    ["The train leaves at nine", 0],
    ["❤️", 1],
  ])("%s", (text, sign) => {
    expect(Math.sign(sentimentOf(text).score)).toBe(sign);
  });

  it("does not take a negated word at its word", () => {
    expect(sentimentOf("I am not happy").score).toBeLessThan(0);
    expect(sentimentOf("je ne suis pas content").score).toBeLessThan(0);
    expect(sentimentOf("I am not happy").stirs).toBeNull();
  });

  it("stays within its scale", () => {
    expect(sentimentOf("happy ".repeat(200)).score).toBeLessThanOrEqual(1);
    expect(sentimentOf("sad ".repeat(200)).score).toBeGreaterThanOrEqual(-1);
  });
});

describe("mood", () => {
  it("fades to rest with time", () => {
    const joy = { emotion: "JOY", intensity: 0.8 };
    expect(decayed({ ...joy, changedAt: minutesAgo(20) }, now)).toEqual({
      emotion: "JOY",
      intensity: 0.4,
    });
    expect(decayed({ ...joy, changedAt: minutesAgo(600) }, now).emotion).toBe("CONTENTMENT");
  });

  it("survives a clock that runs ahead and an emotion it does not know", () => {
    expect(
      decayed({ emotion: "JOY", intensity: 0.8, changedAt: minutesAgo(-60) }, now).intensity,
    ).toBe(0.8);
    expect(
      decayed({ emotion: "BOREDOM", intensity: 0.8, changedAt: minutesAgo(0) }, now).emotion,
    ).toBe("CONTENTMENT");
  });

  it("meets sadness with empathy and good news with joy or excitement", () => {
    expect(moodAfter(rest, "I feel so lonely and sad", warm, now).emotion).toBe("EMPATHY");
    expect(moodAfter(rest, "I got the promotion, can't wait!", warm, now).emotion).toBe(
      "EXCITEMENT",
    );
  });

  it("depends on temper: anger finds care in the patient and frustration in the sharp", () => {
    const felt = sentimentOf("I am furious, this is so unfair");
    expect(moved({ emotion: "CONTENTMENT", intensity: 0.3 }, felt, warm).emotion).toBe("EMPATHY");
    expect(moved({ emotion: "CONTENTMENT", intensity: 0.3 }, felt, sharp).emotion).toBe(
      "FRUSTRATION",
    );
  });

  it("never leaves 0 to 1", () => {
    let mood = { emotion: "CONTENTMENT", intensity: 0.3, changedAt: now.toISOString() };
    for (let turn = 0; turn < 30; turn += 1) {
      mood = {
        ...moodAfter(mood, "I love you, thank you so much ❤️", sharp, now),
        changedAt: now.toISOString(),
      };
      expect(mood.intensity).toBeGreaterThan(0);
      expect(mood.intensity).toBeLessThanOrEqual(1);
    }
  });
});
