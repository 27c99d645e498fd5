import "server-only";
import { TURN_MODE } from "@/lib/chat/turn/moderate-input";
import { fileIncident, refusalFor } from "@/lib/chat/turn/refuse";
import { type RateLimit, takeRateLimit } from "@/lib/entry/rate-limit";
import { AppError } from "@/lib/kernel/errors";
import type { Verdict } from "@/lib/moderation/schema";
import type { DataDb } from "@/lib/supabase/data-client";

/** Nothing was admitted yet, so nothing else counts these: they cost rows in the database, and figures others read. */
const REFUSALS: RateLimit = { name: "turn_refused", hits: 20, windowSeconds: 600 };

/** Files what the pattern gate stopped and returns what to say; past the limit of refusals it files nothing. */
export async function refuseAtOnce(
  db: DataDb,
  accountId: string,
  { conversationId, text }: { conversationId: string; text: string },
  verdict: Extract<Verdict, { verdict: "block" }>,
): Promise<AppError> {
  const limit = await takeRateLimit(REFUSALS, accountId).catch((error: unknown) => error);
  // A crisis card is shown whatever happens.
  if (limit instanceof Error && !verdict.isCrisis) throw limit;
  const isFiled = limit === undefined;
  const [country, isTheirs] = await Promise.all([
    verdict.isCrisis ? findCountry(db, accountId) : null,
    isFiled ? isOwn(db, conversationId) : false,
  ]);
  if (isFiled) {
    fileIncident({
      accountId,
      contentKind: "MESSAGE",
      content: text,
      mode: TURN_MODE,
      ...(isTheirs ? { conversationId } : {}),
      verdict,
    });
  }
  const { code, hotline } = refusalFor(verdict, country, isFiled);
  return new AppError("forbidden", code, hotline ? { hotline } : {});
}

/** The browser named it: an incident must not point at a stranger's conversation. */
async function isOwn(db: DataDb, conversationId: string): Promise<boolean> {
  const { data } = await db
    .from("conversations")
    .select("conversation_id")
    .eq("conversation_id", conversationId)
    .maybeSingle();
  return data !== null;
}

async function findCountry(db: DataDb, accountId: string): Promise<string | null> {
  // A crisis card is shown whatever happens: without an answer it names the international directory.
  const { data } = await db
    .from("accounts")
    .select("country")
    .eq("account_id", accountId)
    .maybeSingle();
  return data?.country ?? null;
}
