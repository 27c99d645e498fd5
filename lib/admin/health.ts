import "server-only";
import { log } from "@/lib/kernel/log";
import { anonymousDb } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";
import { isInferenceReachable } from "@/lib/vendors/inference-health";

const PATIENCE_MS = 1500;
/** The endpoint is public: however often it is asked, the database and the vendor are asked this seldom. */
const FRESH_FOR_MS = 5000;

export interface Check {
  isUp: boolean;
  /** Duration of the check. */
  tookMs: number;
}

export interface Health {
  isUp: boolean;
  checkedAt: string;
  checks: { database: Check; inference: Check };
}

async function check(
  name: string,
  work: (signal: AbortSignal) => Promise<boolean>,
): Promise<Check> {
  const startedAt = performance.now();
  let isUp = false;
  try {
    isUp = await work(AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    log.warn({ check: name, err: error }, "health check failed");
  }
  return { isUp, tookMs: Math.round(performance.now() - startedAt) };
}

async function examine(): Promise<Health> {
  const [database, inference] = await Promise.all([
    check("database", async (signal) => {
      unwrap(
        await anonymousDb()
          .from("plans")
          .select("plan_id")
          .limit(1)
          .retry(false)
          .abortSignal(signal),
      );
      return true;
    }),
    check("inference", isInferenceReachable),
  ]);
  return {
    isUp: database.isUp && inference.isUp,
    checkedAt: new Date().toISOString(),
    checks: { database, inference },
  };
}

let latest: { health: Promise<Health>; until: number } | undefined;

/** Whether what a turn needs answers: the database and the inference server. Never throws; a few seconds old at most. */
export function checkHealth(): Promise<Health> {
  if (!latest || latest.until < Date.now()) {
    latest = { health: examine(), until: Date.now() + FRESH_FOR_MS };
  }
  return latest.health;
}
