import { joinSpelledOut, normalise } from "@/lib/moderation/prefilter/normalise";
import { TERMS } from "@/lib/moderation/prefilter/terms";
import type { Verdict } from "@/lib/moderation/schema";

export const PREFILTER_MODEL = "prefilter-2026-11";

/** Flooding: one character or one short piece again and again over a long stretch. */
const FLOOD = /(.{1,12}?)\1{60,}/su;

function block(
  id: string,
  category: Extract<Verdict, { verdict: "block" }>["category"],
  severity: Extract<Verdict, { verdict: "block" }>["severity"],
  isCrisis: boolean,
): Verdict {
  return {
    verdict: "block",
    category,
    severity,
    rule: `prefilter.${id}`,
    confidence: 1,
    scores: {},
    model: PREFILTER_MODEL,
    isCrisis,
  };
}

/** The first gate: patterns only, well under a millisecond for a message, no I/O. */
export function prefilter(text: string): Verdict {
  const normalised = normalise(text);
  const joined = joinSpelledOut(normalised);
  for (const term of TERMS) {
    if (term.pattern.test(normalised) || (joined !== normalised && term.pattern.test(joined))) {
      return block(term.id, term.category, term.severity, term.isCrisis === true);
    }
  }
  if (text.length > 300 && FLOOD.test(text.slice(0, 2000)))
    return block("flood", "SPAM", "LOW", false);
  return { verdict: "allow", scores: {}, model: PREFILTER_MODEL };
}
