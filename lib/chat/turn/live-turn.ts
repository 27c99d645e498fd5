import type { TurnEvent } from "@/lib/chat/schema";

type Listener = (event: TurnEvent) => void;
type EndEvent = Extract<TurnEvent, { type: "end" }>;

/** A reply being written in this process. Tabs come and go; the reply does not depend on any of them. */
export class LiveTurn {
  readonly abort = new AbortController();
  /** Everything shown so far. */
  text = "";
  wasStopped = false;
  /** Resolves once the turn is settled, however it ended. */
  readonly settled: Promise<void>;
  private mood: Extract<TurnEvent, { type: "mood" }> | null = null;
  private end: EndEvent | null = null;
  private readonly listeners = new Set<Listener>();
  private resolveSettled!: () => void;

  constructor(
    readonly turnId: string,
    readonly accountId: string,
    readonly opening: Extract<TurnEvent, { type: "turn" }>,
  ) {
    this.settled = new Promise((resolve) => {
      this.resolveSettled = resolve;
    });
  }

  /** Replays what was written from offset `from`, then follows. Returns the way to stop listening. */
  subscribe(listener: Listener, from: number): () => void {
    listener(this.opening);
    if (this.mood) listener(this.mood);
    if (this.text.length > from) listener({ type: "delta", at: from, text: this.text.slice(from) });
    if (this.end) {
      listener(this.end);
      return () => {};
    }
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  append(text: string): void {
    const at = this.text.length;
    this.text += text;
    this.emit({ type: "delta", at, text });
  }

  setMood(emotion: string, intensity: number): void {
    this.mood = { type: "mood", emotion, intensity };
    this.emit(this.mood);
  }

  stop(): void {
    this.wasStopped = true;
    this.abort.abort();
  }

  finish(event: EndEvent): void {
    this.end = event;
    this.emit(event);
    this.listeners.clear();
    this.resolveSettled();
  }

  private emit(event: TurnEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** Settled turns stay this long, for a tab that reconnects just after the end. */
const KEEP_SETTLED_MS = 30_000;

// On globalThis: a development reload evaluates modules again and must not forget running replies.
const holder = globalThis as typeof globalThis & { nexusLiveTurns?: Map<string, LiveTurn> };
holder.nexusLiveTurns ??= new Map();
const turns = holder.nexusLiveTurns;

export function registerLiveTurn(turn: LiveTurn): void {
  turns.set(turn.turnId, turn);
  turn.settled.then(() => {
    setTimeout(() => turns.delete(turn.turnId), KEEP_SETTLED_MS).unref();
  });
}

/** The turn if this process writes it and it is the asker's; another process may hold it. */
export function findLiveTurn(turnId: string, accountId: string): LiveTurn | null {
  const turn = turns.get(turnId);
  return turn?.accountId === accountId ? turn : null;
}
