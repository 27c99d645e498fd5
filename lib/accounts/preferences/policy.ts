import type { ContentFilter, Preferences } from "@/lib/accounts/preferences/schema";

export const MATURE_ASSURANCE = 2;
export const OPTIONAL_ASSURANCE = 3;

export interface PreferenceLimits {
  /** The moderation modes of the member's plan. */
  planModes: readonly string[];
  assuranceLevel: number;
}

/** Why a filter cannot be chosen, or null. The strictest is everybody's to choose. */
export function contentFilterObstacle(
  filter: ContentFilter,
  { planModes, assuranceLevel }: PreferenceLimits,
): "filter_not_in_plan" | "age_check_required" | null {
  if (filter === "STRICT") return null;
  // A plan that allows a wider mode allows the narrower ones as well.
  const isInPlan =
    planModes.includes(filter) || (filter === "LIGHT" && planModes.includes("OPTIONAL"));
  if (!isInPlan) return "filter_not_in_plan";
  return filter === "OPTIONAL" && assuranceLevel < OPTIONAL_ASSURANCE ? "age_check_required" : null;
}

export function mayEnableMatureContent(assuranceLevel: number): boolean {
  return assuranceLevel >= MATURE_ASSURANCE;
}

/** The fields of a choice that plan or assurance does not allow, with the reason. */
export function preferenceProblems(
  chosen: Preferences,
  limits: PreferenceLimits,
): Record<string, string> {
  const filter = contentFilterObstacle(chosen.contentFilter, limits);
  const isTooMature = chosen.hasMatureContent && !mayEnableMatureContent(limits.assuranceLevel);
  return {
    ...(filter ? { contentFilter: filter } : {}),
    ...(isTooMature ? { hasMatureContent: "age_check_required" } : {}),
  };
}
