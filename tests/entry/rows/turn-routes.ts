import { randomUUID } from "node:crypto";
import type { RouteRequest, RouteRow } from "@/tests/entry/route-row";
import { type Person, startConversation, type World } from "@/tests/entry/world";

const message = (conversationId: string, change: Record<string, unknown> = {}): RouteRequest => ({
  body: JSON.stringify({
    kind: "send",
    conversationId,
    key: randomUUID(),
    text: "Good morning",
    ...change,
  }),
});

const fromElsewhere = { "sec-fetch-site": "cross-site" };

/** A reply of this person that is being written, by a job that is somewhere else. */
async function begunTurn({ member }: Person, companionId: string): Promise<string> {
  const conversationId = await startConversation(member, companionId);
  const { data, error } = await member.client.rpc("begin_turn", {
    p_conversation_id: conversationId,
    p_turn_key: randomUUID(),
    p_kind: "send",
    p_text: "Good evening",
    p_message_id: null as unknown as string,
  });
  if (error) throw new Error(error.message);
  return (data as { turn_id: string }).turn_id;
}

const own =
  (search = "", headers: Record<string, string> = {}) =>
  async ({ catalogueId }: World, asker: Person) => ({
    params: { turnId: await begunTurn(asker, catalogueId) },
    search,
    headers,
  });
const strangers = async ({ stranger, catalogueId }: World) => ({
  params: { turnId: await begunTurn(stranger, catalogueId) },
});
const nobodys = () => ({ params: { turnId: randomUUID() } });

async function stopAskedFor({ stack }: World, { params }: RouteRequest): Promise<boolean> {
  const [turn] = await stack.sql<{ stop_requested_at: string | null }>(
    "select stop_requested_at from turns where turn_id = $1",
    [params?.turnId],
  );
  return turn?.stop_requested_at != null;
}

export const TURN_ROUTE_ROWS: RouteRow[] = [
  {
    route: "app/api/chat/turns/route.ts#POST",
    cases: [
      { what: "a message", request: (_w, me) => message(me.conversationId), answer: "200 stream" },
      {
        what: "an empty message",
        request: (_w, me) => message(me.conversationId, { text: " \u0000\n" }),
        answer: "400 invalid_input text:message_empty",
      },
      {
        what: "a message too long",
        request: (_w, me) => message(me.conversationId, { text: "x".repeat(4001) }),
        answer: "400 invalid_input text:message_too_long",
      },
      {
        what: "a body too large",
        request: (_w, me) => message(me.conversationId, { text: "x".repeat(1_000_000) }),
        answer: "413 too_large",
      },
      {
        what: "a length that lies",
        request: (_w, me) => ({
          ...message(me.conversationId, { text: "x".repeat(30_000) }),
          headers: { "content-length": "10" },
        }),
        answer: "413 too_large",
      },
      { what: "no JSON", request: () => ({ body: "{" }), answer: "400 invalid_input" },
      { what: "no body", answer: "400 invalid_input" },
      {
        what: "another kind",
        request: (_w, me) => message(me.conversationId, { kind: "system" }),
        answer: "400 invalid_input kind:invalid",
      },
      {
        what: "a key that is none",
        request: (_w, me) => message(me.conversationId, { key: "1" }),
        answer: "400 invalid_input key:invalid",
      },
      {
        what: "a message to replace that is not there",
        request: (_w, me) => message(me.conversationId, { kind: "edit", messageId: randomUUID() }),
        answer: "404 message_not_found",
      },
      {
        what: "another site",
        request: (_w, me) => ({ ...message(me.conversationId), headers: fromElsewhere }),
        answer: "403 cross_site",
      },
      {
        what: "signed out",
        by: "signed out",
        request: (_w, me) => message(me.conversationId),
        answer: "401 session_ended",
      },
      {
        what: "a session ended elsewhere",
        by: "ended",
        request: (_w, me) => message(me.conversationId),
        answer: "401 session_ended",
      },
      {
        what: "a stranger's conversation",
        request: ({ stranger }) => message(stranger.conversationId),
        answer: "404 conversation_not_found",
        afterwards: async ({ stack, stranger }) => {
          const rows = await stack.sql("select 1 from turns where conversation_id = $1", [
            stranger.conversationId,
          ]);
          if (rows.length > 0) throw new Error("a stranger began a turn");
        },
      },
      {
        what: "a stranger's message to replace",
        request: ({ stranger }, me) =>
          message(me.conversationId, { kind: "edit", messageId: stranger.messageId }),
        answer: "404 message_not_found",
      },
      {
        what: "while suspended",
        by: "suspended",
        request: (_w, me) => message(me.conversationId),
        answer: "403 account_suspended",
      },
      {
        what: "before registering",
        by: "unregistered",
        request: ({ me }) => message(me.conversationId),
        answer: "404 conversation_not_found",
      },
      {
        what: "with nothing left of the day",
        by: "free",
        request: async ({ stack }, me) => {
          await stack.sql(
            "insert into message_allowances (account_id, used, resets_at) values ($1, 10, now() + interval '5 hours')",
            [me.member.accountId],
          );
          return message(me.conversationId);
        },
        answer: "429 allowance_used_up",
      },
      {
        what: "faster than anybody writes",
        by: "free",
        request: async ({ stack }, me) => {
          await stack.sql(
            "insert into turns (conversation_id, account_id, turn_key, kind, state, settled_at) select $1, $2, gen_random_uuid(), 'send', 'COMPLETED', now() from generate_series(1, 30)",
            [me.conversationId, me.member.accountId],
          );
          return message(me.conversationId);
        },
        answer: "429 fair_use_reached after 60 s",
      },
      {
        what: "while a reply is being written",
        by: "free",
        request: async ({ stack, catalogueId }, me) => {
          const turnId = await begunTurn(me, catalogueId);
          const [turn] = await stack.sql<{ conversation_id: string }>(
            "select conversation_id from turns where turn_id = $1",
            [turnId],
          );
          return message(turn?.conversation_id ?? "");
        },
        answer: "409 turn_running",
      },
      {
        what: "what is refused at once",
        request: (_w, me) => message(me.conversationId, { text: "I want to kill myself" }),
        answer: "403 crisis",
      },
    ],
  },
  {
    route: "app/api/chat/turns/[turnId]/route.ts#GET",
    cases: [
      { what: "one's own reply", request: own(), answer: "200 stream" },
      { what: "from where the text was left", request: own("?from=12"), answer: "200 stream" },
      { what: "no id", request: () => ({ params: { turnId: "1" } }), answer: /^400 .*turnId/ },
      { what: "before the beginning", request: own("?from=-1"), answer: /^400 .*from/ },
      { what: "no number", request: own("?from=later"), answer: /^400 .*from/ },
      { what: "a reply of nobody", request: nobodys, answer: "404 turn_not_found" },
      { what: "a stranger's reply", request: strangers, answer: "404 turn_not_found" },
      { what: "signed out", by: "signed out", request: strangers, answer: "401 session_ended" },
    ],
  },
  {
    route: "app/api/chat/turns/[turnId]/stop/route.ts#POST",
    cases: [
      {
        what: "one's own reply",
        request: own(),
        answer: "204",
        afterwards: async (world, request) => {
          if (!(await stopAskedFor(world, request))) throw new Error("not asked to stop");
        },
      },
      {
        what: "a reply that has ended",
        request: async (world, me) => {
          const turnId = await begunTurn(me, world.catalogueId);
          await world.stack.sql(
            "update turns set state = 'COMPLETED', settled_at = now() where turn_id = $1",
            [turnId],
          );
          return { params: { turnId } };
        },
        answer: "204",
      },
      {
        what: "another site",
        request: own("", fromElsewhere),
        answer: "403 cross_site",
      },
      { what: "no id", request: () => ({ params: { turnId: "1" } }), answer: /^400 .*turnId/ },
      { what: "a reply of nobody", request: nobodys, answer: "404 turn_not_found" },
      {
        what: "a stranger's reply",
        request: strangers,
        answer: "404 turn_not_found",
        afterwards: async (world, request) => {
          if (await stopAskedFor(world, request)) throw new Error("a stranger stopped it");
        },
      },
      { what: "signed out", by: "signed out", request: strangers, answer: "401 session_ended" },
    ],
  },
];
