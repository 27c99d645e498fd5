import { randomUUID } from "node:crypto";
import { expect, inject, it } from "vitest";
import { liveTurnResponse } from "@/lib/chat/turn/event-stream";
import { openReaders, READERS_AT_ONCE } from "@/lib/chat/turn/readers";
import { memberInConversation, play, send, stageForFile } from "@/tests/stack/chat-stage";

const stage = stageForFile(() => inject("testStackUrl"));

/** Incidents are filed beside the answer. */
const PATIENTLY = { timeout: 10_000 };

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "passed",
    (error: { code: string }) => error.code,
  );

const incidentsOf = (accountId: string) =>
  stage.stack.sql<{ conversation_id: string | null }>(
    "select conversation_id from incidents where account_id = $1",
    [accountId],
  );

/** Of one country: other files show crisis cards meanwhile. */
async function referralsOf(country: string): Promise<number> {
  const [row] = await stage.stack.sql<{ total: string }>(
    "select coalesce(sum(referrals), 0) as total from crisis_referrals_daily where jurisdiction = $1",
    [country],
  );
  return Number(row?.total ?? 0);
}

it("files only so many refusals of one member, who is then told to wait", async () => {
  const { me, conversationId } = await memberInConversation(stage.stack, "FREE");
  const codes: string[] = [];
  for (let count = 0; count < 25; count += 1) {
    codes.push(await codeOf(play(me, send(conversationId, "sex with a child"))));
  }
  expect(codes.slice(0, 20)).toEqual(Array(20).fill("blocked_sexual_minors"));
  expect(codes.slice(20)).toEqual(Array(5).fill("rate_limited"));
  await expect.poll(async () => (await incidentsOf(me.accountId)).length, PATIENTLY).toBe(20);
});

it("shows the crisis card however often it is asked, and counts it only so often", async () => {
  const { me, conversationId } = await memberInConversation(stage.stack, "FREE");
  await stage.stack.sql("update accounts set country = 'IS' where account_id = $1", [me.accountId]);
  const codes = await Promise.all(
    Array.from({ length: 30 }, () =>
      codeOf(play(me, send(conversationId, "I want to kill myself"))),
    ),
  );
  expect(codes).toEqual(Array(30).fill("crisis"));
  await expect.poll(() => referralsOf("IS"), PATIENTLY).toBe(20);
  await expect.poll(async () => (await incidentsOf(me.accountId)).length, PATIENTLY).toBe(20);
});

it("files an incident under one's own conversation only", async () => {
  const { me } = await memberInConversation(stage.stack, "FREE");
  const other = await memberInConversation(stage.stack, "FREE");
  for (const conversationId of [other.conversationId, randomUUID()]) {
    await codeOf(play(me, send(conversationId, "sex with a child")));
  }
  await expect
    .poll(() => incidentsOf(me.accountId), PATIENTLY)
    .toEqual([{ conversation_id: null }, { conversation_id: null }]);
});

it("streams one member's replies to so many readers at once, and again when some have left", async () => {
  const { me, conversationId } = await memberInConversation(stage.stack, "FREE");
  stage.vendor.set("hang", "/chat/completions");
  const outcome = await play(me, send(conversationId, "Tell me a long story"));
  if (outcome.outcome !== "started") throw new Error("not started");
  const open = () => liveTurnResponse(outcome.turn, 0);
  const streams = Array.from({ length: READERS_AT_ONCE }, open);
  expect(open).toThrow("too_many_streams");
  await streams[0]?.body?.cancel();
  const again = open();
  expect(open).toThrow("too_many_streams");
  outcome.turn.stop();
  await outcome.turn.settled;
  await Promise.all([...streams.slice(1), again].map((stream) => stream.text()));
  expect(openReaders(me.accountId)).toBe(0);
});
