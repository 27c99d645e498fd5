export const PLAN_IDS = ["FREE", "STANDARD", "PREMIUM", "VIP", "VIP_PLUS"] as const;
export type PlanId = (typeof PLAN_IDS)[number];

export type ModerationMode = "STRICT" | "LIGHT" | "OPTIONAL";
/** How often a paid plan is billed. */
export type BillingPeriod = "month" | "year";

/** A plan's price and limits. A limit of null means unlimited, within fair use. */
export interface Plan {
  planId: PlanId;
  priceCents: number;
  yearlyPriceCents: number;
  currency: string;
  trialDays: number;
  messagesPerDay: number | null;
  companionsLimit: number | null;
  historyDays: number | null;
  hasVoice: boolean;
  hasVideo: boolean;
  hasPremiumCompanions: boolean;
  hasExclusiveCompanions: boolean;
  hasApiAccess: boolean;
  hasPrioritySupport: boolean;
  moderationModes: ModerationMode[];
  /** As stored, e.g. `1080p30`; null without video. */
  videoQuality: string | null;
  tokensPerMonth: number;
  fairUseTurnsPerMinute: number;
}

export function isPlanId(value: unknown): value is PlanId {
  return PLAN_IDS.includes(value as PlanId);
}
