import type { TurnEvent } from "@/lib/chat/schema";
import type { TurnSource } from "@/lib/chat/turn/follow-turn";
import type { LiveTurn } from "@/lib/chat/turn/live-turn";
import { takeReader } from "@/lib/chat/turn/readers";

/** Proxies close a silent connection after half a minute or so. */
const HEARTBEAT_MS = 15_000;

const encoder = new TextEncoder();

function frame(event: TurnEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // no-transform keeps compression, and so buffering, away from the stream.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/**
 * A live turn as server-sent events; events of one moment leave in one piece. The reader going away only
 * ends the reading. Throws `too_many_streams`.
 */
export function liveTurnResponse(turn: LiveTurn, from: number): Response {
  const leave = takeReader(turn.accountId);
  let release = () => {};
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let unsubscribe = () => {};
      let unsent = "";
      let isOver = false;
      const flush = () => {
        if (isCancelled) return;
        if (unsent !== "") controller.enqueue(encoder.encode(unsent));
        unsent = "";
        if (isOver) controller.close();
      };
      const heartbeat = setInterval(
        () => controller.enqueue(encoder.encode(": \n\n")),
        HEARTBEAT_MS,
      );
      release = () => {
        clearInterval(heartbeat);
        unsubscribe();
        leave();
      };
      unsubscribe = turn.subscribe((event) => {
        if (unsent === "") queueMicrotask(flush);
        unsent += frame(event);
        if (event.type === "end") {
          isOver = true;
          release();
        }
      }, from);
    },
    cancel() {
      isCancelled = true;
      release();
    },
  });
  return new Response(body, { headers: HEADERS });
}

/** A turn from wherever it is written, for its member. Throws `too_many_streams`. */
export function turnSourceResponse(source: TurnSource, from: number, accountId: string): Response {
  return source.where === "here"
    ? liveTurnResponse(source.turn, from)
    : polledTurnResponse(source.events, takeReader(accountId));
}

/** Events read from the database, in the same shape. */
function polledTurnResponse(events: AsyncGenerator<TurnEvent>, leave: () => void): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await events.next();
        if (!done) return controller.enqueue(encoder.encode(frame(value)));
        controller.close();
        leave();
      } catch (error) {
        leave();
        throw error;
      }
    },
    async cancel() {
      leave();
      await events.return(undefined);
    },
  });
  return new Response(body, { headers: HEADERS });
}
