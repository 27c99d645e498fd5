import { describe, expect, it } from "vitest";
import { hasSessionCookie, sessionExpiry } from "@/lib/auth/session-cookie";

const encode = (value: unknown) =>
  `base64-${Buffer.from(JSON.stringify(value)).toString("base64url")}`;

describe("sessionExpiry", () => {
  it("reads a cookie in one piece", () => {
    expect(sessionExpiry([{ name: "sb-x-auth-token", value: encode({ expires_at: 42 }) }])).toBe(
      42,
    );
  });

  it("puts chunks together in their order, also past the ninth", () => {
    const whole = encode({ expires_at: 1_900_000_000, padding: "é".repeat(400) });
    const size = Math.ceil(whole.length / 12);
    const chunks = Array.from({ length: 12 }, (_, index) => ({
      name: `sb-x-auth-token.${index}`,
      value: whole.slice(index * size, (index + 1) * size),
    }));
    expect(sessionExpiry(chunks.toReversed())).toBe(1_900_000_000);
  });

  it("answers null for what is missing, torn or not a session", () => {
    expect(sessionExpiry([])).toBeNull();
    expect(sessionExpiry([{ name: "sb-x-auth-token", value: "base64-@@@" }])).toBeNull();
    expect(sessionExpiry([{ name: "sb-x-auth-token", value: encode(null) }])).toBeNull();
    expect(
      sessionExpiry([{ name: "sb-x-auth-token", value: encode({ expires_at: "soon" }) }]),
    ).toBeNull();
  });
});

describe("hasSessionCookie", () => {
  it("does not take the sign-in flow's verifier for a session", () => {
    expect(hasSessionCookie([{ name: "sb-x-auth-token-code-verifier", value: "v" }])).toBe(false);
    expect(hasSessionCookie([{ name: "sb-x-auth-token.0", value: "v" }])).toBe(true);
  });
});
