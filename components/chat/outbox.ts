import type { TurnRequest } from "@/lib/chat/schema";

/** Kept until the server has named the turn: a tab closed in between sends it again, with the same key. */
export type OutgoingTurn = Extract<TurnRequest, { kind: "send" | "edit" }>;

function read<T>(key: string): T | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? null : (JSON.parse(stored) as T);
  } catch {
    // Storage may be full, blocked or hold something else's data: nothing here is worth an error.
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null || value === "") localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The message still travels; only a crash in the next second would lose it.
  }
}

const outgoingKey = (conversationId: string) => `nexus:outgoing:${conversationId}`;
const draftKey = (conversationId: string) => `nexus:draft:${conversationId}`;

export const outbox = {
  keep: (turn: OutgoingTurn) => write(outgoingKey(turn.conversationId), turn),
  find: (conversationId: string) => read<OutgoingTurn>(outgoingKey(conversationId)),
  clear: (conversationId: string) => write(outgoingKey(conversationId), null),
  keepDraft: (conversationId: string, text: string) => write(draftKey(conversationId), text),
  findDraft: (conversationId: string) => read<string>(draftKey(conversationId)) ?? "",
};
