import { randomUUID } from "node:crypto";
import { createServerClient } from "@supabase/ssr";
import type { TurnEvent } from "@/lib/chat/schema";
import type { Member, TestStackClient } from "@/local/testing/test-client";

/** A message somebody sent, and what they saw of it. */
export interface Sent {
  key: string;
  conversationId: string;
  text: string;
  /** The server named the turn: from here on the message may not be lost. */
  turnId: string | null;
  /** How much of the reply was on screen. */
  seen: number;
  end: Extract<TurnEvent, { type: "end" }> | null;
  /** The server's refusal, if any. */
  refusal: string | null;
}

/** A quarter of an hour is how long a token lives. */
const COOKIES_LIVE_MS = 8 * 60_000;

/** One member's browser, as far as the turn's endpoints see it. */
export class Tab {
  private cookies = "";
  private cookiesMadeAt = 0;

  constructor(
    private readonly stack: TestStackClient,
    private readonly appUrl: string,
    readonly member: Member,
    readonly conversationId: string,
  ) {}

  /** Sends a message; ends when the reply has, or when the server is gone. */
  async send(text: string): Promise<Sent> {
    const sent: Sent = {
      key: randomUUID(),
      conversationId: this.conversationId,
      text,
      turnId: null,
      seen: 0,
      end: null,
      refusal: null,
    };
    await this.post(sent);
    return sent;
  }

  /** Posts a message with its key: the first time, or again when no answer came. */
  async post(sent: Sent): Promise<void> {
    const { key, conversationId, text } = sent;
    const body = JSON.stringify({ kind: "send", conversationId, key, text });
    await this.follow(sent, "/api/chat/turns", { method: "POST", body });
  }

  /** Comes back to a reply where it was left. */
  async join(sent: Sent): Promise<void> {
    await this.follow(sent, `/api/chat/turns/${sent.turnId}?from=${sent.seen}`, {});
  }

  async stop(turnId: string): Promise<void> {
    const headers = await this.headers();
    await fetch(`${this.appUrl}/api/chat/turns/${turnId}/stop`, { method: "POST", headers }).catch(
      () => {},
    );
  }

  /** The branch as the page reads it after a reload, oldest first. */
  async read(): Promise<
    { author: string; text: string; status: string; turn_id: string | null }[]
  > {
    const pages = [await this.readPage(null)];
    for (;;) {
      const oldest = pages.at(-1)?.at(-1);
      if (!oldest?.has_older) return pages.flat().reverse();
      pages.push(await this.readPage(oldest.message_id));
    }
  }

  private async readPage(before: string | null) {
    const { data, error } = await this.member.client.rpc("list_messages", {
      p_conversation_id: this.conversationId,
      p_before_id: before,
      p_limit: 100,
    });
    if (error) throw new Error(error.message);
    return data;
  }

  private async follow(sent: Sent, path: string, init: RequestInit): Promise<void> {
    try {
      const response = await fetch(`${this.appUrl}${path}`, {
        ...init,
        headers: await this.headers(),
      });
      if (!response.ok) {
        const { error } = (await response.json()) as { error: { code: string } };
        sent.refusal = `${response.status} ${error.code}`;
        return;
      }
      for await (const event of eventsOf(response)) {
        if (event.type === "turn") sent.turnId = event.turnId;
        if (event.type === "delta") sent.seen = event.at + event.text.length;
        if (event.type === "end") sent.end = event;
      }
    } catch {
      // The server died on the way: what was seen until then stands.
    }
  }

  private async headers(): Promise<Record<string, string>> {
    if (Date.now() - this.cookiesMadeAt > COOKIES_LIVE_MS) await this.signIn();
    return { cookie: this.cookies, "content-type": "application/json" };
  }

  private async signIn(): Promise<void> {
    const jar = new Map<string, string>();
    const client = createServerClient(this.stack.urls.supabase, this.stack.keys.publishableKey, {
      cookies: {
        getAll: () => [],
        setAll: (list) => {
          for (const { name, value } of list) jar.set(name, value);
        },
      },
    });
    const { email, password } = this.member;
    const { error } = await client.auth.signInWithPassword({ email, password });
    if (error) throw error;
    this.cookies = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    this.cookiesMadeAt = Date.now();
  }
}

async function* eventsOf(response: Response): AsyncGenerator<TurnEvent> {
  let buffered = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    buffered += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = buffered.split("\n\n");
    buffered = blocks.pop() ?? "";
    for (const block of blocks) {
      if (block.startsWith("data: ")) yield JSON.parse(block.slice(6)) as TurnEvent;
    }
  }
}
