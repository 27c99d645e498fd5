import { describe, expect, it } from "vitest";
import { jurisdictionOf, minimumAgeIn } from "@/lib/compliance/jurisdictions";

const EUROPEAN_UNION =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
const NAMED = [...EUROPEAN_UNION, "US", "GB", "AU", "JP", "CN"];

describe("jurisdictions", () => {
  it("disclose at least every 3 hours to everybody and hourly to minors, everywhere", () => {
    for (const country of [...NAMED, "BR", "", null]) {
      expect(jurisdictionOf(country).disclosureMinutes).toBeLessThanOrEqual(180);
      expect(jurisdictionOf(country).minorDisclosureMinutes).toBeLessThanOrEqual(60);
    }
  });

  it("give an unknown place the strictest age", () => {
    expect(minimumAgeIn("ZZ", 13)).toBe(18);
    expect(minimumAgeIn(null, 13)).toBe(18);
    expect(minimumAgeIn("toString", 13)).toBe(18);
  });

  it("raise a lowered minimum to the age of consent of the place", () => {
    expect(minimumAgeIn("US", 13)).toBe(13);
    expect(minimumAgeIn("FR", 13)).toBe(15);
    expect(minimumAgeIn("IT", 13)).toBe(14);
    expect(minimumAgeIn("DE", 13)).toBe(16);
    expect(minimumAgeIn("AU", 13)).toBe(18);
  });

  it("never lower what the operator chose", () => {
    for (const country of NAMED) expect(minimumAgeIn(country, 18)).toBe(18);
    expect(minimumAgeIn("US", 21)).toBe(21);
  });

  it("know every member of the Union by its own age, none under 13 nor over 16", () => {
    for (const country of EUROPEAN_UNION) {
      const { minimumAge } = jurisdictionOf(country);
      expect(minimumAge, country).toBeGreaterThanOrEqual(13);
      expect(minimumAge, country).toBeLessThanOrEqual(16);
    }
  });

  it("do not offer the service in China", () => {
    expect(jurisdictionOf("CN").isServed).toBe(false);
    expect(NAMED.filter((country) => !jurisdictionOf(country).isServed)).toEqual(["CN"]);
  });
});
