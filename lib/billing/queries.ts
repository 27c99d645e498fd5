import "server-only";
import { isPlanId, type ModerationMode, type Plan } from "@/lib/billing/schema";
import type { Db } from "@/lib/supabase/clients";
import type { Tables } from "@/lib/supabase/database.types";
import { unwrap } from "@/lib/supabase/unwrap";

/** A public page is better without prices than late. */
const PATIENCE_MS = 1500;

function toPlan(row: Tables<"plans">): Plan[] {
  // A plan added by an admin that this version has no words for is left out rather than shown nameless.
  if (!isPlanId(row.plan_id)) return [];
  return [
    {
      planId: row.plan_id,
      priceCents: row.price_cents,
      yearlyPriceCents: row.yearly_price_cents,
      currency: row.currency,
      trialDays: row.trial_days,
      messagesPerDay: row.messages_per_day,
      companionsLimit: row.companions_limit,
      historyDays: row.history_days,
      hasVoice: row.has_voice,
      hasVideo: row.has_video,
      hasPremiumCompanions: row.has_premium_companions,
      hasExclusiveCompanions: row.has_exclusive_companions,
      hasApiAccess: row.has_api_access,
      hasPrioritySupport: row.has_priority_support,
      moderationModes: row.moderation_modes as ModerationMode[],
      videoQuality: row.video_quality,
      tokensPerMonth: row.tokens_per_month,
      fairUseTurnsPerMinute: row.fair_use_turns_per_minute,
    },
  ];
}

/** Every plan on sale, cheapest first. */
export async function listPlans(db: Db): Promise<Plan[]> {
  const rows = unwrap(
    await db
      .from("plans")
      .select("*")
      .order("position")
      .retry(false)
      .abortSignal(AbortSignal.timeout(PATIENCE_MS)),
  );
  return rows.flatMap(toPlan);
}

/** The plan whose limits hold for the signed-in member now; null when it is one we have no words for. */
export async function findMyPlan(db: Db): Promise<Plan | null> {
  const row = unwrap(await db.rpc("get_my_plan"));
  return toPlan(row)[0] ?? null;
}
