import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

/** What Supabase Auth posts to a Send Email Hook. */
export interface AuthEmail {
  user: { id: string; email: string; user_metadata: Record<string, unknown> } & Record<
    string,
    unknown
  >;
  email_data: {
    token: string;
    token_hash: string;
    redirect_to: string;
    email_action_type: string;
    site_url: string;
    token_new: string;
    token_hash_new: string;
  };
}

interface HookOptions {
  url: string;
  /** "v1,whsec_<base64>", as in AUTH_HOOK_SECRET. */
  secret: string;
  log: (message: string) => void;
}

/** Lite's mailer has no way to know where the caller wants to come back to: it travels beside. */
export const emailRedirects = new AsyncLocalStorage<{ redirectTo: string }>();

/** Posts signed hooks (Standard Webhooks), again and again while the app is still starting. */
export class EmailHook {
  readonly #pending = new Set<Promise<void>>();
  #isClosed = false;

  constructor(private readonly options: HookOptions) {}

  send(email: AuthEmail): void {
    const delivery = this.#deliver(email).finally(() => this.#pending.delete(delivery));
    this.#pending.add(delivery);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.race([Promise.allSettled(this.#pending), wait(1_000)]);
  }

  async #deliver(email: AuthEmail): Promise<void> {
    const body = JSON.stringify(email);
    const id = `msg_${randomUUID()}`;
    let problem = "";
    // About a minute in all: a first page of `next dev` may take that long to compile.
    for (let attempt = 0; attempt < 14 && !this.#isClosed; attempt += 1) {
      problem = await this.#post(id, body);
      if (problem === "") {
        return;
      }
      await wait(Math.min(250 * 2 ** attempt, 8_000), undefined, { ref: false });
    }
    this.options.log(
      `email ${email.email_data.email_action_type} could not be handed to ${this.options.url}: ${problem}`,
    );
  }

  /** "" when it was taken. A refusal that trying again cannot change throws nothing and is not retried. */
  async #post(id: string, body: string): Promise<string> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    try {
      const response = await fetch(this.options.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": signWebhook(this.options.secret, id, timestamp, body),
        },
        body,
        signal: AbortSignal.timeout(60_000),
      });
      if (response.ok) {
        return "";
      }
      return `answered ${response.status} ${(await response.text()).slice(0, 200)}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** Standard Webhooks: HMAC-SHA256 over id, timestamp and body with the base64 part of the secret. */
export function signWebhook(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^v1,/, "").replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
