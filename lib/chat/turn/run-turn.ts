import "server-only";
import type { TurnRequest, TurnState } from "@/lib/chat/schema";
import { admitTurn } from "@/lib/chat/turn/admit";
import type { LiveTurn } from "@/lib/chat/turn/live-turn";
import { moderateInput } from "@/lib/chat/turn/moderate-input";
import { refuseAtOnce } from "@/lib/chat/turn/refuse-at-once";
import { writeReply } from "@/lib/chat/turn/write-reply";
import type { DataDb } from "@/lib/supabase/data-client";

export type TurnOutcome =
  | { outcome: "started"; turn: LiveTurn }
  | { outcome: "replayed"; turnId: string; state: TurnState }
  | { outcome: "busy"; turnId: string };

/**
 * One turn, from the member's message to a reply that is on its way.
 *
 *   moderate input   patterns at once; the classifier beside everything that follows
 *   admit            who, whose, which plan, how many today, seen before? — one round trip, with
 *     hold allowance   the message held,
 *     recall           and the persona, mood and history the reply needs
 *   write reply      compose prompt → route → stream → moderate output → settle → announce
 *                    as a job of its own: it outlives the tab, and a refused or failed one gives the message back
 *
 * Throws an AppError whose code is the refusal. Idempotent on the request's key.
 */
export async function runTurn(
  db: DataDb,
  accountId: string,
  request: TurnRequest,
): Promise<TurnOutcome> {
  const check = "text" in request ? moderateInput(request.text) : null;
  if (check?.immediate.verdict === "block" && "text" in request) {
    throw await refuseAtOnce(db, accountId, request, check.immediate);
  }

  const admission = await admitTurn(db, request);
  if (admission.outcome !== "admitted") return admission;

  const { context, notice } = admission;
  const turn = writeReply({
    context,
    notice,
    // A reply asked for anew is checked from what is stored: the browser sent no text.
    verdict: check?.verdict ?? moderateInput(context.memberText).verdict,
    ...(request.kind === "regenerate" ? { seed: seedOf(context.turnId) } : {}),
  });
  return { outcome: "started", turn };
}

/** Another turn, another number: enough for a model to answer differently. */
function seedOf(turnId: string): number {
  return Number.parseInt(turnId.slice(0, 7), 16);
}
