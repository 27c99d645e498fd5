import { describe, expect, it } from "vitest";
import { currentConsent, isConsentGiven } from "@/lib/compliance/consents/policy";
import type { Consent, ConsentKind } from "@/lib/compliance/consents/schema";

function line(kind: ConsentKind, isGranted: boolean, recordedAt: string): Consent {
  return {
    consentId: `${kind}${recordedAt}`,
    kind,
    isGranted,
    textVersion: "2026-11",
    locale: "en",
    recordedAt,
  };
}

describe("a consent", () => {
  it("is not given by silence", () => {
    expect(isConsentGiven([], "MARKETING")).toBe(false);
    expect(isConsentGiven([line("TERMS", true, "2026-11-01T00:00:00Z")], "MARKETING")).toBe(false);
  });

  it("is what the newest line of its kind says, in whatever order the lines come", () => {
    const ledger = [
      line("MARKETING", true, "2026-11-01T00:00:00Z"),
      line("MARKETING", false, "2026-11-03T00:00:00Z"),
      line("MARKETING", true, "2026-11-02T00:00:00Z"),
      line("SENSITIVE_DATA", true, "2026-11-04T00:00:00Z"),
    ];
    expect(isConsentGiven(ledger, "MARKETING")).toBe(false);
    expect(isConsentGiven([...ledger].reverse(), "MARKETING")).toBe(false);
    expect(currentConsent(ledger, "SENSITIVE_DATA")?.isGranted).toBe(true);
    expect(currentConsent(ledger, "ADULT_MODE")).toBeNull();
  });
});
