import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { TurnEvent, TurnRequest } from "@/lib/chat/schema";
import type { LiveTurn } from "@/lib/chat/turn/live-turn";
import { runTurn, type TurnOutcome } from "@/lib/chat/turn/run-turn";
import { connectTestStack, type Member, type TestStackClient } from "@/local/testing/test-client";
import { type SwitchedProxy, startSwitchedProxy } from "@/tests/stack/switched-proxy";

export interface Stage {
  stack: TestStackClient;
  vendor: SwitchedProxy;
  database: SwitchedProxy;
  close(): Promise<void>;
}

/** The stage of one test file: opened before its tests, every switch back to `pass` after each. */
export function stageForFile(controlUrl: () => string): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    Object.assign(stage, await openStage(controlUrl()));
  });
  afterEach(() => {
    stage.vendor.set("pass");
    stage.database.set("pass");
  });
  afterAll(() => stage.close());
  return stage;
}

/** A member of a plan with a conversation just opened. */
export async function memberInConversation(
  stack: TestStackClient,
  plan: "FREE" | "PREMIUM",
): Promise<{ me: Member; conversationId: string }> {
  const me = await stack.createMember({ plan });
  return { me, conversationId: await openConversation(stack, me) };
}

/** The stack with a switch before the vendor and one before the database, and the environment set to them. */
export async function openStage(controlUrl: string): Promise<Stage> {
  const stack = await connectTestStack(controlUrl);
  const vendor = await startSwitchedProxy(stack.urls.inference);
  const database = await startSwitchedProxy(stack.urls.supabase);
  Object.assign(process.env, stack.environment, {
    OPENAI_BASE_URL: `${vendor.url}/v1`,
    SUPABASE_URL: database.url,
  });
  return {
    stack,
    vendor,
    database,
    close: async () => {
      await vendor.close();
      await database.close();
    },
  };
}

export async function openConversation(stack: TestStackClient, member: Member): Promise<string> {
  const [companion] = await stack.sql<{ companion_id: string }>(
    "select companion_id from companions where visibility = 'public' and rating = 'GENERAL' order by slug limit 1",
  );
  const conversationId = randomUUID();
  const { data, error } = await member.client.rpc("start_conversation", {
    p_conversation_id: conversationId,
    p_companion_id: companion?.companion_id ?? "",
    p_locale: "en",
  });
  if (error || (data as { outcome: string }).outcome !== "started")
    throw new Error(`not started: ${JSON.stringify(error ?? data)}`);
  return conversationId;
}

export function send(
  conversationId: string,
  text: string,
  key: string = randomUUID(),
): TurnRequest {
  return { kind: "send", conversationId, key, text };
}

export function play(member: Member, request: TurnRequest): Promise<TurnOutcome> {
  return runTurn(member.client, member.accountId, request);
}

/** Runs a turn that must start, to its end. */
export async function playToEnd(
  member: Member,
  request: TurnRequest,
): Promise<{ turn: LiveTurn; end: Extract<TurnEvent, { type: "end" }> }> {
  const outcome = await play(member, request);
  if (outcome.outcome !== "started") throw new Error(`not started: ${JSON.stringify(outcome)}`);
  return { turn: outcome.turn, end: await endOf(outcome.turn) };
}

export async function endOf(turn: LiveTurn): Promise<Extract<TurnEvent, { type: "end" }>> {
  await turn.settled;
  let end: Extract<TurnEvent, { type: "end" }> | null = null;
  turn.subscribe((event) => {
    if (event.type === "end") end = event;
  }, 0)();
  if (!end) throw new Error("a settled turn says how it ended");
  return end;
}

export interface StoredMessage {
  author: string;
  text: string;
  status: string;
}

/** The branch as it reads, oldest first. */
export async function readBranch(member: Member, conversationId: string): Promise<StoredMessage[]> {
  const { data, error } = await member.client.rpc("list_messages", {
    p_conversation_id: conversationId,
    p_before_id: null as unknown as string,
    p_limit: 100,
  });
  if (error) throw new Error(error.message);
  return data.map(({ author, text, status }) => ({ author, text, status })).reverse();
}

export async function usedToday(stack: TestStackClient, member: Member): Promise<number> {
  const [row] = await stack.sql<{ used: number }>(
    "select used from message_allowances where account_id = $1",
    [member.accountId],
  );
  return row?.used ?? 0;
}
