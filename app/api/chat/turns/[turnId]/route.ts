import { after } from "next/server";
import { z } from "zod";
import { requireMember } from "@/lib/auth/identity";
import { turnSourceResponse } from "@/lib/chat/turn/event-stream";
import { watchTurn } from "@/lib/chat/turn/follow-turn";
import { parseInput } from "@/lib/entry/input";
import { runRoute } from "@/lib/entry/route";

export const maxDuration = 300;

const watchSchema = z.object({
  turnId: z.uuid(),
  from: z.coerce.number().int().min(0).max(100_000),
});

/** Joins a reply from offset `from`: a tab that comes back, another tab, another device. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ turnId: string }> },
): Promise<Response> {
  return runRoute("chat.turn.watch", async () => {
    const { identity, db } = await requireMember();
    const { turnId, from } = parseInput(watchSchema, {
      turnId: (await params).turnId,
      from: new URL(request.url).searchParams.get("from") ?? 0,
    });
    const source = await watchTurn(db, identity.accountId, turnId, from, request.signal);
    if (source.where === "here") after(() => source.turn.settled);
    return turnSourceResponse(source, from, identity.accountId);
  });
}
