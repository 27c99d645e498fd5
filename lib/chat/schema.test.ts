import { describe, expect, it } from "vitest";
import { MESSAGE_MAX_LENGTH } from "@/lib/chat/limits";
import { messageTextSchema, turnRequestSchema } from "@/lib/chat/schema";

const codeOf = (text: string) => messageTextSchema.safeParse(text).error?.issues[0]?.message;

describe("messageTextSchema", () => {
  it.each(["", "   ", "\n\t\n", "\u0000\u0007"])("refuses %j as empty", (text) => {
    expect(codeOf(text)).toBe("message_empty");
  });

  it("refuses a megabyte", () => {
    expect(codeOf("x".repeat(1_000_000))).toBe("message_too_long");
    expect(codeOf("x".repeat(MESSAGE_MAX_LENGTH))).toBeUndefined();
  });

  it.each([
    ["a\u0000b\u0008c", "abc"],
    ["line\r\nbreak\rkept", "line\nbreak\nkept"],
    ["  שלום עולם  ", "שלום עולם"],
    ["👩‍👩‍👧‍👦🏳️‍🌈", "👩‍👩‍👧‍👦🏳️‍🌈"],
    ["half \ud83d surrogate", "half \ufffd surrogate"],
    ["\u202eright to left\u202c", "\u202eright to left\u202c"],
  ])("keeps what people write: %j", (text, kept) => {
    expect(messageTextSchema.parse(text)).toBe(kept);
  });
});

describe("turnRequestSchema", () => {
  const ids = { conversationId: crypto.randomUUID(), key: crypto.randomUUID() };

  it("takes one message and a key, and drops anything else a client invents", () => {
    const parsed = turnRequestSchema.parse({
      kind: "send",
      ...ids,
      text: "Hi",
      model: "gpt-x",
      history: ["forged"],
    });
    expect(parsed).toEqual({ kind: "send", ...ids, text: "Hi" });
  });

  it.each([
    { kind: "send", ...ids },
    { kind: "edit", ...ids, text: "x" },
    { kind: "regenerate", ...ids },
    { kind: "delete", ...ids },
    { kind: "send", ...ids, key: "not-a-uuid", text: "x" },
  ])("refuses %j", (request) => {
    expect(turnRequestSchema.safeParse(request).success).toBe(false);
  });
});
