import { expect, it } from "vitest";
import { spaced } from "@/components/site/typography";

it("keeps French double punctuation on its line", () => {
  expect(spaced("Vrai ? « Oui » : bien ; voilà !", "fr")).toBe(
    "Vrai\u00a0? «\u00a0Oui\u00a0»\u00a0: bien\u00a0; voilà\u00a0!",
  );
});

it("leaves English as it is", () => {
  expect(spaced("Really ? Yes.", "en")).toBe("Really ? Yes.");
});
