import { describe, expect, it } from "vitest";
import { appearanceSchema } from "./appearance";
import { GENDERS, traitsSchema } from "./schema";
import { surpriseAppearance, surpriseTraits } from "./surprise";
import { TRAIT_PRESETS } from "./trait-presets";

describe("surprise me", () => {
  it("is the same for the same seed and another for another", () => {
    const person = { gender: "woman", age: 30 } as const;
    expect(surpriseAppearance(7, person)).toEqual(surpriseAppearance(7, person));
    const looks = Array.from({ length: 50 }, (_, seed) =>
      JSON.stringify(surpriseAppearance(seed, person)),
    );
    expect(new Set(looks).size).toBe(50);
    expect(surpriseTraits(7)).toEqual(surpriseTraits(7));
    expect(surpriseTraits(8)).not.toEqual(surpriseTraits(7));
  });

  it("draws what may be saved, coherent with gender and age", () => {
    for (let seed = 0; seed < 600; seed += 1) {
      const gender = GENDERS[seed % 3] ?? "woman";
      const age = 18 + (seed % 70);
      const look = surpriseAppearance(seed, { gender, age });
      expect(appearanceSchema.safeParse(look).success).toBe(true);
      if (gender === "woman")
        expect(look.facialHair === "none" || look.presentation === "androgynous").toBe(true);
      if (age < 40) expect([look.ageLines, look.hairStyle === "receding"]).toEqual(["none", false]);
      expect(traitsSchema.safeParse(surpriseTraits(seed)).success).toBe(true);
    }
  });

  it("reaches every skin tone and most hair styles", () => {
    const looks = Array.from({ length: 800 }, (_, seed) =>
      surpriseAppearance(seed, { gender: "nonbinary", age: 45 }),
    );
    expect(new Set(looks.map((look) => look.skinTone)).size).toBe(10);
    expect(new Set(looks.map((look) => look.hairStyle)).size).toBeGreaterThan(20);
  });
});

describe("personality presets", () => {
  it.each(Object.entries(TRAIT_PRESETS))(
    "%s is whole and on the sliders' steps",
    (_name, traits) => {
      expect(traitsSchema.safeParse(traits).success).toBe(true);
      for (const value of Object.values(traits)) expect((value * 20) % 1).toBeCloseTo(0, 6);
    },
  );
});
