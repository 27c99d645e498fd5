import { randomUUID } from "node:crypto";
import type { ActionRow } from "@/tests/entry/row";
import type { World } from "@/tests/entry/world";

/** Reading and arranging one's own conversations stays possible while suspended. */
const OWNERS_ONLY = {
  by: "member",
  signedOut: "session_ended",
  ended: "session_ended",
} as const;

const strangersConversation = ({ stranger }: World) => ({
  conversationId: stranger.conversationId,
});

async function strangersRow({ stack, stranger }: World) {
  const [row] = await stack.sql<{ title: string; archived_at: string | null }>(
    "select title, archived_at from conversations where conversation_id = $1",
    [stranger.conversationId],
  );
  return row;
}

export const CHAT_ROWS: ActionRow[] = [
  {
    action: "lib/chat/actions.ts#startConversation",
    shape: "form",
    ...OWNERS_ONLY,
    input: ({ catalogueId }) => ({ conversationId: randomUUID(), companionId: catalogueId }),
    works: /^to \/chat\/[0-9a-f-]{36}$/,
    unregistered: "registration_required",
    suspended: "account_suspended",
    cases: [
      {
        what: "no id",
        change: { conversationId: "1" },
        answer: "invalid_input conversationId:invalid",
      },
      {
        what: "a companion of nobody",
        change: () => ({ companionId: randomUUID() }),
        answer: "companion_not_found",
      },
      {
        what: "a stranger's draft",
        change: ({ stranger }) => ({ companionId: stranger.companionId }),
        answer: "companion_not_found",
      },
      {
        what: "a mature companion without a document",
        change: async ({ stack }) => {
          const [mature] = await stack.sql<{ companion_id: string }>(
            "select companion_id from companions where rating = 'MATURE' and creator_account_id is null limit 1",
          );
          return { companionId: mature?.companion_id };
        },
        answer: "assurance_required",
      },
      {
        what: "an exclusive companion beyond the plan",
        change: async ({ stack }) => {
          const [exclusive] = await stack.sql<{ companion_id: string }>(
            "select companion_id from companions where visibility = 'exclusive' and rating <> 'MATURE' limit 1",
          );
          return { companionId: exclusive?.companion_id };
        },
        answer: "plan_required",
      },
    ],
    foreign: {
      what: "the id of a stranger's conversation",
      change: strangersConversation,
      answer: "conversation_not_found",
      isIntact: async ({ stack, stranger }) =>
        (
          await stack.sql("select 1 from messages where conversation_id = $1", [
            stranger.conversationId,
          ])
        ).length === 1,
    },
  },
  {
    action: "lib/chat/actions.ts#renameConversation",
    shape: "form",
    ...OWNERS_ONLY,
    input: (_world, { conversationId }) => ({ conversationId, title: "Gulls" }),
    works: "ok",
    cases: [
      { what: "no title", change: { title: "  " }, answer: "invalid_input title:required" },
      {
        what: "a title too long",
        change: { title: "x".repeat(121) },
        answer: "invalid_input title:too_long",
      },
      { what: "a NUL in the title", change: { title: "a\u0000b" }, answer: "invalid_input" },
      {
        what: "a conversation of nobody",
        change: () => ({ conversationId: randomUUID() }),
        answer: "conversation_not_found",
      },
    ],
    foreign: {
      what: "a stranger's conversation",
      change: strangersConversation,
      answer: "conversation_not_found",
      isIntact: async (world) => (await strangersRow(world))?.title === "",
    },
  },
  {
    action: "lib/chat/actions.ts#archiveConversation",
    shape: "object",
    ...OWNERS_ONLY,
    input: (_world, { conversationId }) => ({ conversationId, archived: true }),
    works: "ok",
    cases: [
      {
        what: "neither yes nor no",
        change: { archived: "perhaps" },
        answer: "invalid_input archived:invalid",
      },
    ],
    foreign: {
      what: "a stranger's conversation",
      change: strangersConversation,
      answer: "conversation_not_found",
      isIntact: async (world) => (await strangersRow(world))?.archived_at === null,
    },
  },
  {
    action: "lib/chat/actions.ts#deleteConversation",
    shape: "object",
    ...OWNERS_ONLY,
    input: (_world, { conversationId }) => ({ conversationId }),
    works: "ok",
    changesPerson: true,
    cases: [
      {
        what: "no id",
        change: { conversationId: 7 },
        answer: "invalid_input conversationId:invalid",
      },
      {
        what: "what is gone",
        change: () => ({ conversationId: randomUUID() }),
        answer: "ok",
      },
    ],
    foreign: {
      what: "a stranger's conversation, which is not told from one that is gone",
      change: strangersConversation,
      answer: "ok",
      isIntact: async (world) => (await strangersRow(world)) !== undefined,
    },
  },
  {
    action: "lib/chat/actions.ts#selectBranch",
    shape: "object",
    ...OWNERS_ONLY,
    input: (_world, { conversationId, messageId }) => ({ conversationId, messageId }),
    works: "ok",
    cases: [
      {
        what: "a message of nobody",
        change: () => ({ messageId: randomUUID() }),
        answer: "branch_busy",
      },
      {
        what: "no id",
        change: { messageId: null },
        answer: "invalid_input messageId:invalid",
      },
    ],
    foreign: {
      what: "a stranger's message",
      change: ({ stranger }) => ({ messageId: stranger.messageId }),
      answer: "branch_busy",
      isIntact: async (world) => (await strangersRow(world)) !== undefined,
    },
  },
  {
    action: "lib/chat/actions.ts#readMessages",
    shape: "object",
    ...OWNERS_ONLY,
    input: (_world, { conversationId }) => ({ conversationId, before: null }),
    works: 'ok {"messages":1}',
    cases: [
      {
        what: "before what is not there",
        change: () => ({ before: randomUUID() }),
        answer: 'ok {"messages":0}',
      },
      {
        what: "no id",
        change: { before: "yesterday" },
        answer: "invalid_input before:invalid",
      },
    ],
    foreign: {
      what: "a stranger's conversation, which reads as empty",
      change: strangersConversation,
      answer: 'ok {"messages":0}',
      isIntact: async (world) => (await strangersRow(world)) !== undefined,
    },
  },
  {
    action: "lib/chat/actions.ts#readConversations",
    shape: "object",
    ...OWNERS_ONLY,
    input: () => ({ query: "", isArchived: false, before: null }),
    works: "ok",
    cases: [
      { what: "signs of a pattern", change: { query: "100%_\\" }, answer: 'ok {"items":0}' },
      { what: "a NUL", change: { query: "a\u0000b" }, answer: /^ok|^invalid_input/ },
      {
        what: "words too long",
        change: { query: "x".repeat(101) },
        answer: "invalid_input query:too_long",
      },
      {
        what: "a cursor that is no time",
        change: () => ({ before: { at: "the day before", id: randomUUID() } }),
        answer: /^invalid_input/,
      },
    ],
  },
];
