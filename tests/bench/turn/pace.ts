/** What the fake OpenAI takes to answer: set, so that everything above it can be measured. */
export interface UpstreamPace {
  firstTokenMs: number;
  moderationMs: number;
  embeddingMs: number;
  tokens: number;
  /** Pause between tokens. 0 writes them one after the other without a pause. */
  gapMs: number;
}

export type UpstreamCalls = {
  listen: [{ host: string; port: number }, null];
  pace: [UpstreamPace, null];
  /** When the upstream saw the caller of this cache key go, in nanoseconds of the machine's clock. */
  abortedAt: [{ cacheKey: string }, string];
  counts: [null, { completions: number; moderations: number; aborts: number }];
};

/** A text with this word is scored as hateful, so that a refusal by the classifier can be seen. */
export const FLAGGED_WORD = "bench-flagged";
