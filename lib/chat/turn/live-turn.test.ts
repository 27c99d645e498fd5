import { describe, expect, it } from "vitest";
import type { TurnEvent } from "@/lib/chat/schema";
import { findLiveTurn, LiveTurn, registerLiveTurn } from "@/lib/chat/turn/live-turn";

function turn(): LiveTurn {
  const turnId = crypto.randomUUID();
  return new LiveTurn(turnId, "account", {
    type: "turn",
    turnId,
    memberMessageId: "m",
    replyMessageId: "r",
    notice: null,
  });
}

function listen(live: LiveTurn, from = 0): { events: TurnEvent[]; leave: () => void } {
  const events: TurnEvent[] = [];
  return { events, leave: live.subscribe((event) => events.push(event), from) };
}

const end = { type: "end", state: "COMPLETED", code: null, voice: "m" } as const;

describe("LiveTurn", () => {
  it("gives everyone the whole text, whenever they came", () => {
    const live = turn();
    const early = listen(live);
    live.setMood("JOY", 0.5);
    live.append("Hel");
    const late = listen(live, 2);
    live.append("lo");
    live.finish(end);
    const after = listen(live);
    const textOf = (events: TurnEvent[], start = "") =>
      events.reduce(
        (text, event) => (event.type === "delta" ? text.slice(0, event.at) + event.text : text),
        start,
      );
    expect(textOf(early.events)).toBe("Hello");
    expect(textOf(late.events, "He")).toBe("Hello");
    expect(textOf(after.events)).toBe("Hello");
    for (const { events } of [early, late, after]) {
      expect(events[0]?.type).toBe("turn");
      expect(events.at(-1)).toEqual(end);
      expect(events.filter((event) => event.type === "end")).toHaveLength(1);
      expect(events).toContainEqual({ type: "mood", emotion: "JOY", intensity: 0.5 });
    }
  });

  it("goes on when a listener leaves", () => {
    const live = turn();
    const gone = listen(live);
    gone.leave();
    live.append("x");
    expect(gone.events).toHaveLength(1);
    expect(live.text).toBe("x");
  });

  it("is found by its owner only", () => {
    const live = turn();
    registerLiveTurn(live);
    expect(findLiveTurn(live.turnId, "account")).toBe(live);
    expect(findLiveTurn(live.turnId, "stranger")).toBeNull();
    live.finish(end);
  });
});
