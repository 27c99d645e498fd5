import "server-only";
import { referToHelp } from "@/lib/compliance/crisis/commands";
import { type Hotline, hotlineFor } from "@/lib/compliance/crisis/hotlines";
import { log } from "@/lib/kernel/log";
import { type IncidentInput, recordIncident } from "@/lib/moderation/commands";
import type { Verdict } from "@/lib/moderation/schema";

export interface Refusal {
  /** A key of `errors`: what was refused, in the member's words. */
  code: string;
  hotline?: Hotline;
}

/** Files the incident beside the answer: a refusal must not wait for its own paperwork. */
export function fileIncident(incident: IncidentInput): void {
  recordIncident(incident).catch((error: unknown) => {
    log.error(
      { accountId: incident.accountId, rule: incident.verdict.rule, err: error },
      "incident not recorded",
    );
  });
}

/**
 * What the member is told for a verdict that does not let the message pass. A crisis card is counted
 * for the public figure unless told otherwise.
 */
export function refusalFor(
  verdict: Exclude<Verdict, { verdict: "allow" }>,
  country: string | null,
  isCounted = true,
): Refusal {
  if (verdict.verdict === "unavailable") return { code: "moderation_unavailable" };
  if (verdict.isCrisis) {
    return { code: "crisis", hotline: isCounted ? referToHelp(country) : hotlineFor(country) };
  }
  return { code: `blocked_${verdict.category.toLowerCase()}` };
}
