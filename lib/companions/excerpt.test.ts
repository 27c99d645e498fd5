import { describe, expect, it } from "vitest";
import { splitExcerpt } from "./excerpt";

const sentence = "She climbs the tower at dawn and counts the gulls twice. ";

describe("an excerpt", () => {
  it("ends with a sentence and loses nothing", () => {
    const text = sentence.repeat(12).trim();
    const [first, rest] = splitExcerpt(text);
    expect(first.endsWith("twice.")).toBe(true);
    expect(first.length).toBeLessThanOrEqual(320);
    expect(`${first} ${rest}`).toBe(text);
  });

  it("keeps a closing quote with its sentence", () => {
    const text = `${"a".repeat(200)} « Encore du vent. » ${sentence.repeat(8)}`;
    expect(splitExcerpt(text, 225)[0].endsWith(" »")).toBe(true);
  });

  it.each([
    ["a short text", sentence],
    ["one a little too long to be worth cutting", sentence.repeat(7).trim()],
    ["one without a stop", "word ".repeat(200)],
  ])("leaves %s whole", (_name, text) => {
    expect(splitExcerpt(text)).toEqual([text, ""]);
  });
});
