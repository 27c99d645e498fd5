import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { AppError, type ErrorKind } from "@/lib/kernel/errors";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

const START_REFUSAL_KIND: Record<string, ErrorKind> = {
  companion_not_found: "not_found",
  conversation_not_found: "not_found",
  too_many_conversations: "rate_limited",
};

/** Opens a conversation with the companion's greeting. Idempotent on the id the browser made. */
export async function startConversation(
  db: Db,
  input: { conversationId: string; companionId: string; locale: Locale },
): Promise<string> {
  const result = unwrap(
    await db.rpc("start_conversation", {
      p_conversation_id: input.conversationId,
      p_companion_id: input.companionId,
      p_locale: input.locale,
    }),
  ) as unknown as { outcome: "started" | "refused"; code: string; conversation_id: string };
  if (result.outcome === "refused") {
    throw new AppError(START_REFUSAL_KIND[result.code] ?? "forbidden", result.code);
  }
  return result.conversation_id;
}

async function updateOwn(
  db: Db,
  conversationId: string,
  change: { title?: string; archived_at?: string | null },
): Promise<void> {
  const rows = unwrap(
    await db
      .from("conversations")
      .update(change)
      .eq("conversation_id", conversationId)
      .select("conversation_id"),
  );
  if (rows.length === 0) throw new AppError("not_found", "conversation_not_found");
}

export function renameConversation(db: Db, conversationId: string, title: string): Promise<void> {
  return updateOwn(db, conversationId, { title });
}

export function archiveConversation(
  db: Db,
  conversationId: string,
  archived: boolean,
): Promise<void> {
  return updateOwn(db, conversationId, { archived_at: archived ? new Date().toISOString() : null });
}

/** Removes the conversation, its messages and its turns for good. Deleting what is gone is not an error. */
export async function deleteConversation(db: Db, conversationId: string): Promise<void> {
  unwrap(
    await db
      .from("conversations")
      .delete()
      .eq("conversation_id", conversationId)
      .select("conversation_id"),
  );
}

/** Reads the branch through a message. Throws `branch_busy` while a reply is being written. */
export async function selectBranch(db: Db, messageId: string): Promise<void> {
  const leaf = unwrap(await db.rpc("select_branch", { p_message_id: messageId }));
  if (!leaf) throw new AppError("conflict", "branch_busy");
}
