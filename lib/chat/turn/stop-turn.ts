import "server-only";
import { findLiveTurn } from "@/lib/chat/turn/live-turn";
import { AppError } from "@/lib/kernel/errors";
import type { DataDb } from "@/lib/supabase/data-client";
import { unwrap } from "@/lib/supabase/unwrap";

/**
 * Stops a reply: at once when this process writes it, at its next checkpoint when another does. Idempotent.
 * Throws `turn_not_found` for a stranger's as for none.
 */
export async function stopTurn(db: DataDb, accountId: string, turnId: string): Promise<void> {
  const live = findLiveTurn(turnId, accountId);
  if (live) {
    live.stop();
    return;
  }
  if (unwrap(await db.rpc("request_turn_stop", { p_turn_id: turnId }))) return;
  const ended = unwrap(
    await db.from("turns").select("turn_id").eq("turn_id", turnId).maybeSingle(),
  );
  if (!ended) throw new AppError("not_found", "turn_not_found");
}
