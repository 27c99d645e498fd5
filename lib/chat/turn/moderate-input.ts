import "server-only";
import { checkText } from "@/lib/moderation/check-text";
import { prefilter } from "@/lib/moderation/prefilter/prefilter";
import type { ModerationMode, Verdict } from "@/lib/moderation/schema";

/** Every turn is checked as STRICT until the modes of plans, age and consent are built: the narrowest is the safe one. */
export const TURN_MODE: ModerationMode = "STRICT";

/**
 * Starts the check of what the member wrote. The pattern gate answers at once, so an obvious refusal
 * never reaches the database; the classifier runs beside the other steps.
 */
export function moderateInput(text: string): { immediate: Verdict; verdict: Promise<Verdict> } {
  const immediate = prefilter(text);
  return {
    immediate,
    verdict:
      immediate.verdict === "block" ? Promise.resolve(immediate) : checkText([text], TURN_MODE),
  };
}
