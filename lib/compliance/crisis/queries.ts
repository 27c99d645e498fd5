import "server-only";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

/** A public page is better without figures than late. */
const PATIENCE_MS = 1500;

export interface YearlyReferrals {
  year: number;
  kind: string;
  referrals: number;
}

/**
 * How often the crisis card was shown, by year and kind, newest year first. Added up by the database: the
 * days are more than one answer of the Data API holds, and nobody's to read.
 */
export async function listYearlyReferrals(): Promise<YearlyReferrals[]> {
  return unwrap(
    await secretDb()
      .rpc("list_yearly_crisis_referrals")
      .retry(false)
      .abortSignal(AbortSignal.timeout(PATIENCE_MS)),
  );
}
