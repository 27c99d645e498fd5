import { after } from "next/server";
import { requireMember } from "@/lib/auth/identity";
import { turnRequestSchema } from "@/lib/chat/schema";
import { liveTurnResponse, turnSourceResponse } from "@/lib/chat/turn/event-stream";
import { watchTurn } from "@/lib/chat/turn/follow-turn";
import { runTurn } from "@/lib/chat/turn/run-turn";
import { parseInput } from "@/lib/entry/input";
import { readJson, requireSameOrigin, runRoute } from "@/lib/entry/route";
import { AppError } from "@/lib/kernel/errors";

/** A reply may take minutes on a slow model. */
export const maxDuration = 300;

/** Four bytes a character, and room for the keys. */
const MAX_BODY_BYTES = 20_000;

/** Sends, edits, regenerates or retries; answers with the reply as server-sent events. */
export function POST(request: Request): Promise<Response> {
  return runRoute("chat.turn", async () => {
    requireSameOrigin(request);
    const { identity, db } = await requireMember();
    const input = parseInput(turnRequestSchema, await readJson(request, MAX_BODY_BYTES));
    const result = await runTurn(db, identity.accountId, input);
    switch (result.outcome) {
      case "started":
        // Keeps a serverless instance alive until the reply is settled, tab or no tab.
        after(() => result.turn.settled);
        return liveTurnResponse(result.turn, 0);
      case "replayed":
        // A second press or a retried request: the same reply, from its beginning.
        return turnSourceResponse(
          await watchTurn(db, identity.accountId, result.turnId, 0, request.signal),
          0,
          identity.accountId,
        );
      case "busy":
        throw new AppError("conflict", "turn_running", { turnId: result.turnId });
    }
  });
}
