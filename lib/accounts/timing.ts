import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs work and answers no sooner than `floorMs`, whether it succeeds or fails: how long an answer
 * takes must not tell whether an address has an account.
 */
export async function noFasterThan<T>(floorMs: number, work: () => Promise<T>): Promise<T> {
  const floor = wait(floorMs);
  try {
    return await work();
  } finally {
    await floor;
  }
}

/** Lets success through at once and holds a failure back until `floorMs`. */
export async function failNoFasterThan<T>(floorMs: number, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  try {
    return await work();
  } catch (thrown) {
    await wait(Math.max(0, floorMs - (performance.now() - startedAt)));
    throw thrown;
  }
}
