import "server-only";
import { unstable_rethrow } from "next/navigation";
import { type Failure, toAppError, toFailure } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";

/** What every server action answers: data, or a code the page has words for. */
export type ActionResult<T = undefined> = { ok: true; data: T } | { ok: false; failure: Failure };

/** Runs an action's one command; an expected failure becomes data, a defect is logged and becomes `internal`. */
export async function runAction<T>(name: string, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await work() };
  } catch (thrown) {
    // redirect() and notFound() work by throwing.
    unstable_rethrow(thrown);
    const error = toAppError(thrown);
    if (error.kind === "internal") log.error({ action: name, err: error.cause }, "action failed");
    return { ok: false, failure: toFailure(error) };
  }
}
