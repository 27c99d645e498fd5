import { describe, expect, it } from "vitest";
import { hasSessionCookie, readSession, sessionExpiry } from "@/lib/auth/session-cookie";

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

describe("readSession", () => {
  const URL = "https://abcd.supabase.co";
  const session = { access_token: "a.b.c", expires_at: 1_900_000_000, user: { name: "Zoë" } };

  it("reads one cookie and chunks alike", () => {
    const whole = encode(session);
    const read = { accessToken: "a.b.c", expiresAt: 1_900_000_000 };
    expect(readSession([{ name: "sb-abcd-auth-token", value: whole }], URL)).toEqual(read);
    const chunks = [
      { name: "sb-abcd-auth-token.1", value: whole.slice(40) },
      { name: "sb-abcd-auth-token.0", value: whole.slice(0, 40) },
    ];
    expect(readSession(chunks, URL)).toEqual(read);
  });

  it("leaves another project's session on the same host alone", () => {
    expect(readSession([{ name: "sb-other-auth-token", value: encode(session) }], URL)).toBeNull();
  });

  it("answers null for what is missing, torn or without a token", () => {
    expect(readSession([], URL)).toBeNull();
    expect(readSession([{ name: "sb-abcd-auth-token", value: "base64-@@@" }], URL)).toBeNull();
    expect(
      readSession([{ name: "sb-abcd-auth-token", value: encode({ expires_at: 1 }) }], URL),
    ).toBeNull();
  });
});
