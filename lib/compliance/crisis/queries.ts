import "server-only";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** A public page is better without figures than late. */
const PATIENCE_MS = 1500;

export interface YearlyReferrals {
  year: number;
  kind: string;
  referrals: number;
}

/** How often the crisis card was shown, by year and kind, newest year first. Counts only: no person can be found in it. */
export async function listYearlyReferrals(db: Db): Promise<YearlyReferrals[]> {
  const rows = unwrap(
    await db
      .from("crisis_referrals_daily")
      .select("day, kind, referrals")
      .order("day", { ascending: false })
      .retry(false)
      .abortSignal(AbortSignal.timeout(PATIENCE_MS)),
  );
  const totals = new Map<string, YearlyReferrals>();
  for (const { day, kind, referrals } of rows) {
    const year = Number(day.slice(0, 4));
    const key = `${year} ${kind}`;
    const total = totals.get(key) ?? { year, kind, referrals: 0 };
    totals.set(key, { ...total, referrals: total.referrals + referrals });
  }
  return [...totals.values()].sort((a, b) => b.year - a.year || a.kind.localeCompare(b.kind));
}
