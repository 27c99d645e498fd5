import "server-only";
import type { NoticeKind, TurnRequest, TurnState } from "@/lib/chat/schema";
import { type TurnContext, type TurnContextRow, toTurnContext } from "@/lib/chat/turn/context";
import { AppError, type ErrorKind } from "@/lib/kernel/errors";
import type { DataDb } from "@/lib/supabase/data-client";
import { unwrap } from "@/lib/supabase/unwrap";

export type Admission =
  | { outcome: "admitted"; context: TurnContext; notice: NoticeKind | null }
  /** The key was used before: the same turn, whatever became of it. */
  | { outcome: "replayed"; turnId: string; state: TurnState }
  /** Another reply is being written in this conversation. */
  | { outcome: "busy"; turnId: string };

type AdmissionRow =
  | ({ outcome: "admitted"; notice: NoticeKind | null } & TurnContextRow)
  | { outcome: "replayed"; turn_id: string; state: TurnState }
  | { outcome: "busy"; turn_id: string }
  | { outcome: "refused"; code: string; resets_at?: string; retry_after_seconds?: number };

const REFUSAL_KIND: Record<string, ErrorKind> = {
  session_ended: "unauthenticated",
  conversation_not_found: "not_found",
  message_not_found: "not_found",
  allowance_used_up: "rate_limited",
  fair_use_reached: "rate_limited",
};

/**
 * Admits one turn as the member: ownership, plan, age, allowance, idempotency and the whole context
 * in one round trip and one transaction. Throws an AppError with the refusal's code.
 */
export async function admitTurn(db: DataDb, request: TurnRequest): Promise<Admission> {
  const row = unwrap(
    await db.rpc("begin_turn", {
      p_conversation_id: request.conversationId,
      p_turn_key: request.key,
      p_kind: request.kind,
      p_text: "text" in request ? request.text : "",
      // SQL null: a new message has no message to replace.
      p_message_id: ("messageId" in request ? request.messageId : null) as string,
    }),
  ) as unknown as AdmissionRow;

  switch (row.outcome) {
    case "admitted":
      return { outcome: "admitted", context: toTurnContext(row), notice: row.notice };
    case "replayed":
      return { outcome: "replayed", turnId: row.turn_id, state: row.state };
    case "busy":
      return { outcome: "busy", turnId: row.turn_id };
    case "refused":
      throw new AppError(REFUSAL_KIND[row.code] ?? "forbidden", row.code, {
        ...(row.resets_at ? { resetsAt: row.resets_at } : {}),
        ...(row.retry_after_seconds ? { retryAfterSeconds: row.retry_after_seconds } : {}),
      });
  }
}
