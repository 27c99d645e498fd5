import { z } from "zod";
import { MESSAGE_MAX_LENGTH } from "@/lib/chat/limits";
import { LOCALES } from "@/lib/i18n/locale";

/** Control characters other than tab and line breaks have no place in a message. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export const messageTextSchema = z
  .string()
  // Lone surrogates cannot be stored as UTF-8.
  .transform((text) => text.toWellFormed().replace(CONTROL, "").replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().min(1, "message_empty").max(MESSAGE_MAX_LENGTH, "message_too_long"));

const target = { conversationId: z.uuid(), key: z.uuid() };

/** What the browser sends for a turn: one new message and a key, never a history or a model's name. */
export const turnRequestSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("send"), ...target, text: messageTextSchema }),
  z.object({ kind: z.literal("edit"), ...target, messageId: z.uuid(), text: messageTextSchema }),
  z.object({ kind: z.literal("regenerate"), ...target, messageId: z.uuid() }),
  z.object({ kind: z.literal("retry"), ...target, messageId: z.uuid() }),
]);
export type TurnRequest = z.infer<typeof turnRequestSchema>;

export const TURN_STATES = ["RUNNING", "COMPLETED", "STOPPED", "FAILED", "REFUSED"] as const;
export type TurnState = (typeof TURN_STATES)[number];

export type NoticeKind = "AI_DISCLOSURE" | "AI_DISCLOSURE_REPEAT" | "BREAK";

/** What travels to a tab while a reply is written, as server-sent events. */
export type TurnEvent =
  | {
      type: "turn";
      turnId: string;
      memberMessageId: string;
      replyMessageId: string;
      notice: NoticeKind | null;
    }
  | { type: "delta"; at: number; text: string }
  | { type: "mood"; emotion: string; intensity: number }
  | {
      type: "end";
      state: Exclude<TurnState, "RUNNING">;
      code: string | null;
      /** What wrote the reply; "rehearsal" is not a model and is labelled so. */
      voice: string | null;
      /** On a crisis refusal: where to find help. */
      hotline?: { name: string; contact: string; url: string };
    };

export type MessageStatus = "PENDING" | "COMPLETE" | "STOPPED" | "FAILED";

export interface ChatMessageView {
  messageId: string;
  parentId: string | null;
  author: "MEMBER" | "COMPANION";
  text: string;
  status: MessageStatus;
  emotion: string | null;
  voice: string | null;
  turnId: string | null;
  errorCode: string | null;
  createdAt: string;
  /** Alternatives at this place, oldest first, this one included. */
  siblings: string[];
}

export interface MessagePage {
  /** Oldest first. */
  messages: ChatMessageView[];
  /** Pass as `before` for the page above; null at the beginning. */
  olderCursor: string | null;
  /** True when the plan hides what came before. */
  isCutByPlan: boolean;
}

export interface AllowanceView {
  /** Messages a day; null is unlimited within fair use. */
  limit: number | null;
  used: number;
  resetsAt: string | null;
}

export interface ConversationView {
  conversationId: string;
  title: string;
  emotion: string;
  emotionIntensity: number;
  isArchived: boolean;
  notice: NoticeKind | null;
  runningTurnId: string | null;
  allowance: AllowanceView;
  companion: {
    companionId: string;
    slug: string;
    name: string;
    /** Folder of its portraits: add `/` and an emotion in lower case. */
    portrait: string;
    isAvailable: boolean;
  } | null;
}

export interface ConversationListItem {
  conversationId: string;
  title: string;
  companionId: string | null;
  companionName: string | null;
  portrait: string;
  emotion: string;
  preview: string;
  lastMessageAt: string;
  isArchived: boolean;
}

export const renameSchema = z.object({
  conversationId: z.uuid(),
  title: z.string().trim().min(1, "required").max(120, "too_long"),
});
export const conversationIdSchema = z.object({ conversationId: z.uuid() });
export const startSchema = z.object({
  conversationId: z.uuid(),
  companionId: z.uuid(),
  locale: z.enum(LOCALES).optional(),
});
export const archiveSchema = conversationIdSchema.extend({
  archived: z.union([z.boolean(), z.stringbool()]),
});
export const branchSchema = z.object({ conversationId: z.uuid(), messageId: z.uuid() });
