import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA-256 in hex, keyed per purpose so that a hash made for one use means nothing to another. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  const key = createHmac("sha256", secret).update(purpose).digest();
  return createHmac("sha256", key).update(value).digest("hex");
}

export function sha256(value: string): string {
  return createHash("sha256").update(value).digest("hex");
}

/** Compares without telling by its duration where two strings differ. */
export function equalsSafely(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
