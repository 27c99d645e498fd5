import { describe, expect, it } from "vitest";
import {
  applyEvent,
  initialState,
  type RoomState,
  withFreshPage,
  withJoinedTurn,
  withOlderPage,
  withPendingTurn,
} from "@/components/chat/room-state";
import type { ChatMessageView, ConversationView, TurnEvent } from "@/lib/chat/schema";

function message(
  id: string,
  author: "MEMBER" | "COMPANION",
  text: string,
  change: Partial<ChatMessageView> = {},
): ChatMessageView {
  return {
    messageId: id,
    parentId: "p",
    author,
    text,
    status: "COMPLETE",
    emotion: null,
    voice: null,
    turnId: null,
    errorCode: null,
    createdAt: "2026-11-20T00:00:00Z",
    siblings: [id],
    ...change,
  };
}

const conversation: ConversationView = {
  conversationId: "c",
  title: "",
  emotion: "CONTENTMENT",
  emotionIntensity: 0.3,
  isArchived: false,
  notice: null,
  runningTurnId: null,
  allowance: { limit: 10, used: 3, resetsAt: null },
  companion: null,
};

const start = () =>
  initialState(conversation, {
    messages: [message("g", "COMPANION", "Hi")],
    olderCursor: null,
    isCutByPlan: false,
  });
const opening: TurnEvent = {
  type: "turn",
  turnId: "t",
  memberMessageId: "m1",
  replyMessageId: "r1",
  notice: null,
};
const play = (state: RoomState, ...events: TurnEvent[]) => events.reduce(applyEvent, state);
const textsOf = (state: RoomState) =>
  state.messages.map(({ messageId, text }) => `${messageId}:${text}`);

describe("a turn on screen", () => {
  const sent = () => withPendingTurn(start(), "k", "send", "Hello", null);

  it("shows the member's words at once, then the server's ids and the reply", () => {
    expect(textsOf(sent())).toEqual(["g:Hi", "member:k:Hello", "reply:k:"]);
    const done = play(
      sent(),
      opening,
      { type: "delta", at: 0, text: "Good " },
      { type: "delta", at: 5, text: "day" },
      { type: "end", state: "COMPLETED", code: null, voice: "rehearsal" },
    );
    expect(textsOf(done)).toEqual(["g:Hi", "m1:Hello", "r1:Good day"]);
    expect(done.turn).toBeNull();
    expect(done.allowance.used).toBe(4);
    expect(done.announcement).toBe("Good day");
    expect(done.messages.map(({ status }) => status)).toEqual(["COMPLETE", "COMPLETE", "COMPLETE"]);
  });

  it("does not double text that is sent twice after a reconnect", () => {
    const state = play(sent(), opening, { type: "delta", at: 0, text: "Good day" }, opening, {
      type: "delta",
      at: 0,
      text: "Good day",
    });
    expect(textsOf(state).at(-1)).toBe("r1:Good day");
    expect(state.messages).toHaveLength(3);
  });

  it("does not double messages when the page already held them", () => {
    const held = {
      ...start(),
      messages: [
        ...start().messages,
        message("m1", "MEMBER", "Hello"),
        message("r1", "COMPANION", "Goo", { status: "PENDING" }),
      ],
    };
    const state = play(withPendingTurn(held, "k", "send", "Hello", null), opening, {
      type: "delta",
      at: 0,
      text: "Good",
    });
    expect(textsOf(state)).toEqual(["g:Hi", "m1:Hello", "r1:Good"]);
  });

  it("takes a refused message back, with its reason", () => {
    const hotline = { name: "Line", contact: "988", url: "https://x.example" };
    const state = play(sent(), opening, {
      type: "end",
      state: "REFUSED",
      code: "crisis",
      voice: null,
      hotline,
    });
    expect(textsOf(state)).toEqual(["g:Hi"]);
    expect(state).toMatchObject({
      turn: null,
      failure: { code: "crisis" },
      hotline,
      allowance: { used: 3 },
    });
  });

  it("does not count a reply that failed, and keeps what was written", () => {
    const state = play(
      sent(),
      opening,
      { type: "delta", at: 0, text: "Half" },
      { type: "end", state: "FAILED", code: "reply_cut_short", voice: null },
    );
    expect(state.allowance.used).toBe(3);
    expect(state.messages.at(-1)).toMatchObject({
      text: "Half",
      status: "FAILED",
      errorCode: "reply_cut_short",
    });
  });

  it("replaces the branch from an edited message on", () => {
    const grown = {
      ...start(),
      messages: [
        ...start().messages,
        message("m0", "MEMBER", "Old"),
        message("r0", "COMPANION", "Older"),
      ],
    };
    expect(textsOf(withPendingTurn(grown, "k", "edit", "New", "m0"))).toEqual([
      "g:Hi",
      "member:k:New",
      "reply:k:",
    ]);
    expect(textsOf(withPendingTurn(grown, "k", "regenerate", null, "r0"))).toEqual([
      "g:Hi",
      "m0:Old",
      "reply:k:",
    ]);
  });

  it("joins a reply that is already in the list", () => {
    const held = {
      ...start(),
      messages: [
        message("m1", "MEMBER", "Hello"),
        message("r1", "COMPANION", "Goo", { turnId: "t", status: "PENDING" }),
      ],
    };
    const state = play(
      withJoinedTurn(held, "t"),
      opening,
      { type: "delta", at: 0, text: "Good" },
      { type: "end", state: "COMPLETED", code: null, voice: null },
    );
    expect(textsOf(state)).toEqual(["m1:Hello", "r1:Good"]);
  });
});

describe("pages", () => {
  it("lays a fresh page over what is shown and keeps older ones", () => {
    const shown = {
      ...start(),
      messages: ["a", "b", "c"].map((id) => message(id, "MEMBER", id)),
      olderCursor: "a",
    };
    const state = withFreshPage(shown, {
      messages: [message("b", "MEMBER", "b"), message("d", "MEMBER", "d")],
      olderCursor: "b",
      isCutByPlan: false,
    });
    expect(textsOf(state)).toEqual(["a:a", "b:b", "d:d"]);
    expect(state.olderCursor).toBe("a");
  });

  it("adds an older page once", () => {
    const page = { messages: [message("z", "MEMBER", "z")], olderCursor: null, isCutByPlan: false };
    expect(textsOf(withOlderPage(withOlderPage(start(), page), page))).toEqual(["z:z", "g:Hi"]);
  });
});
