import type { Locale } from "@/lib/i18n/locale";

export const CONSENT_KINDS = [
  "TERMS",
  "PRIVACY",
  "SENSITIVE_DATA",
  "MARKETING",
  "DATA_SHARING",
  "MODEL_IMPROVEMENT",
  "ADULT_MODE",
  "DEVICE",
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export { LEGAL_VERSION } from "@/lib/compliance/legal-version";

/** One line of the ledger. */
export interface Consent {
  consentId: string;
  kind: ConsentKind;
  isGranted: boolean;
  textVersion: string;
  locale: Locale;
  /** ISO 8601. */
  recordedAt: string;
}
