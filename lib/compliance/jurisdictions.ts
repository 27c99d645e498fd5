/** What the law of a place asks of a companion service, as far as the product acts on it. */
export interface Jurisdiction {
  /** False where the service is not offered at all. */
  isServed: boolean;
  /** Youngest age the law of the place lets companion chat be offered to, whatever the operator chose. */
  minimumAge: number;
  /** Longest time of continuing use without an AI disclosure, for adults. */
  disclosureMinutes: number;
  /** The same for minors and unknown age, with a suggestion to take a break. */
  minorDisclosureMinutes: number;
}

/** The strictest of every rule in force: what an unknown place gets. */
const STRICTEST: Jurisdiction = {
  isServed: true,
  minimumAge: 18,
  disclosureMinutes: 180,
  minorDisclosureMinutes: 60,
};

/** Consent to an online service without a parent: GDPR art. 8 and the national laws that chose an age. */
function served(minimumAge: number): Jurisdiction {
  return { ...STRICTEST, minimumAge };
}

/**
 * Sources: COPPA (US, 13); GDPR art. 8 with national ages (EU); UK DPA 2018 s. 9; AU codes in force
 * 2026-03-09 (companion chat for adults); JP age of majority for contracts (18). Disclosure at most
 * every 3 hours for everybody (New York GBL 1702, Washington HB 2225), hourly for minors (Washington,
 * Oregon): kept everywhere, because nobody is wronged by being told more often.
 */
const BY_COUNTRY: ReadonlyMap<string, Jurisdiction> = new Map(
  Object.entries({
    US: served(13),
    GB: served(13),
    AU: served(18),
    JP: served(18),
    CN: { ...STRICTEST, isServed: false },
    AT: served(14),
    BE: served(13),
    BG: served(14),
    CY: served(14),
    CZ: served(15),
    DE: served(16),
    DK: served(15),
    EE: served(13),
    ES: served(14),
    FI: served(13),
    FR: served(15),
    GR: served(15),
    HR: served(16),
    HU: served(16),
    IE: served(16),
    IT: served(14),
    LT: served(14),
    LU: served(16),
    LV: served(13),
    MT: served(13),
    NL: served(16),
    PL: served(16),
    PT: served(13),
    RO: served(16),
    SE: served(13),
    SI: served(15),
    SK: served(16),
  }),
);

/** The rules of an ISO country; an unknown one gets the strictest. */
export function jurisdictionOf(country: string | null | undefined): Jurisdiction {
  return BY_COUNTRY.get(country ?? "") ?? STRICTEST;
}

/** The operator's minimum age, raised to what the place asks for. */
export function minimumAgeIn(country: string | null | undefined, operatorMinimum: number): number {
  return Math.max(operatorMinimum, jurisdictionOf(country).minimumAge);
}
