/** Order statistics of timings; every function leaves its input as it is. */

/** The p-th percentile (0 to 100) by linear interpolation between closest ranks. NaN without samples. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const rank = ((sorted.length - 1) * Math.min(100, Math.max(0, p))) / 100;
  const below = Math.floor(rank);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (rank - below);
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 50);
}

/** One figure over rounds: its median, and how far the rounds were apart. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(rounds: readonly number[]): Spread {
  return { median: median(rounds), min: percentile(rounds, 0), max: percentile(rounds, 100) };
}
