import "server-only";
import { modelsFor, pickUseCase, type UseCase } from "@/lib/ai/routing";
import type { TurnContext } from "@/lib/chat/turn/context";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { keyedHash } from "@/lib/kernel/hash";
import { log } from "@/lib/kernel/log";
import { type ChatMessage, streamChat } from "@/lib/vendors/openai";

/** A vendor that says nothing for this long is treated as gone. */
const SILENCE_MS = 25_000;
const MAX_OUTPUT_TOKENS = 700;

export interface Generation {
  useCase: UseCase;
  /** The model as the vendor names it; `rehearsal` is the local voice, which is no model. */
  model: string;
  inputTokens: number;
  cachedTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
  firstTokenMs: number | null;
  totalMs: number;
}

/** One piece of text, or (`null`) nothing yet: the caller's loop checks its own signals on both. */
type OnText = (text: string) => void;

/**
 * Writes the reply, piece by piece, falling back to the other tier when the first fails before its first word.
 * Throws `reply_failed` when no model answered and `reply_cut_short` when the stream ended early; what was
 * written until then was handed to onText. Returns early, without error, when the signal aborts.
 */
export async function generate(
  context: TurnContext,
  prompt: ChatMessage[],
  seed: number | undefined,
  signal: AbortSignal,
  onText: OnText,
): Promise<Generation> {
  const useCase = pickUseCase(context.memberText);
  const startedAt = performance.now();
  const result: Generation = {
    useCase,
    model: "",
    inputTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 0,
    firstTokenMs: null,
    totalMs: 0,
  };
  const secret = env().APP_SECRET;

  for (const model of modelsFor(useCase)) {
    result.model = model;
    // A fresh controller per attempt: silence ends one attempt, not the turn.
    const attempt = new AbortController();
    const onAbort = () => attempt.abort();
    signal.addEventListener("abort", onAbort, { once: true });
    if (signal.aborted) attempt.abort();
    const silence = setTimeout(() => attempt.abort(), SILENCE_MS);
    let isFinished = false;
    try {
      const events = streamChat(
        {
          model,
          messages: prompt,
          maxOutputTokens: MAX_OUTPUT_TOKENS,
          ...(seed === undefined ? {} : { seed }),
          cacheKey: context.conversationId,
          safetyIdentifier: keyedHash(secret, "safety-identifier", context.accountId).slice(0, 32),
        },
        attempt.signal,
      );
      for await (const event of events) {
        if (signal.aborted) break;
        silence.refresh();
        switch (event.type) {
          case "model":
            result.model = event.model;
            break;
          case "text":
            result.firstTokenMs ??= Math.round(performance.now() - startedAt);
            onText(event.text);
            break;
          case "usage":
            result.inputTokens = event.inputTokens;
            result.cachedTokens = event.cachedTokens;
            result.cacheWriteTokens = event.cacheWriteTokens;
            result.outputTokens = event.outputTokens;
            break;
          case "finish":
            isFinished = true;
            break;
        }
      }
    } catch (error) {
      if (!signal.aborted) {
        log.warn(
          { turnId: context.turnId, model, err: error instanceof Error ? error.name : "unknown" },
          "model failed",
        );
      }
    } finally {
      clearTimeout(silence);
      signal.removeEventListener("abort", onAbort);
      result.totalMs = Math.round(performance.now() - startedAt);
    }
    if (signal.aborted || isFinished) return result;
    if (result.firstTokenMs !== null) throw new AppError("unavailable", "reply_cut_short");
  }
  throw new AppError("unavailable", "reply_failed");
}
