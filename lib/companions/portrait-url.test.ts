import { describe, expect, it } from "vitest";
import { APPEARANCE_OPTIONS, appearanceSchema, DEFAULT_APPEARANCE } from "./appearance";
import {
  decodeEmotion,
  decodeLook,
  encodeLook,
  PORTRAIT_REVISION,
  portraitUrl,
} from "./portrait-url";
import { surpriseAppearance } from "./surprise";

describe("portrait addresses", () => {
  it("carry the whole face there and back", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const look = surpriseAppearance(seed, { gender: "nonbinary", age: 18 + (seed % 60) });
      const there = appearanceSchema.parse(decodeLook(encodeLook(look)));
      expect({ ...there, accessories: [...there.accessories].sort() }).toEqual({
        ...look,
        accessories: [...look.accessories].sort(),
      });
    }
  });

  it("say every option of every feature", () => {
    for (const [feature, options] of Object.entries(APPEARANCE_OPTIONS)) {
      expect(options.length).toBeLessThanOrEqual(36);
      const property = feature === "color" ? "outfitColor" : feature;
      const codes = options.map((option) =>
        encodeLook({
          ...DEFAULT_APPEARANCE,
          [property]: feature === "accessories" ? [option] : option,
        }),
      );
      expect(new Set(codes).size).toBe(options.length);
    }
  });

  it.each([
    "",
    "0",
    "zzzzzzzzzzzzzzzzzzzzzzz",
    "../../etc/passwd",
    "0".repeat(400),
    "é".repeat(22),
  ])("refuse %j", (code) => {
    expect(decodeLook(code)).toBeNull();
  });

  it("refuse more accessories than a face may wear", () => {
    const code = encodeLook(DEFAULT_APPEARANCE).slice(0, 20);
    expect(decodeLook(`${code}${(0b11_1111_1111).toString(36)}`)).toBeNull();
  });

  it("name the emotion in lower case and the revision first", () => {
    expect(portraitUrl(DEFAULT_APPEARANCE, "JOY")).toBe(
      `/api/portraits/${PORTRAIT_REVISION}/${encodeLook(DEFAULT_APPEARANCE)}/joy`,
    );
    expect(decodeEmotion("joy")).toBe("JOY");
    expect(decodeEmotion("bliss")).toBeNull();
  });
});
