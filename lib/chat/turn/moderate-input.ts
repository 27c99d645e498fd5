import "server-only";
import { checkText } from "@/lib/moderation/check-text";
import { prefilter } from "@/lib/moderation/prefilter/prefilter";
import type { ModerationMode, Verdict } from "@/lib/moderation/schema";

/** Every turn is checked as STRICT until the modes of plans, age and consent are built: the narrowest is the safe one. */
export const TURN_MODE: ModerationMode = "STRICT";

/** The pattern gate: answers at once, so an obvious refusal never reaches the database. */
export function gateInput(text: string): Verdict {
  return prefilter(text);
}

/** The whole check of what the member wrote, classifier included: runs beside the other steps. Never throws. */
export function moderateInput(text: string): Promise<Verdict> {
  return checkText([text], TURN_MODE);
}
