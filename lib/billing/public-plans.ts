import "server-only";
import { connection } from "next/server";
import { listPlans } from "@/lib/billing/queries";
import type { Plan } from "@/lib/billing/schema";
import { log } from "@/lib/kernel/log";
import { anonymousDb } from "@/lib/supabase/clients";

/** How long a change of price may take to reach the public pages. */
const FRESH_FOR_MS = 30_000;
/** How long a failure is remembered: one visitor waits for a database that is away, not all of them. */
const AWAY_FOR_MS = 3000;

let kept: { plans: Plan[] | null; until: number } | undefined;

/**
 * The plans for public pages, kept for half a minute in this process; null when they cannot be read
 * (database away, nothing configured): a visitor's page says so instead of failing.
 */
export async function readPlans(): Promise<Plan[] | null> {
  // Not while building: there is no database then.
  await connection();
  if (kept && kept.until > Date.now()) return kept.plans;
  try {
    const plans = await listPlans(anonymousDb());
    kept = { plans, until: Date.now() + FRESH_FOR_MS };
    return plans;
  } catch (error) {
    log.warn({ err: error }, "plans could not be read");
    kept = { plans: kept?.plans ?? null, until: Date.now() + AWAY_FOR_MS };
    return kept.plans;
  }
}
