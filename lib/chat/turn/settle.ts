import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Mood } from "@/lib/chat/mood/policy";
import type { TurnState } from "@/lib/chat/schema";
import type { Generation } from "@/lib/chat/turn/generate";
import { log } from "@/lib/kernel/log";
import { secretDataDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

export interface Settlement {
  turnId: string;
  /** Fences off a process that was taken for dead: only the newest attempt may write. */
  attempt: number;
  state: Exclude<TurnState, "RUNNING">;
  text: string;
  code: string | null;
  /** True once moderation let the member's message pass: only then do later turns read it. */
  isInputCleared: boolean;
  mood: Mood | null;
  sentiment: number | null;
  toxicity: number | null;
  generation: Generation | null;
}

/** A database that went away usually comes back within seconds: a finished reply is worth waiting for. */
const RETRY_AFTER_MS = [100, 400, 1_500, 4_000, 8_000];

/**
 * Ends the turn, once: idempotent in the database. `gone` when it was settled, deleted or taken over before;
 * `unreachable` when it could not be written.
 */
export async function settleTurn(
  settlement: Settlement,
): Promise<"settled" | "gone" | "unreachable"> {
  const { generation, mood } = settlement;
  const details = {
    is_input_cleared: settlement.isInputCleared,
    ...(mood ? { emotion: mood.emotion, emotion_intensity: mood.intensity } : {}),
    ...(settlement.sentiment === null ? {} : { sentiment: settlement.sentiment }),
    ...(settlement.toxicity === null ? {} : { toxicity: settlement.toxicity }),
    ...(generation
      ? {
          voice: generation.model,
          usage: {
            use_case: generation.useCase,
            model_id: generation.model,
            input_tokens: generation.inputTokens,
            cached_tokens: generation.cachedTokens,
            cache_write_tokens: generation.cacheWriteTokens,
            output_tokens: generation.outputTokens,
            first_token_ms: generation.firstTokenMs,
            total_ms: generation.totalMs,
          },
        }
      : {}),
  };
  for (let attempt = 0; ; attempt += 1) {
    try {
      const isSettled = unwrap(
        await secretDataDb().rpc("settle_turn", {
          p_turn_id: settlement.turnId,
          p_state: settlement.state,
          p_text: settlement.text,
          p_error_code: settlement.code as string,
          p_details: details,
          p_attempt: settlement.attempt,
        }),
      );
      return isSettled ? "settled" : "gone";
    } catch (error) {
      const wait = RETRY_AFTER_MS[attempt];
      log.error({ turnId: settlement.turnId, attempt, err: error }, "turn could not be settled");
      if (wait === undefined) return "unreachable";
      await sleep(wait);
    }
  }
}

/** Keeps what was written so far and renews the lease. Anything but an answer counts as "go on". */
export async function checkpointTurn(
  turnId: string,
  attempt: number,
  text: string,
): Promise<"go_on" | "stop" | "gone"> {
  try {
    return unwrap(
      await secretDataDb().rpc("checkpoint_turn", {
        p_turn_id: turnId,
        p_text: text,
        p_attempt: attempt,
      }),
    ) as "go_on" | "stop" | "gone";
  } catch (error) {
    log.warn(
      { turnId, err: error instanceof Error ? error.message : "unknown" },
      "checkpoint failed",
    );
    return "go_on";
  }
}
