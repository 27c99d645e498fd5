import { ENDLESS, FLOOD_LENGTH, LATE_VERDICT } from "./effort";
import type { Parts } from "./rounds";

/**
 * Milliseconds from the stop request to the upstream seeing its caller go, for each of `count` replies.
 * Throws when a message the classifier refuses late showed a word before.
 */
export async function measureStops({ upstream, load }: Parts, count: number): Promise<number[]> {
  await upstream.call("pace", ENDLESS);
  const times: number[] = [];
  for (let member = 0; member < count; member += 1) {
    const stopped = await load.call("stop", { member, length: FLOOD_LENGTH });
    const seenAt = await upstream.call("abortedAt", { cacheKey: stopped.conversationId });
    times.push(Number(BigInt(seenAt) - BigInt(stopped.stoppedAt)) / 1e6);
  }
  await upstream.call("pace", LATE_VERDICT);
  const refusal = await load.call("refuse", { member: 0, length: FLOOD_LENGTH });
  if (refusal.state !== "REFUSED" || refusal.wasShown) {
    throw new Error(
      `A message the classifier refuses ended as ${refusal.state}${refusal.wasShown ? " after words were shown" : ""}.`,
    );
  }
  return times;
}
