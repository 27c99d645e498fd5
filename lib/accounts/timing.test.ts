import { describe, expect, it } from "vitest";
import { failNoFasterThan, noFasterThan } from "@/lib/accounts/timing";

async function timed(work: () => Promise<unknown>): Promise<{ ms: number; outcome: unknown }> {
  const startedAt = performance.now();
  const outcome = await work().catch((error: unknown) => error);
  return { ms: performance.now() - startedAt, outcome };
}

describe("an answer that must not tell by its duration", () => {
  it("takes the floor whether it succeeds or fails at once", async () => {
    const good = await timed(() => noFasterThan(60, async () => "sent"));
    const bad = await timed(() => noFasterThan(60, () => Promise.reject(new Error("unknown"))));
    expect(good.outcome).toBe("sent");
    expect(bad.outcome).toEqual(new Error("unknown"));
    // Timers may fire a millisecond early.
    expect(good.ms).toBeGreaterThanOrEqual(58);
    expect(bad.ms).toBeGreaterThanOrEqual(58);
  });

  it("holds only failures back where success may be told", async () => {
    // Held back, it would outlast the test.
    const good = await timed(() => failNoFasterThan(60_000, async () => "signed in"));
    const bad = await timed(() => failNoFasterThan(60, () => Promise.reject(new Error("wrong"))));
    expect(good.outcome).toBe("signed in");
    expect(bad.outcome).toEqual(new Error("wrong"));
    expect(bad.ms).toBeGreaterThanOrEqual(58);
  });
});
