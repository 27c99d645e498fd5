import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TurnEvent } from "@/lib/chat/schema";
import { GatedReply } from "@/lib/chat/turn/gated-reply";
import { LiveTurn } from "@/lib/chat/turn/live-turn";

let turn: LiveTurn;
let reply: GatedReply;
let events: TurnEvent[];

const deltas = () => events.flatMap((event) => (event.type === "delta" ? [event.text] : []));

beforeEach(() => {
  vi.useFakeTimers();
  events = [];
  turn = new LiveTurn("t", "a", {
    type: "turn",
    turnId: "t",
    memberMessageId: "m",
    replyMessageId: "r",
    notice: null,
  });
  turn.subscribe((event) => events.push(event), 0);
  reply = new GatedReply(turn, { emotion: "JOY", intensity: 0.4 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("GatedReply", () => {
  it("shows nothing before the gate opens, then the mood and all that waited", () => {
    reply.add("Hello ");
    reply.add("there.");
    vi.advanceTimersByTime(1_000);
    reply.show();
    expect(events.map((event) => event.type)).toEqual(["turn"]);
    reply.open();
    expect(events.map((event) => event.type)).toEqual(["turn", "mood", "delta"]);
    expect(deltas()).toEqual(["Hello there."]);
  });

  it("shows the first words at once and joins those of one frame", () => {
    reply.open();
    reply.add("One ");
    expect(deltas()).toEqual(["One "]);
    reply.add("two ");
    reply.add("three ");
    expect(deltas()).toHaveLength(1);
    vi.advanceTimersByTime(16);
    expect(deltas()).toEqual(["One ", "two three "]);
    vi.advanceTimersByTime(100);
    reply.add("four");
    expect(deltas().at(-1)).toBe("four");
  });

  it("shows the last words when asked, and nothing twice", () => {
    reply.open();
    reply.add("One ");
    reply.add("two");
    reply.show();
    vi.advanceTimersByTime(100);
    expect(deltas()).toEqual(["One ", "two"]);
    expect(turn.text).toBe("One two");
  });

  it("stops the model and shows nothing more when a piece may not be shown", () => {
    reply.open();
    reply.add("I think you should go and ");
    reply.add("kill myself, end my life");
    vi.advanceTimersByTime(16);
    expect(reply.isCut).toBe(true);
    expect(turn.abort.signal.aborted).toBe(true);
    reply.add("more");
    vi.advanceTimersByTime(100);
    expect(turn.text).toBe("I think you should go and ");
  });
});
