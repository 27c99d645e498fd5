import type { Consent, ConsentKind } from "@/lib/compliance/consents/schema";

/** Without these there is no contract: they end by deleting the account, not by a switch. */
export const REQUIRED_CONSENTS = ["TERMS", "PRIVACY"] as const satisfies readonly ConsentKind[];

/**
 * What a member may give and take back at any time. Only purposes the product really has: a consent
 * nobody uses would be asked for nothing.
 */
export const OPTIONAL_CONSENTS = [
  "SENSITIVE_DATA",
  "MARKETING",
] as const satisfies readonly ConsentKind[];
export type OptionalConsent = (typeof OPTIONAL_CONSENTS)[number];

/** The line that holds for a kind: the newest. Null when it was never asked. */
export function currentConsent(ledger: readonly Consent[], kind: ConsentKind): Consent | null {
  let newest: Consent | null = null;
  for (const consent of ledger) {
    if (consent.kind === kind && (!newest || consent.recordedAt > newest.recordedAt)) {
      newest = consent;
    }
  }
  return newest;
}

/** True when the newest line of a kind grants it. Silence is never consent. */
export function isConsentGiven(ledger: readonly Consent[], kind: ConsentKind): boolean {
  return currentConsent(ledger, kind)?.isGranted ?? false;
}
