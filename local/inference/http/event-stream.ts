import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** Server-sent events as OpenAI writes them: `data:` lines only, `[DONE]` at the end. */
export function openEventStream(response: ServerResponse, headers: Record<string, string>) {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    connection: "keep-alive",
    ...headers,
  });
  // A reply is many small writes; waiting to fill a packet would show as stutter.
  response.socket?.setNoDelay(true);
  return {
    async send(data: unknown): Promise<void> {
      const flushed = response.write(`data: ${JSON.stringify(data)}\n\n`);
      if (!flushed && !response.destroyed) {
        await Promise.race([once(response, "drain"), once(response, "close")]);
      }
    },
    done(): void {
      response.end("data: [DONE]\n\n");
    },
    /** Ends without `[DONE]`, so that a reader knows the reply is incomplete. */
    fail(error: unknown): void {
      response.end(`data: ${JSON.stringify(error)}\n\n`);
    },
  };
}
