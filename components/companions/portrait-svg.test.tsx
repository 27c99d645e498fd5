import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EMOTIONS } from "@/lib/companions/emotion";
import { PORTRAIT_DRAWING } from "@/lib/companions/portrait-url";
import { surpriseAppearance } from "@/lib/companions/surprise";
import { renderPortrait } from "./portrait-svg";

/** Prints of the drawing by its number. A new one gets a new number, never another print under an old one. */
const PRINTS: Record<number, string> = {
  1: "d9252a1a033a4b2d",
};

async function print(): Promise<string> {
  const hash = createHash("sha256");
  for (const [index, emotion] of EMOTIONS.entries()) {
    for (const gender of ["woman", "man", "nonbinary"] as const) {
      const look = surpriseAppearance(index, { gender, age: 22 + 4 * index });
      hash.update(await renderPortrait(look, emotion));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

describe("the portrait as a file", () => {
  it("has the number its address is cached under: when this fails, raise PORTRAIT_DRAWING", async () => {
    expect(await print()).toBe(PRINTS[PORTRAIT_DRAWING]);
  });

  it("stands alone: one svg, no script, no class of the page, nothing fetched", async () => {
    const svg = await renderPortrait(surpriseAppearance(3, { gender: "woman", age: 40 }), "JOY");
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(svg).not.toMatch(/<script|<style|style=|href="(?!#)|url\((?!#)/);
  });

  it("is the same text every time", async () => {
    const look = surpriseAppearance(9, { gender: "man", age: 61 });
    expect(await renderPortrait(look, "FEAR")).toBe(await renderPortrait({ ...look }, "FEAR"));
  });
});
