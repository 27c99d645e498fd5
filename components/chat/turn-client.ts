import type { TurnEvent, TurnRequest } from "@/lib/chat/schema";
import type { Failure } from "@/lib/kernel/errors";

/** A turn that could not be begun, or whose answer no longer reaches us. */
export class TurnFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = "TurnFailure";
  }
}

const BEGIN_DELAYS_MS = [600, 2_000, 5_000];
const REJOIN_DELAYS_MS = [300, 800, 2_000, 4_000, 8_000, 8_000, 15_000, 15_000];

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener("online", finish);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    // Back online: no need to sit out the rest of the wait.
    window.addEventListener("online", finish, { once: true });
    signal.addEventListener("abort", finish, { once: true });
  });
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const body = (await response.json()) as { error?: Failure };
    if (body.error?.code) return body.error;
  } catch {
    // Not ours: a proxy's page.
  }
  return { code: response.status >= 500 ? "service_unavailable" : "internal" };
}

/** Server-sent events of a response. Ends when the stream does, whole or cut. */
async function* readEvents(response: Response): AsyncGenerator<TurnEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let buffered = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      buffered += value;
      const blocks = buffered.split("\n\n");
      buffered = blocks.pop() ?? "";
      for (const block of blocks) {
        if (block.startsWith("data: ")) yield JSON.parse(block.slice(6)) as TurnEvent;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Begins a turn; a request the network lost is sent again with its key, so it counts once. */
async function begin(request: TurnRequest, signal: AbortSignal): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    let response: Response | null = null;
    try {
      response = await fetch("/api/chat/turns", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
        signal,
      });
    } catch {
      if (signal.aborted) throw new TurnFailure({ code: "network" });
    }
    if (response?.ok) return response;
    const failure = response ? await failureOf(response) : { code: "network" };
    const delay = BEGIN_DELAYS_MS[attempt];
    const mayRepeat =
      !response || response.status === 502 || response.status === 503 || response.status === 504;
    if (!mayRepeat || delay === undefined) throw new TurnFailure(failure);
    await wait(delay, signal);
  }
}

/** Joins a turn where the text left off, again and again while the network comes and goes. */
async function* rejoin(
  turnId: string,
  position: { length: number },
  signal: AbortSignal,
): AsyncGenerator<TurnEvent> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const lengthBefore = position.length;
    let failure: Failure = { code: "network" };
    try {
      const response = await fetch(`/api/chat/turns/${turnId}?from=${position.length}`, { signal });
      if (response.ok) {
        for await (const event of readEvents(response)) {
          if (event.type === "delta")
            position.length = Math.max(position.length, event.at + event.text.length);
          yield event;
          if (event.type === "end") return;
        }
      } else {
        failure = await failureOf(response);
        if (response.status < 500) throw new TurnFailure(failure);
      }
    } catch (error) {
      if (error instanceof TurnFailure) throw error;
    }
    if (position.length > lengthBefore) attempt = 0;
    const delay = REJOIN_DELAYS_MS[attempt];
    if (delay === undefined) throw new TurnFailure(failure);
    await wait(delay, signal);
  }
}

/** The events of a new turn, unbroken across lost connections. Throws TurnFailure. */
export async function* beginTurn(
  request: TurnRequest,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent> {
  const position = { length: 0 };
  let turnId: string | null = null;
  try {
    for await (const event of readEvents(await begin(request, signal))) {
      if (event.type === "turn") turnId = event.turnId;
      if (event.type === "delta") position.length = event.at + event.text.length;
      yield event;
      if (event.type === "end") return;
    }
  } catch (error) {
    if (error instanceof TurnFailure || signal.aborted) throw error;
  }
  if (turnId) yield* rejoin(turnId, position, signal);
  // Cut before it was named: the key finds it.
  else if (!signal.aborted) yield* beginTurn(request, signal);
}

/** The events of a turn begun elsewhere: another tab, another device, before a reload. Throws TurnFailure. */
export function joinTurn(turnId: string, signal: AbortSignal): AsyncGenerator<TurnEvent> {
  return rejoin(turnId, { length: 0 }, signal);
}

/** Asks the server to stop; what was written stays. Best effort: the stop button can be pressed again. */
export async function requestStop(turnId: string): Promise<void> {
  await fetch(`/api/chat/turns/${turnId}/stop`, { method: "POST" }).catch(() => {});
}
