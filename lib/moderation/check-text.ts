import "server-only";
import { log } from "@/lib/kernel/log";
import { decide, toScores } from "@/lib/moderation/policy";
import { prefilter } from "@/lib/moderation/prefilter/prefilter";
import type { ModerationMode, Verdict } from "@/lib/moderation/schema";
import { classifyTexts } from "@/lib/vendors/openai";

/** A classifier that has not answered by then counts as down. */
const TIMEOUT_MS = 5_000;

/**
 * Pre-filter, then the classifier: the worst verdict of all texts. Never throws:
 * when the classifier does not answer the verdict is `unavailable`, and the caller must not go on.
 */
export async function checkText(texts: string[], mode: ModerationMode): Promise<Verdict> {
  const written = texts.filter((text) => text.trim() !== "");
  for (const text of written) {
    const verdict = prefilter(text);
    if (verdict.verdict === "block") return verdict;
  }
  if (written.length === 0) return { verdict: "allow", scores: {}, model: "none" };
  try {
    const results = await classifyTexts(written, AbortSignal.timeout(TIMEOUT_MS));
    if (results.length !== written.length) return { verdict: "unavailable" };
    const verdicts = results.map((result) => decide(toScores(result.scores), mode, result.model));
    return (
      verdicts.find((verdict) => verdict.verdict === "block") ??
      verdicts[0] ?? { verdict: "unavailable" }
    );
  } catch (error) {
    log.warn(
      { err: error instanceof Error ? error.name : "unknown" },
      "moderation classifier did not answer",
    );
    return { verdict: "unavailable" };
  }
}
