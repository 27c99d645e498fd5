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
