import "server-only";
import { findLiveTurn } from "@/lib/chat/turn/live-turn";
import type { DataDb } from "@/lib/supabase/data-client";
import { unwrap } from "@/lib/supabase/unwrap";

/** Stops a reply: at once when this process writes it, at its next checkpoint when another does. Idempotent. */
export async function stopTurn(db: DataDb, accountId: string, turnId: string): Promise<void> {
  const live = findLiveTurn(turnId, accountId);
  if (live) {
    live.stop();
    return;
  }
  unwrap(await db.rpc("request_turn_stop", { p_turn_id: turnId }));
}
