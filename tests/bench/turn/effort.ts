import type { UpstreamPace } from "./pace";

/** Messages in the conversation a turn is sent to. */
export const LENGTHS = [20, 400, 2000] as const;
export type Length = (typeof LENGTHS)[number];

/** How much a run measures. */
export interface Effort {
  rounds: number;
  /** Time to first token: blocks a round, and samples a block of each target. */
  blocks: number;
  perBlock: number;
  vendorSamples: number;
  floodSeconds: number;
  stops: number;
  /** The product compiles far more code than the baselines: V8 needs some thousand turns for all of it. */
  warmUpSeconds: number;
}

export const FULL: Effort = {
  rounds: 5,
  blocks: 8,
  perBlock: 8,
  vendorSamples: 10,
  floodSeconds: 6,
  stops: 10,
  warmUpSeconds: 20,
};

export const QUICK: Effort = {
  rounds: 2,
  blocks: 3,
  perBlock: 6,
  vendorSamples: 3,
  floodSeconds: 2,
  stops: 3,
  warmUpSeconds: 2,
};

export const AT_ONCE = 16;
export const FLOOD_LENGTH = 400;
/** Members of one client of the flood: one member does not send a hundred messages a minute. */
export const MEMBERS_EACH = 4;

/** A vendor that costs nothing: what is left is ours. */
export const INSTANT: UpstreamPace = {
  firstTokenMs: 0,
  moderationMs: 0,
  embeddingMs: 0,
  tokens: 32,
  gapMs: 0,
};

/** The vendors of the performance page. */
export const VENDORS: UpstreamPace = {
  ...INSTANT,
  firstTokenMs: 400,
  moderationMs: 300,
  embeddingMs: 120,
};

/** A reply that is still being written whenever it is stopped. */
export const ENDLESS: UpstreamPace = { ...INSTANT, tokens: 3000, gapMs: 10 };

/** The model answers long before the classifier does. */
export const LATE_VERDICT: UpstreamPace = { ...INSTANT, moderationMs: 300 };
