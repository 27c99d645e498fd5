import "server-only";
import type { DeletionRequest } from "@/lib/accounts/deletion/schema";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** The erasure a member asked for and has not taken back, or null. */
export async function findOpenDeletion(db: Db, accountId: string): Promise<DeletionRequest | null> {
  const row = unwrap(
    await db
      .from("deletion_requests")
      .select("deletion_request_id, requested_at, execute_after, cancelled_at, completed_at")
      .eq("account_id", accountId)
      .is("cancelled_at", null)
      .is("completed_at", null)
      .maybeSingle(),
  );
  if (!row) return null;
  return {
    deletionRequestId: row.deletion_request_id,
    requestedAt: row.requested_at,
    executeAfter: row.execute_after,
    cancelledAt: row.cancelled_at,
    completedAt: row.completed_at,
  };
}
