import { createHmac } from "node:crypto";
import { equalsSafely } from "@/lib/kernel/hash";

/** Older or further ahead is a replay, or a clock nobody should trust. */
const TOLERANCE_SECONDS = 5 * 60;

export interface SignedHeaders {
  id: string | null;
  timestamp: string | null;
  signature: string | null;
}

/**
 * Standard Webhooks: HMAC-SHA-256 over `id.timestamp.body`, with the bytes as they came. The header may
 * carry several signatures, while a secret is being replaced. `secret`: `v1,whsec_<base64>`.
 */
export function isWebhookSigned(
  secret: string,
  { id, timestamp, signature }: SignedHeaders,
  body: string,
  nowSeconds: number,
): boolean {
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowSeconds - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const key = Buffer.from(secret.replace(/^v1,/, "").replace(/^whsec_/, ""), "base64");
  if (key.length === 0) return false;
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return signature.split(" ").some((candidate) => equalsSafely(candidate, `v1,${expected}`));
}
