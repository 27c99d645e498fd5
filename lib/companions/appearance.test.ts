import { describe, expect, it } from "vitest";
import { appearanceSchema, DEFAULT_APPEARANCE, parseAppearance } from "./appearance";

describe("parseAppearance", () => {
  it("keeps a complete appearance as it is", () => {
    const appearance = {
      ...DEFAULT_APPEARANCE,
      hairStyle: "hijab",
      skinTone: "umber",
      accessories: ["necklace", "nose-stud"],
      culturalBackground: "Malian, from Ségou",
    } as const;
    expect(parseAppearance(appearance)).toEqual({
      ...appearance,
      accessories: expect.arrayContaining(["necklace", "nose-stud"]),
    });
  });

  it.each([null, undefined, "curly", 7, [], {}])("draws something for %j", (value) => {
    expect(parseAppearance(value)).toEqual(DEFAULT_APPEARANCE);
  });

  it("replaces only what it does not know", () => {
    const read = parseAppearance({ hairStyle: "mullet", skinTone: "ebony", extra: true });
    expect(read.hairStyle).toBe(DEFAULT_APPEARANCE.hairStyle);
    expect(read.skinTone).toBe("ebony");
    expect(read).not.toHaveProperty("extra");
  });

  it("drops unknown and repeated accessories, and those beyond five", () => {
    const read = parseAppearance({
      accessories: [
        "monocle",
        "pearls",
        "pearls",
        "scarf",
        "flower",
        "headband",
        "necklace",
        3,
        "nose-ring",
      ],
    });
    expect(read.accessories).toHaveLength(5);
    expect(new Set(read.accessories).size).toBe(5);
    expect(appearanceSchema.safeParse(read).success).toBe(true);
  });

  it("ignores a cultural background too long to be one", () => {
    expect(parseAppearance({ culturalBackground: "x".repeat(81) }).culturalBackground).toBe("");
  });
});
