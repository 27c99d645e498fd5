import type { Child } from "../child";
import { cpuSeconds } from "../cpu";
import { median, percentile } from "../statistics";
import type { BackendCalls } from "./backend";
import {
  AT_ONCE,
  type Effort,
  FLOOD_LENGTH,
  INSTANT,
  type Length,
  MEMBERS_EACH,
  VENDORS,
} from "./effort";
import type { LoadCalls, LoadSetup, Target } from "./load";
import type { UpstreamCalls } from "./pace";
import { measureStops } from "./stops";

/** `product` is the Next process of the product, `backend` its embedded Supabase, `next` the bare route. */
export type CpuShare = "product" | "backend" | "next";
type FloodTarget = "product" | "next" | "proxy";

/** What one round measured; times in milliseconds. */
export interface Round {
  floor: Record<"upstream" | "proxy" | "next", number>;
  addedP50: Record<Length, number>;
  addedP95: Record<Length, number>;
  vendorsAddedP50: number;
  vendorsAddedP95: number;
  vendorsTurnsPerSecond: Record<"product" | "next", number>;
  turnsPerSecond: Record<FloodTarget, number>;
  /** CPU of one answer at 16 at once, by process; NaN where the system does not say. */
  cpuMs: Record<CpuShare, number>;
  stops: number[];
}

/** The processes of a run and what the load needs to reach them. */
export interface Parts {
  upstream: Child<UpstreamCalls>;
  load: Child<LoadCalls>;
  backend: Child<BackendCalls>;
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
  { target: "next", length: 2000 },
  { target: "product", length: 400 },
  { target: "proxy", length: 2000 },
  { target: "upstream", length: 2000 },
  { target: "product", length: 2000 },
];

/** Access tokens live fifteen minutes, and the product renews them early. */
const SIGN_IN_AFTER_MS = 8 * 60_000;
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
  await flood(parts, "product", effort.warmUpSeconds);
  await flood(parts, "next", effort.floodSeconds);
  await flood(parts, "proxy", effort.floodSeconds);
  await parts.backend.call("rewind", null);
  for (const series of SERIES) await parts.load.call("sequence", { ...series, count: 32 });
}

export async function measureRound(parts: Parts, effort: Effort, index: number): Promise<Round> {
  await prepare(parts);
  const round = {
    ...(await measureFirstTokens(parts, effort, index)),
    ...(await measureVendors(parts, effort)),
    ...(await measureFlood(parts, effort, index)),
    stops: await measureStops(parts, effort.stops),
  };
  await parts.backend.call("rewind", null);
  return round;
}

async function measureFirstTokens({ upstream, load }: Parts, effort: Effort, index: number) {
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
  // The upstream reads what the product would have sent it: about as much at 400 as at 2,000.
  const direct = (length: Length) => median(of("upstream", length === 20 ? 20 : 2000));
  const added = (p: number) => {
    const figure = (length: Length) => percentile(of("product", length), p) - direct(length);
    return { 20: figure(20), 400: figure(400), 2000: figure(2000) };
  };
  return {
    floor: {
      upstream: direct(2000),
      proxy: median(of("proxy", 2000)),
      next: median(of("next", 2000)),
    },
    addedP50: added(50),
    addedP95: added(95),
  };
}

async function measureVendors(parts: Parts, effort: Effort) {
  await parts.upstream.call("pace", VENDORS);
  const times: Record<"upstream" | "product", number[]> = { upstream: [], product: [] };
  for (let sample = 0; sample < effort.vendorSamples; sample += 1) {
    for (const target of ["upstream", "product"] as const) {
      const batch = { target, length: 2000, count: 1 };
      times[target].push(...(await parts.load.call("sequence", batch)));
    }
  }
  const direct = median(times.upstream);
  const rate = async (target: FloodTarget) =>
    (await flood(parts, target, effort.floodSeconds)).completed / effort.floodSeconds;
  return {
    vendorsAddedP50: median(times.product) - direct,
    vendorsAddedP95: percentile(times.product, 95) - direct,
    vendorsTurnsPerSecond: { product: await rate("product"), next: await rate("next") },
  };
}

async function measureFlood(parts: Parts, effort: Effort, index: number) {
  await parts.upstream.call("pace", INSTANT);
  const turnsPerSecond = { proxy: 0, next: 0, product: 0 };
  const cpuMs = { product: Number.NaN, backend: Number.NaN, next: Number.NaN };
  for (const target of rotated(["product", "next", "proxy"] as const, index)) {
    await parts.backend.call("rewind", null);
    const before = cpu(parts);
    const { completed, sent } = await flood(parts, target, effort.floodSeconds);
    const after = cpu(parts);
    turnsPerSecond[target] = completed / effort.floodSeconds;
    for (const share of CPU_OF[target]) {
      cpuMs[share] = (1000 * (after[share] - before[share])) / sent;
    }
  }
  return { turnsPerSecond, cpuMs };
}

const CPU_OF: Record<FloodTarget, CpuShare[]> = {
  product: ["product", "backend"],
  next: ["next"],
  proxy: [],
};

function cpu({ pids }: Parts): Record<CpuShare, number> {
  const used = (share: CpuShare) => cpuSeconds(pids[share]) ?? Number.NaN;
  return { product: used("product"), backend: used("backend"), next: used("next") };
}

function flood({ load }: Parts, target: FloodTarget, seconds: number) {
  return load.call("flood", {
    target,
    length: FLOOD_LENGTH,
    atOnce: AT_ONCE,
    membersEach: MEMBERS_EACH,
    seconds,
  });
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
