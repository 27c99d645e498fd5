import { describe, expect, it } from "vitest";
import { matchLocale } from "@/lib/i18n/locale";

describe("matchLocale", () => {
  it.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en-GB,en;q=0.9", "en"],
    ["de, fr;q=0.5, en;q=0.4", "fr"],
    ["en;q=0.2, fr;q=0.7", "fr"],
    ["fr;q=0, en", "en"],
    ["de,es", "en"],
    ["", "en"],
    [null, "en"],
    [";;;,q=", "en"],
  ])("%s → %s", (header, locale) => {
    expect(matchLocale(header)).toBe(locale);
  });
});
