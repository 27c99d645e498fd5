import type { CompanionInput, CompanionStatus, Rating, Visibility } from "@/lib/companions/schema";

/** The member asking, as far as talking depends on them; null when signed out. */
export interface Talker {
  accountId: string;
  isRegistered: boolean;
  assuranceLevel: number;
}

export interface TalkRights {
  hasPremiumCompanions: boolean;
  hasExclusiveCompanions: boolean;
}

export interface TalkSubject {
  creatorAccountId: string | null;
  rating: Rating;
  visibility: Visibility;
  status: CompanionStatus;
}

export type TalkRefusal =
  | "companion_not_found"
  | "sign_in_required"
  | "registration_required"
  | "assurance_required"
  | "plan_required";

export type TalkVerdict = { verdict: "yes" } | { verdict: "no"; code: TalkRefusal };

/** Mature companions ask for a verified document. */
export const MATURE_ASSURANCE_LEVEL = 2;

/**
 * Whether this member may open a conversation with this companion. The page explains with it;
 * the database decides again in `start_conversation`, in the same order.
 */
export function mayTalk(
  viewer: Talker | null,
  rights: TalkRights,
  companion: TalkSubject,
): TalkVerdict {
  const isOwner = viewer !== null && companion.creatorAccountId === viewer.accountId;
  const isReachable = isOwner
    ? companion.status !== "suspended"
    : companion.status === "published" && companion.visibility !== "private";
  if (!isReachable) return no("companion_not_found");
  if (!viewer) return no("sign_in_required");
  if (!viewer.isRegistered) return no("registration_required");
  if (companion.rating === "MATURE" && viewer.assuranceLevel < MATURE_ASSURANCE_LEVEL) {
    return no("assurance_required");
  }
  if (!isOwner && !coversVisibility(rights, companion.visibility)) return no("plan_required");
  return { verdict: "yes" };
}

/** Whether a plan with these rights opens companions of this visibility. */
export function coversVisibility(rights: TalkRights, visibility: Visibility): boolean {
  if (visibility === "premium") return rights.hasPremiumCompanions;
  if (visibility === "exclusive") return rights.hasExclusiveCompanions;
  return true;
}

/** What an owner may choose: premium and exclusive are given by staff, and kept once given. */
export function offeredVisibilities(current: Visibility | null): Visibility[] {
  const offered: Visibility[] = ["private", "unlisted", "public"];
  return current && !offered.includes(current) ? [...offered, current] : offered;
}

/** Seen by others without a link: that needs a review first. */
export function needsReview(visibility: Visibility): boolean {
  return visibility !== "private" && visibility !== "unlisted";
}

/** The status a save leads to. Any change to a companion of the catalogue sends it back to review. */
export function statusAfterSaving(
  intent: CompanionInput["intent"],
  visibility: Visibility,
): Exclude<CompanionStatus, "suspended"> {
  if (intent === "draft") return "draft";
  return needsReview(visibility) ? "in_review" : "published";
}

/** How many more companions a plan allows; null is unlimited. */
export function companionsLeft(limit: number | null, owned: number): number | null {
  return limit === null ? null : Math.max(0, limit - owned);
}

function no(code: TalkRefusal): TalkVerdict {
  return { verdict: "no", code };
}
