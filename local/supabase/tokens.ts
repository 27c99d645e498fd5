import { createHmac, timingSafeEqual } from "node:crypto";

export type Claims = Record<string, unknown> & { sub?: string; role?: string; exp?: number };

/** Access tokens, HS256, as Supabase signs them with a project's JWT secret. */
export class Tokens {
  readonly #secret: string;
  /** Verified once, then trusted until it expires: a page makes several requests with the same token. */
  readonly #verified = new Map<string, Claims>();

  constructor(secret: string) {
    this.#secret = secret;
  }

  sign(claims: Claims): string {
    const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    return `${body}.${this.#mac(body).toString("base64url")}`;
  }

  /** The claims of a token that is ours and has not expired, else null. */
  verify(token: string): Claims | null {
    const known = this.#verified.get(token);
    const claims = known ?? this.#read(token);
    if (!claims || (claims.exp ?? 0) <= Date.now() / 1000) {
      this.#verified.delete(token);
      return null;
    }
    if (!known) {
      if (this.#verified.size >= 500) {
        this.#verified.clear();
      }
      this.#verified.set(token, claims);
    }
    return claims;
  }

  #read(token: string): Claims | null {
    const [head, body, mac] = token.split(".");
    if (!head || !body || !mac) {
      return null;
    }
    const expected = this.#mac(`${head}.${body}`);
    const actual = Buffer.from(mac, "base64url");
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
      return null;
    }
    try {
      const header = JSON.parse(Buffer.from(head, "base64url").toString()) as { alg?: string };
      const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as Claims;
      return header.alg === "HS256" ? claims : null;
    } catch {
      return null;
    }
  }

  #mac(text: string): Buffer {
    return createHmac("sha256", this.#secret).update(text).digest();
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
