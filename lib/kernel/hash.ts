import {
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";

/** Derived once: there is one secret in a process and a handful of purposes. */
const keys = new Map<string, KeyObject>();

/** HMAC-SHA-256 in hex, keyed per purpose so that a hash made for one use means nothing to another. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  let key = keys.get(`${purpose}\n${secret}`);
  if (!key) {
    key = createSecretKey(createHmac("sha256", secret).update(purpose).digest());
    keys.set(`${purpose}\n${secret}`, key);
  }
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
