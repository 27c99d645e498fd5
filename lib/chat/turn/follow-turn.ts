import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { TurnEvent, TurnState } from "@/lib/chat/schema";
import { type TurnContextRow, toTurnContext } from "@/lib/chat/turn/context";
import { findLiveTurn, type LiveTurn } from "@/lib/chat/turn/live-turn";
import { moderateInput } from "@/lib/chat/turn/moderate-input";
import { writeReply } from "@/lib/chat/turn/write-reply";
import { AppError } from "@/lib/kernel/errors";
import type { DataDb } from "@/lib/supabase/data-client";
import { secretDataDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

/** How often a reply written by another process is read. */
const POLL_MS = 400;

interface StoredTurn {
  state: TurnState;
  code: string | null;
  isExpired: boolean;
  memberMessageId: string;
  replyMessageId: string;
  text: string;
  voice: string | null;
}

async function findStoredTurn(db: DataDb, turnId: string): Promise<StoredTurn | null> {
  const turn = unwrap(
    await db
      .from("turns")
      .select("state, error_code, lease_until, member_message_id, reply_message_id")
      .eq("turn_id", turnId)
      .maybeSingle(),
  );
  if (!turn?.member_message_id || !turn.reply_message_id) return null;
  const message = unwrap(
    await db
      .from("messages")
      .select("text, voice")
      .eq("message_id", turn.reply_message_id)
      .maybeSingle(),
  );
  return {
    state: turn.state as TurnState,
    code: turn.error_code,
    // The database wrote it with its own clock; a few seconds of difference only delay a takeover.
    isExpired: Date.parse(turn.lease_until) + 2_000 < Date.now(),
    memberMessageId: turn.member_message_id,
    replyMessageId: turn.reply_message_id,
    text: message?.text ?? "",
    voice: message?.voice ?? null,
  };
}

/** Takes over a turn whose process died. Null when another caller was faster or it was tried too often. */
async function takeOver(turnId: string): Promise<LiveTurn | null> {
  const row = unwrap(
    await secretDataDb().rpc("claim_expired_turn", { p_turn_id: turnId }),
  ) as unknown as TurnContextRow | null;
  if (!row) return null;
  const context = toTurnContext(row);
  return writeReply({ context, notice: null, verdict: moderateInput(context.memberText).verdict });
}

export type TurnSource =
  | { where: "here"; turn: LiveTurn }
  | { where: "elsewhere"; events: AsyncGenerator<TurnEvent> };

/**
 * Finds a turn to watch: in this process, or in the database when another one writes it.
 * Throws `turn_not_found` for a stranger's as for none.
 */
export async function watchTurn(
  db: DataDb,
  accountId: string,
  turnId: string,
  from: number,
  signal: AbortSignal,
): Promise<TurnSource> {
  const live = findLiveTurn(turnId, accountId);
  if (live) return { where: "here", turn: live };
  const stored = await findStoredTurn(db, turnId);
  if (!stored) throw new AppError("not_found", "turn_not_found");
  if (stored.state === "RUNNING" && stored.isExpired) {
    const taken = await takeOver(turnId);
    if (taken) return { where: "here", turn: taken };
  }
  return { where: "elsewhere", events: pollTurn(db, turnId, stored, from, signal) };
}

async function* pollTurn(
  db: DataDb,
  turnId: string,
  first: StoredTurn,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent> {
  yield {
    type: "turn",
    turnId,
    memberMessageId: first.memberMessageId,
    replyMessageId: first.replyMessageId,
    notice: null,
  };
  let shown = from;
  let stored: StoredTurn | null = first;
  while (!signal.aborted) {
    if (!stored) {
      yield { type: "end", state: "REFUSED", code: "turn_not_found", voice: null };
      return;
    }
    if (stored.text.length > shown) {
      yield { type: "delta", at: shown, text: stored.text.slice(shown) };
      shown = stored.text.length;
    }
    if (stored.state !== "RUNNING") {
      yield { type: "end", state: stored.state, code: stored.code, voice: stored.voice };
      return;
    }
    if (stored.isExpired) {
      // The next request takes it over, or the page reads it as interrupted.
      yield { type: "end", state: "FAILED", code: "reply_interrupted", voice: null };
      return;
    }
    await sleep(POLL_MS);
    stored = await findStoredTurn(db, turnId);
  }
}
