import type { Child } from "../child";
import { cpuSeconds } from "../cpu";
import { median, percentile } from "../statistics";
import type { BackendCalls } from "./backend";
import type { LoadCalls, LoadSetup, Target } from "./load";
import type { UpstreamCalls, UpstreamPace } from "./pace";

export const LENGTHS = [20, 400, 2000] as const;
export type Length = (typeof LENGTHS)[number];

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
/** Members of one client of the flood: one member does not send a hundred messages a minute. */
export const ROUNDS_OF_MEMBERS = 4;
export const FLOOD_LENGTH = 400;
/** Access tokens live fifteen minutes, and the product renews them early. */
const SIGN_IN_AFTER_MS = 8 * 60_000;
const INSTANT: UpstreamPace = {
  firstTokenMs: 0,
  moderationMs: 0,
  embeddingMs: 0,
  tokens: 32,
  gapMs: 0,
};
const VENDORS: UpstreamPace = {
  ...INSTANT,
  firstTokenMs: 400,
  moderationMs: 300,
  embeddingMs: 120,
};
const ENDLESS: UpstreamPace = { ...INSTANT, tokens: 3000, gapMs: 10 };
const LATE_VERDICT: UpstreamPace = { ...INSTANT, moderationMs: 300 };

/** What one round measured; times in milliseconds. */
export interface Round {
  floor: Record<"upstream" | "proxy" | "next", number>;
  addedP50: Record<Length, number>;
  addedP95: Record<Length, number>;
  vendorsAddedP50: number;
  vendorsAddedP95: number;
  turnsPerSecond: Record<"proxy" | "next" | "product", number>;
  /** CPU of one answer at 16 at once, by process; NaN where the system does not say. */
  cpuMs: Record<CpuShare, number>;
  aborts: number[];
}

/** `product` is the Next process of the product, `backend` its embedded Supabase, `next` the bare route. */
export type CpuShare = "product" | "backend" | "next";

export interface Parts {
  upstream: Child<UpstreamCalls>;
  load: Child<LoadCalls>;
  backend: Child<BackendCalls>;
  /** All but the cookies, which are renewed every round. */
  urls: LoadSetup["urls"];
  conversations: Record<string, string>[];
  pids: Record<CpuShare, number>;
}

interface Series {
  target: Target;
  length: Length;
}

const SERIES: Series[] = [
  { target: "upstream", length: 20 },
  { target: "product", length: 20 },
  { target: "next", length: 20 },
  { target: "product", length: 400 },
  { target: "proxy", length: 20 },
  { target: "product", length: 2000 },
];

let signedInAt = Number.NEGATIVE_INFINITY;

/** Live sessions, and conversations at their set length. */
async function prepare({ backend, load, urls, conversations }: Parts): Promise<void> {
  if (performance.now() - signedInAt > SIGN_IN_AFTER_MS) {
    signedInAt = performance.now();
    const cookies = await backend.call("signIn", null);
    const members = conversations.map((own, index) => ({
      cookie: cookies[index] ?? "",
      conversations: own,
    }));
    await load.call("setUp", { urls, members });
  }
  await backend.call("rewind", null);
}

/** Every target until its code is compiled by V8 and its caches and connections are there. */
export async function warmUp(parts: Parts, effort: Effort): Promise<void> {
  await prepare(parts);
  await parts.upstream.call("pace", INSTANT);
  for (const target of ["product", "next", "proxy"] as const) {
    const seconds = target === "product" ? effort.warmUpSeconds : effort.floodSeconds;
    await parts.load.call("flood", {
      target,
      length: FLOOD_LENGTH,
      atOnce: AT_ONCE,
      membersEach: ROUNDS_OF_MEMBERS,
      seconds,
    });
  }
  // The counts of the last minute stay what they are for a member.
  await parts.backend.call("rewind", null);
  for (const series of SERIES) await parts.load.call("sequence", { ...series, count: 32 });
}

export async function measureRound(parts: Parts, effort: Effort, index: number): Promise<Round> {
  const { upstream, load } = parts;
  await prepare(parts);

  await upstream.call("pace", INSTANT);
  const times = new Map<Series, number[]>(SERIES.map((series) => [series, []]));
  for (let block = 0; block < effort.blocks; block += 1) {
    // Another order in every block: nothing always follows the same neighbour.
    for (const series of rotated(SERIES, block + index)) {
      const samples = await load.call("sequence", { ...series, count: effort.perBlock });
      times.get(series)?.push(...samples);
    }
  }
  const of = (target: Target, length: Length) =>
    [...times].find(([series]) => series.target === target && series.length === length)?.[1] ?? [];
  const direct = median(of("upstream", 20));
  const added = (p: number) => (length: Length) => percentile(of("product", length), p) - direct;

  await upstream.call("pace", VENDORS);
  const vendor: Record<"upstream" | "product", number[]> = { upstream: [], product: [] };
  for (let sample = 0; sample < effort.vendorSamples; sample += 1) {
    for (const target of ["upstream", "product"] as const) {
      const batch = { target, length: 2000, count: 1 };
      vendor[target].push(...(await load.call("sequence", batch)));
    }
  }
  const vendorDirect = median(vendor.upstream);

  await upstream.call("pace", INSTANT);
  const turnsPerSecond = { proxy: 0, next: 0, product: 0 };
  const cpuMs = { product: Number.NaN, backend: Number.NaN, next: Number.NaN };
  for (const target of rotated(["product", "next", "proxy"] as const, index)) {
    await parts.backend.call("rewind", null);
    const seconds = effort.floodSeconds;
    const batch = {
      target,
      length: FLOOD_LENGTH,
      atOnce: AT_ONCE,
      membersEach: ROUNDS_OF_MEMBERS,
      seconds,
    };
    const before = cpu(parts);
    const { completed, sent } = await load.call("flood", batch);
    const after = cpu(parts);
    turnsPerSecond[target] = completed / seconds;
    for (const share of CPU_OF[target]) {
      cpuMs[share] = (1000 * (after[share] - before[share])) / sent;
    }
  }
  await parts.backend.call("rewind", null);

  return {
    floor: {
      upstream: direct,
      proxy: median(of("proxy", 20)),
      next: median(of("next", 20)),
    },
    addedP50: byLength(added(50)),
    addedP95: byLength(added(95)),
    vendorsAddedP50: median(vendor.product) - vendorDirect,
    vendorsAddedP95: percentile(vendor.product, 95) - vendorDirect,
    turnsPerSecond,
    cpuMs,
    aborts: await measureAborts(parts, effort),
  };
}

const CPU_OF: Record<"proxy" | "next" | "product", CpuShare[]> = {
  product: ["product", "backend"],
  next: ["next"],
  proxy: [],
};

function cpu({ pids }: Parts): Record<CpuShare, number> {
  const used = (share: CpuShare) => cpuSeconds(pids[share]) ?? Number.NaN;
  return { product: used("product"), backend: used("backend"), next: used("next") };
}

async function measureAborts({ upstream, load }: Parts, effort: Effort): Promise<number[]> {
  await upstream.call("pace", ENDLESS);
  const aborts: number[] = [];
  for (let member = 0; member < effort.stops; member += 1) {
    const { conversationId, stoppedAt } = await load.call("stop", { member, length: 400 });
    const abortedAt = await upstream.call("abortedAt", { cacheKey: conversationId });
    aborts.push(Number(BigInt(abortedAt) - BigInt(stoppedAt)) / 1e6);
  }
  await upstream.call("pace", LATE_VERDICT);
  const refusal = await load.call("refuse", { member: 0, length: 400 });
  if (refusal.state !== "REFUSED" || refusal.wasShown) {
    throw new Error(
      `A message the classifier refuses ended as ${refusal.state}${refusal.wasShown ? " after words were shown" : ""}.`,
    );
  }
  return aborts;
}

function byLength(figure: (length: Length) => number): Record<Length, number> {
  return { 20: figure(20), 400: figure(400), 2000: figure(2000) };
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
