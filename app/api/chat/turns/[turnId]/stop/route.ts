import { z } from "zod";
import { requireIdentity } from "@/lib/auth/identity";
import { stopTurn } from "@/lib/chat/turn/stop-turn";
import { parseInput } from "@/lib/entry/input";
import { requireSameOrigin, runRoute } from "@/lib/entry/route";
import { visitorDb } from "@/lib/supabase/clients";

/** Stops a reply; what was written stays. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ turnId: string }> },
): Promise<Response> {
  return runRoute("chat.turn.stop", async () => {
    requireSameOrigin(request);
    const db = await visitorDb();
    const { accountId } = await requireIdentity(db);
    const { turnId } = parseInput(z.object({ turnId: z.uuid() }), await params);
    await stopTurn(db, accountId, turnId);
    return new Response(null, { status: 204 });
  });
}
