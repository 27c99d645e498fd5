import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isWebhookSigned } from "@/lib/notifications/auth-email/signature";

const KEY = Buffer.from("a secret of thirty-two bytes, ok").toString("base64");
const SECRET = `v1,whsec_${KEY}`;
const BODY = '{"user":{"email":"clara@example.org"}}';
const NOW = 1_795_000_000;

function signed(body = BODY, at = NOW, key = KEY) {
  const hmac = createHmac("sha256", Buffer.from(key, "base64"));
  const signature = `v1,${hmac.update(`msg_1.${at}.${body}`).digest("base64")}`;
  return { id: "msg_1", timestamp: String(at), signature };
}

describe("a signed webhook", () => {
  it("is taken when the reference implementation signed it", () => {
    // By standardwebhooks 1.0.
    const signature = "v1,j9OhI2+0cC7P/sdzWNIxGzsOaUraf2XxfqWCUt07BvY=";
    const headers = { id: "msg_1", timestamp: String(NOW), signature };
    expect(isWebhookSigned(SECRET, headers, BODY, NOW)).toBe(true);
    expect(signed().signature).toBe(signature);
  });

  it("is taken when one of several signatures is right, while a secret is replaced", () => {
    const headers = signed();
    headers.signature = `v1,${Buffer.from("old").toString("base64")} ${headers.signature}`;
    expect(isWebhookSigned(SECRET, headers, BODY, NOW)).toBe(true);
  });

  it("is refused when anything in it was changed", () => {
    const headers = signed();
    expect(isWebhookSigned(SECRET, headers, `${BODY} `, NOW)).toBe(false);
    expect(isWebhookSigned(SECRET, { ...headers, id: "msg_2" }, BODY, NOW)).toBe(false);
    expect(isWebhookSigned(SECRET, { ...headers, timestamp: String(NOW + 1) }, BODY, NOW)).toBe(
      false,
    );
    const otherKey = Buffer.from("another secret of the same length").toString("base64");
    expect(isWebhookSigned(SECRET, signed(BODY, NOW, otherKey), BODY, NOW)).toBe(false);
    const bare = headers.signature.replace("v1,", "");
    expect(isWebhookSigned(SECRET, { ...headers, signature: bare }, BODY, NOW)).toBe(false);
    expect(isWebhookSigned(SECRET, { ...headers, signature: `v2,${bare}` }, BODY, NOW)).toBe(false);
  });

  it("is refused without its headers", () => {
    for (const missing of ["id", "timestamp", "signature"] as const) {
      expect(isWebhookSigned(SECRET, { ...signed(), [missing]: null }, BODY, NOW)).toBe(false);
      expect(isWebhookSigned(SECRET, { ...signed(), [missing]: "" }, BODY, NOW)).toBe(false);
    }
  });

  it("is refused five minutes after or before its time", () => {
    expect(isWebhookSigned(SECRET, signed(), BODY, NOW + 299)).toBe(true);
    expect(isWebhookSigned(SECRET, signed(), BODY, NOW + 301)).toBe(false);
    expect(isWebhookSigned(SECRET, signed(), BODY, NOW - 301)).toBe(false);
    expect(isWebhookSigned(SECRET, { ...signed(), timestamp: "NaN" }, BODY, NOW)).toBe(false);
  });

  it("is refused when there is no secret to check with", () => {
    const empty = { id: "msg_1", timestamp: String(NOW), signature: "v1," };
    expect(isWebhookSigned("v1,whsec_", empty, BODY, NOW)).toBe(false);
  });
});
