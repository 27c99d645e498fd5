import "server-only";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** Asks for the caller's erasure. Idempotent: a second request while one is open changes nothing. */
export async function requestDeletion(db: Db, reason: string): Promise<void> {
  const result = await db.from("deletion_requests").insert({ reason });
  // The unique index on open requests: it was already asked for.
  if (result.error?.code === "23505") return;
  unwrap(result);
}

/** Takes back the caller's open request. Idempotent. */
export async function cancelDeletion(db: Db, accountId: string, now: Date): Promise<void> {
  unwrap(
    await db
      .from("deletion_requests")
      .update({ cancelled_at: now.toISOString() })
      .eq("account_id", accountId)
      .is("cancelled_at", null)
      .is("completed_at", null),
  );
}
