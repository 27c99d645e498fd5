import "server-only";
import type {
  AllowanceView,
  ChatMessageView,
  ConversationListItem,
  ConversationView,
  MessagePage,
  MessageStatus,
  NoticeKind,
} from "@/lib/chat/schema";
import { parseAppearance } from "@/lib/companions/appearance";
import { portraitFolder } from "@/lib/companions/portrait-url";
import { AppError } from "@/lib/kernel/errors";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** Messages a page holds: a little more than two phone screens. */
export const PAGE_SIZE = 40;

interface ConversationRow {
  conversation_id: string;
  title: string;
  emotion: string;
  emotion_intensity: number;
  archived_at: string | null;
  notice: NoticeKind | null;
  running_turn_id: string | null;
  allowance: { limit: number | null; used: number; resets_at: string | null };
  companion: {
    companion_id: string;
    slug: string;
    name: string;
    appearance: unknown;
    is_available: boolean;
  } | null;
}

/** What the chat page shows beside its messages. Logs the AI notice that is due. Throws `conversation_not_found`. */
export async function getConversation(db: Db, conversationId: string): Promise<ConversationView> {
  const row = unwrap(
    await db.rpc("get_conversation", { p_conversation_id: conversationId }),
  ) as unknown as ConversationRow | null;
  if (!row) throw new AppError("not_found", "conversation_not_found");
  const allowance: AllowanceView = {
    limit: row.allowance.limit,
    used: row.allowance.used,
    resetsAt: row.allowance.resets_at,
  };
  return {
    conversationId: row.conversation_id,
    title: row.title,
    emotion: row.emotion,
    emotionIntensity: row.emotion_intensity,
    isArchived: row.archived_at !== null,
    notice: row.notice,
    runningTurnId: row.running_turn_id,
    allowance,
    companion: row.companion && {
      companionId: row.companion.companion_id,
      slug: row.companion.slug,
      name: row.companion.name,
      portrait: portraitFolder(parseAppearance(row.companion.appearance)),
      isAvailable: row.companion.is_available,
    },
  };
}

/** A page of the branch being read, oldest first: the newest messages, or those before `beforeId`. */
export async function listMessages(
  db: Db,
  conversationId: string,
  beforeId: string | null,
): Promise<MessagePage> {
  const rows = unwrap(
    await db.rpc("list_messages", {
      p_conversation_id: conversationId,
      // SQL null: from the head.
      p_before_id: beforeId as string,
      p_limit: PAGE_SIZE,
    }),
  );
  const messages = rows
    .map(
      (row): ChatMessageView => ({
        messageId: row.message_id,
        parentId: row.parent_id,
        author: row.author as ChatMessageView["author"],
        text: row.text,
        status: row.status as MessageStatus,
        emotion: row.emotion,
        voice: row.voice,
        turnId: row.turn_id,
        errorCode: row.error_code,
        createdAt: row.created_at,
        siblings: row.siblings,
      }),
    )
    .reverse();
  const oldest = rows.at(-1);
  const isCutByPlan = oldest?.has_older === true && rows.length < PAGE_SIZE;
  return {
    messages,
    olderCursor: oldest?.has_older && !isCutByPlan ? oldest.message_id : null,
    isCutByPlan,
  };
}

export interface ConversationCursor {
  at: string;
  id: string;
}

/** The member's conversations, newest first. `query` searches titles and companions' names. */
export async function listConversations(
  db: Db,
  options: { query: string; isArchived: boolean; before: ConversationCursor | null; limit: number },
): Promise<{ items: ConversationListItem[]; next: ConversationCursor | null }> {
  const rows = unwrap(
    await db.rpc("list_conversations", {
      p_query: options.query,
      p_archived: options.isArchived,
      // SQL null: from the newest.
      p_before_at: (options.before?.at ?? null) as string,
      p_before_id: (options.before?.id ?? null) as string,
      p_limit: options.limit,
    }),
  );
  const last = rows.at(-1);
  return {
    items: rows.map((row) => ({
      conversationId: row.conversation_id,
      title: row.title,
      companionId: row.companion_id,
      companionName: row.companion_name,
      portrait: portraitFolder(parseAppearance(row.appearance)),
      emotion: row.emotion,
      preview: row.preview ?? "",
      lastMessageAt: row.last_message_at,
      isArchived: row.archived_at !== null,
    })),
    next:
      last && rows.length === options.limit
        ? { at: last.last_message_at, id: last.conversation_id }
        : null,
  };
}
