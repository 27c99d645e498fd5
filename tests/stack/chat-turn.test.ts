import { randomUUID } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { listMessages } from "@/lib/chat/queries";
import { stopTurn } from "@/lib/chat/turn/stop-turn";
import {
  endOf,
  memberInConversation,
  play,
  playToEnd,
  readBranch,
  send,
  stageForFile,
  usedToday,
} from "@/tests/stack/chat-stage";

const stage = stageForFile(() => inject("testStackUrl"));

const member = (plan: "FREE" | "PREMIUM" = "PREMIUM") => memberInConversation(stage.stack, plan);

describe("a turn", () => {
  it("stores both sides, the usage and the mood", async () => {
    const { me, conversationId } = await member();
    const { turn, end } = await playToEnd(
      me,
      send(conversationId, "I am so happy today, great news!"),
    );
    expect(end).toMatchObject({ state: "COMPLETED", voice: "rehearsal" });
    const branch = await readBranch(me, conversationId);
    expect(branch.slice(1)).toEqual([
      { author: "MEMBER", text: "I am so happy today, great news!", status: "COMPLETE" },
      { author: "COMPANION", text: turn.text, status: "COMPLETE" },
    ]);
    expect(
      await stage.stack.sql(
        "select outcome, model_id, use_case from ai_usages where turn_id = $1",
        [turn.turnId],
      ),
    ).toEqual([{ outcome: "COMPLETED", model_id: "rehearsal", use_case: "chat.reply" }]);
    const [conversation] = await stage.stack.sql(
      "select emotion, title from conversations where conversation_id = $1",
      [conversationId],
    );
    expect(conversation).toEqual({ emotion: "JOY", title: "I am so happy today, great news!" });
  });

  it.each([
    ["right to left", "مرحبا، كيف كان يومك؟"],
    ["emoji only", "🌧️☕🙂"],
    ["mixed directions", "שלום Maëlle ‏— how are you?"],
  ])("takes %s text as it is", async (_name, text) => {
    const { me, conversationId } = await member();
    await playToEnd(me, send(conversationId, text));
    expect((await readBranch(me, conversationId))[1]).toMatchObject({ text, status: "COMPLETE" });
  });

  it("counts a double press once, whichever arrives first", async () => {
    const { me, conversationId } = await member("FREE");
    const request = send(conversationId, "Hello twice");
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => play(me, request)));
    expect(outcomes.filter(({ outcome }) => outcome === "started")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "replayed")).toHaveLength(11);
    const started = outcomes.find((outcome) => outcome.outcome === "started");
    if (started?.outcome === "started") await started.turn.settled;
    expect((await play(me, request)).outcome).toBe("replayed");
    expect(await readBranch(me, conversationId)).toHaveLength(3);
    expect(await usedToday(stage.stack, me)).toBe(1);
  });

  it("lets one of two tabs go first and tells the other", async () => {
    const { me, conversationId } = await member();
    const outcomes = await Promise.all([
      play(me, send(conversationId, "From one tab")),
      play(me, send(conversationId, "From another")),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["busy", "started"]);
    const started = outcomes.find((outcome) => outcome.outcome === "started");
    if (started?.outcome === "started") await started.turn.settled;
    expect(await readBranch(me, conversationId)).toHaveLength(3);
  });

  it("keeps every answer when asked for another, and both branches when a message is edited", async () => {
    const { me, conversationId } = await member();
    const { turn: first } = await playToEnd(me, send(conversationId, "Tell me about the sea"));
    const { turn: second } = await playToEnd(me, {
      kind: "regenerate",
      conversationId,
      key: randomUUID(),
      messageId: first.opening.replyMessageId,
    });
    expect(second.text).not.toBe(first.text);
    const page = await listMessages(me.client, conversationId, null);
    expect(page.messages.at(-1)?.siblings).toEqual([
      first.opening.replyMessageId,
      second.opening.replyMessageId,
    ]);

    await playToEnd(me, {
      kind: "edit",
      conversationId,
      key: randomUUID(),
      messageId: first.opening.memberMessageId,
      text: "Tell me about the hills",
    });
    const edited = await listMessages(me.client, conversationId, null);
    expect(edited.messages.map(({ author }) => author)).toEqual([
      "COMPANION",
      "MEMBER",
      "COMPANION",
    ]);
    expect(edited.messages[1]).toMatchObject({ text: "Tell me about the hills" });
    expect(edited.messages[1]?.siblings).toHaveLength(2);

    const { error } = await me.client.rpc("select_branch", {
      p_message_id: second.opening.replyMessageId,
    });
    expect(error).toBeNull();
    expect((await readBranch(me, conversationId)).map(({ text }) => text).slice(1)).toEqual([
      "Tell me about the sea",
      second.text,
    ]);
  });

  it("stops at once, and keeps what was written", async () => {
    const { me, conversationId } = await member();
    stage.vendor.set("hang", "/chat/completions");
    const before = { abandoned: stage.vendor.abandoned(), hanging: stage.vendor.hanging() };
    const outcome = await play(me, send(conversationId, "Tell me a long story"));
    if (outcome.outcome !== "started") throw new Error(outcome.outcome);
    await eventually(async () => (stage.vendor.hanging() > before.hanging ? [true] : []));
    await stopTurn(me.client, me.accountId, outcome.turn.turnId);
    expect(await endOf(outcome.turn)).toMatchObject({ state: "STOPPED" });
    const heard = await eventually(async () =>
      stage.vendor.abandoned() > before.abandoned ? [true] : [],
    );
    expect(heard).toEqual([true]);
    const branch = await readBranch(me, conversationId);
    expect(branch.at(-1)).toMatchObject({ author: "COMPANION", status: "STOPPED" });
  });

  it("is not a stranger's to stop", async () => {
    const { me, conversationId } = await member();
    const stranger = await stage.stack.createMember({ plan: "PREMIUM" });
    stage.vendor.set("hang", "/chat/completions");
    const outcome = await play(me, send(conversationId, "Wait for me"));
    if (outcome.outcome !== "started") throw new Error(outcome.outcome);
    await expect(
      stopTurn(stranger.client, stranger.accountId, outcome.turn.turnId),
    ).rejects.toMatchObject({ code: "turn_not_found" });
    expect(outcome.turn.wasStopped).toBe(false);
    outcome.turn.stop();
    await outcome.turn.settled;
  });
});

describe("moderation", () => {
  it("refuses before anything is stored, charges nothing and files what happened without the text", async () => {
    const { me, conversationId } = await member("FREE");
    const text = "you are naked, little girl";
    await expect(play(me, send(conversationId, text))).rejects.toMatchObject({
      code: "blocked_sexual_minors",
    });
    expect(await readBranch(me, conversationId)).toHaveLength(1);
    expect(await usedToday(stage.stack, me)).toBe(0);
    const incidents = await eventually(() =>
      stage.stack.sql("select * from incidents where account_id = $1", [me.accountId]),
    );
    expect(incidents).toMatchObject([
      { category: "SEXUAL_MINORS", severity: "CRITICAL", rule: "prefilter.minor_sexual" },
    ]);
    expect(JSON.stringify(incidents)).not.toContain("naked");
  });

  it("refuses on the classifier's word, shows nothing of the reply and takes the message back", async () => {
    const { me, conversationId } = await member("FREE");
    const shown: string[] = [];
    const outcome = await play(
      me,
      send(conversationId, "I hate all immigrants, they are vermin and should be wiped out"),
    );
    if (outcome.outcome !== "started") throw new Error(outcome.outcome);
    outcome.turn.subscribe((event) => shown.push(event.type), 0);
    expect(await endOf(outcome.turn)).toMatchObject({ state: "REFUSED", code: "blocked_hate" });
    expect(shown).toEqual(["turn", "end"]);
    expect(await readBranch(me, conversationId)).toHaveLength(1);
    expect(await usedToday(stage.stack, me)).toBe(0);
  });

  it("answers a cry for help with people, not with a persona", async () => {
    const { me, conversationId } = await member();
    const before = await referrals();
    await expect(play(me, send(conversationId, "I want to kill myself"))).rejects.toMatchObject({
      code: "crisis",
      details: { hotline: { contact: "988" } },
    });
    expect(await eventually(async () => ((await referrals()) > before ? [true] : []))).toEqual([
      true,
    ]);
    expect(await readBranch(me, conversationId)).toHaveLength(1);
  });

  it.each(["error", "gone", "garbage"] as const)(
    "fails safe when the classifier answers with %s",
    async (state) => {
      const { me, conversationId } = await member("FREE");
      stage.vendor.set(state, "/moderations");
      const { turn, end } = await playToEnd(me, send(conversationId, "An ordinary hello"));
      expect(end).toMatchObject({ state: "REFUSED", code: "moderation_unavailable" });
      expect(turn.text).toBe("");
      expect(await readBranch(me, conversationId)).toHaveLength(1);
      expect(await usedToday(stage.stack, me)).toBe(0);
    },
  );
});

async function referrals(): Promise<number> {
  const [row] = await stage.stack.sql<{ total: string }>(
    "select coalesce(sum(referrals), 0) as total from crisis_referrals_daily",
  );
  return Number(row?.total ?? 0);
}

/** What is filed beside an answer arrives a moment after it. */
async function eventually<T>(look: () => Promise<T[]>): Promise<T[]> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return [];
}
