import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import type { TurnEvent } from "@/lib/chat/schema";
import { watchTurn } from "@/lib/chat/turn/follow-turn";
import type { Member } from "@/local/testing/test-client";
import {
  endOf,
  memberInConversation,
  openConversation,
  play,
  playToEnd,
  readBranch,
  send,
  stageForFile,
  usedToday,
} from "@/tests/stack/chat-stage";

const stage = stageForFile(() => inject("testStackUrl"));

const member = (plan: "FREE" | "PREMIUM" = "FREE") => memberInConversation(stage.stack, plan);

const retry = (conversationId: string, messageId: string) =>
  ({ kind: "retry", conversationId, key: randomUUID(), messageId }) as const;

describe("a vendor that fails", () => {
  it.each(["error", "gone", "garbage"] as const)(
    "%s: says so, charges nothing, and a retry gets the reply",
    async (state) => {
      const { me, conversationId } = await member();
      stage.vendor.set(state, "/chat/completions");
      const { turn, end } = await playToEnd(me, send(conversationId, "Are you there?"));
      expect(end).toMatchObject({ state: "FAILED", code: "reply_failed" });
      expect(await usedToday(stage.stack, me)).toBe(0);
      expect((await readBranch(me, conversationId)).slice(1)).toEqual([
        { author: "MEMBER", text: "Are you there?", status: "COMPLETE" },
        { author: "COMPANION", text: "", status: "FAILED" },
      ]);

      stage.vendor.set("pass");
      await playToEnd(me, retry(conversationId, turn.opening.replyMessageId));
      const branch = await readBranch(me, conversationId);
      expect(branch.map(({ status }) => status)).toEqual(["COMPLETE", "COMPLETE", "COMPLETE"]);
      expect(branch.filter(({ text }) => text === "Are you there?")).toHaveLength(1);
      expect(await usedToday(stage.stack, me)).toBe(1);
    },
  );

  it("cut: keeps what was written, does not count it, and goes on when asked", async () => {
    const { me, conversationId } = await member();
    stage.vendor.set("cut", "/chat/completions");
    const { turn, end } = await playToEnd(
      me,
      send(conversationId, "Tell me about your morning, please, all of it"),
    );
    expect(end).toMatchObject({ state: "FAILED", code: "reply_cut_short" });
    expect(turn.text).not.toBe("");
    expect(await usedToday(stage.stack, me)).toBe(0);
    expect((await readBranch(me, conversationId)).at(-1)).toEqual({
      author: "COMPANION",
      text: turn.text,
      status: "FAILED",
    });
  });
});

describe("a database that goes away", () => {
  it("before the turn: nothing is begun and the code says to try again", async () => {
    const { me, conversationId } = await member();
    const throughSwitch = stage.stack.visitor();
    await throughSwitch.auth.setSession({
      access_token: me.accessToken,
      refresh_token: me.refreshToken,
    });
    stage.database.set("gone");
    const { createClient } = await import("@supabase/supabase-js");
    const cut = createClient(stage.database.url, stage.stack.keys.publishableKey, {
      auth: { persistSession: false, autoRefreshToken: false },
      global: { headers: { authorization: `Bearer ${me.accessToken}` } },
    });
    await expect(
      play({ ...me, client: cut as typeof me.client }, send(conversationId, "Hello?")),
    ).rejects.toMatchObject({
      code: "database_unavailable",
      kind: "unavailable",
    });
    stage.database.set("pass");
    expect(await readBranch(me, conversationId)).toHaveLength(1);
    expect(await usedToday(stage.stack, me)).toBe(0);
  });

  it("while the reply is written: it is kept and settled once the database is back", async () => {
    const { me, conversationId } = await member();
    const outcome = await play(me, send(conversationId, "Tell me something nice"));
    if (outcome.outcome !== "started") throw new Error(outcome.outcome);
    stage.database.set("gone");
    setTimeout(() => stage.database.set("pass"), 700);
    expect(await endOf(outcome.turn)).toMatchObject({ state: "COMPLETED" });
    expect((await readBranch(me, conversationId)).at(-1)).toEqual({
      author: "COMPANION",
      text: outcome.turn.text,
      status: "COMPLETE",
    });
  });
});

/** Makes a turn look like its process died: it stays RUNNING and nobody renews its lease. */
async function orphan(me: Member, conversationId: string, text: string): Promise<string> {
  const { data } = await me.client.rpc("begin_turn", {
    p_conversation_id: conversationId,
    p_turn_key: randomUUID(),
    p_kind: "send",
    p_text: text,
    p_message_id: null as unknown as string,
  });
  const { turn_id: turnId } = data as { turn_id: string };
  await stage.stack.sql(
    "update turns set lease_until = now() - interval '1 minute' where turn_id = $1",
    [turnId],
  );
  return turnId;
}

async function collect(me: Member, turnId: string): Promise<TurnEvent[]> {
  const source = await watchTurn(me.client, me.accountId, turnId, 0, AbortSignal.timeout(10_000));
  const events: TurnEvent[] = [];
  if (source.where === "elsewhere") {
    for await (const event of source.events) events.push(event);
  } else {
    await source.turn.settled;
    source.turn.subscribe((event) => events.push(event), 0);
  }
  return events;
}

describe("a process that died in mid-reply", () => {
  it("is replaced by the next one that is asked: the reply comes, once", async () => {
    const { me, conversationId } = await member();
    const turnId = await orphan(me, conversationId, "Are you still there?");
    const watchers = await Promise.all([
      collect(me, turnId),
      collect(me, turnId),
      collect(me, turnId),
    ]);
    expect(
      watchers.flat().filter((event) => event.type === "end" && event.state === "COMPLETED").length,
    ).toBeGreaterThanOrEqual(1);
    const branch = await readBranch(me, conversationId);
    expect(branch.map(({ author, status }) => `${author} ${status}`)).toEqual([
      "COMPANION COMPLETE",
      "MEMBER COMPLETE",
      "COMPANION COMPLETE",
    ]);
    const usages = await stage.stack.sql("select 1 from ai_usages where turn_id = $1", [turnId]);
    expect(usages).toHaveLength(1);
  });

  it("is given up after three attempts: the message is given back and the next one goes through", async () => {
    const { me, conversationId } = await member();
    const turnId = await orphan(me, conversationId, "Lost?");
    await stage.stack.sql("update turns set attempt = 3 where turn_id = $1", [turnId]);
    expect(await collect(me, turnId)).toContainEqual({
      type: "end",
      state: "FAILED",
      code: "reply_interrupted",
      voice: null,
    });
    expect(await usedToday(stage.stack, me)).toBe(1);
    expect((await readBranch(me, conversationId)).map(({ status }) => status)).toEqual([
      "COMPLETE",
      "FAILED",
      "FAILED",
    ]);
    expect(await usedToday(stage.stack, me)).toBe(0);
    const { end } = await playToEnd(me, send(conversationId, "Here again"));
    expect(end.state).toBe("COMPLETED");
  });

  it("is nobody else's to watch", async () => {
    const { me, conversationId } = await member();
    const stranger = await stage.stack.createMember();
    const turnId = await orphan(me, conversationId, "Private");
    await expect(
      watchTurn(stranger.client, stranger.accountId, turnId, 0, AbortSignal.timeout(1_000)),
    ).rejects.toMatchObject({ code: "turn_not_found" });
  });
});

describe("the last message of the day", () => {
  it("goes to exactly one of two hundred", async () => {
    const me = await stage.stack.createMember({ plan: "FREE" });
    const conversations = await Promise.all(
      Array.from({ length: 10 }, () => openConversation(stage.stack, me)),
    );
    await stage.stack.sql(
      "insert into message_allowances (account_id, used, resets_at) values ($1, 9, now() + interval '5 hours')",
      [me.accountId],
    );
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        play(me, send(conversations[index % 10] ?? "", `Message ${index}`)),
      ),
    );
    const started = results.flatMap((result) =>
      result.status === "fulfilled" && result.value.outcome === "started"
        ? [result.value.turn]
        : [],
    );
    expect(started).toHaveLength(1);
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as { code: string }).code] : [],
    );
    const busy = results.filter(
      (result) => result.status === "fulfilled" && result.value.outcome === "busy",
    );
    expect(refusals.length + busy.length).toBe(199);
    expect(new Set(refusals)).toEqual(new Set(["allowance_used_up"]));
    await started[0]?.settled;
    expect(await usedToday(stage.stack, me)).toBe(10);
    const [stored] = await stage.stack.sql<{ count: number }>(
      "select count(*)::int as count from messages where account_id = $1 and author = 'MEMBER'",
      [me.accountId],
    );
    expect(stored?.count).toBe(1);
  });
});
