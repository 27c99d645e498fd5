import { z } from "zod";
import { requireMember } from "@/lib/auth/identity";
import { stopTurn } from "@/lib/chat/turn/stop-turn";
import { parseInput } from "@/lib/entry/input";
import { requireSameOrigin, runRoute } from "@/lib/entry/route";

/** Stops a reply; what was written stays. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ turnId: string }> },
): Promise<Response> {
  return runRoute("chat.turn.stop", async () => {
    requireSameOrigin(request);
    const { identity, db } = await requireMember();
    const { turnId } = parseInput(z.object({ turnId: z.uuid() }), await params);
    await stopTurn(db, identity.accountId, turnId);
    return new Response(null, { status: 204 });
  });
}
