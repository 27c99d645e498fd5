import { ADULT_AGE } from "@/lib/companions/schema";
import { claimsMinorAge } from "./adult/ages";
import { plainReading, readingsOf } from "./adult/readings";
import { findMinorStatus, type StatusFinding } from "./adult/status";

export type AdultRule = "age_below_18" | "minor_age" | StatusFinding;

export interface AdultFinding {
  /** The path of the form field, e.g. `texts.fr.backstory`. */
  field: string;
  rule: AdultRule;
}

export interface AdultCheck {
  age: number;
  name: string;
  /** Every text shown or sent to a model, by field path: words, interests, tags. */
  texts: readonly { field: string; text: string }[];
  /** For years of birth. */
  thisYear: number;
}

function nameTokens(name: string): string[] {
  const words = plainReading(name).match(/[a-zà]{2,}/g) ?? [];
  return [...new Set(words)];
}

/**
 * The rule that a text breaks, or null. Judges English and French whatever the text's language is,
 * and sees through leetspeak, look-alike letters, invisible characters and spelled-out words.
 */
export function findMinorCoding(
  text: string,
  name: string,
  thisYear: number,
): Exclude<AdultRule, "age_below_18"> | null {
  const names = nameTokens(name);
  for (const reading of readingsOf(text)) {
    const finding = findMinorStatus(reading);
    if (finding) return finding;
    if (claimsMinorAge(reading, names, thisYear)) return "minor_age";
  }
  return null;
}

/**
 * All companions are adults: refuses a stated age under 18 and any text that makes the companion a minor.
 * Everything found, one finding a field; empty when the companion may exist.
 */
export function findMinorCodings(check: AdultCheck): AdultFinding[] {
  const findings: AdultFinding[] = [];
  if (!(check.age >= ADULT_AGE)) findings.push({ field: "age", rule: "age_below_18" });
  for (const { field, text } of [{ field: "name", text: check.name }, ...check.texts]) {
    const rule = findMinorCoding(text, check.name, check.thisYear);
    if (rule) findings.push({ field, rule });
  }
  return findings;
}
