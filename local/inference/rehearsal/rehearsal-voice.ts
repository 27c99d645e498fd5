import { setTimeout as wait } from "node:timers/promises";
import { messageText } from "@/local/inference/chat/chat-request";
import { readScene } from "@/local/inference/chat/scene";
import { estimateTokens, type Voice, type VoiceEvent } from "@/local/inference/chat/voice";
import { InferenceError } from "@/local/inference/http/openai-error";
import { composeReply } from "./compose-reply";

const DEFAULT_TOKENS_PER_SECOND = 32;
const LONGEST_PAUSE_BEFORE_MS = 140;

/**
 * Answers without any model, from the request alone, and says so: its model is `rehearsal`.
 * `LOCAL_REHEARSAL_TOKENS_PER_SECOND` sets the pace of its stream; 0 is as fast as possible.
 */
export function createRehearsalVoice(): Voice {
  return {
    kind: "rehearsal",
    label: "rehearsal voice (no model)",
    model: "rehearsal",
    async *reply(request, signal): AsyncGenerator<VoiceEvent> {
      if (request.responseFormat) {
        throw new InferenceError(400, "The rehearsal voice only holds conversations.", {
          code: "unsupported_parameter",
          param: "response_format",
        });
      }
      const whole = composeReply(readScene(request.messages), request.seed ?? 0);
      const pieces = splitIntoTokens(whole);
      const limit = request.maxTokens ?? Number.POSITIVE_INFINITY;
      const pace = readPace();
      const start = performance.now();
      const delay = pace > 0 ? Math.min(LONGEST_PAUSE_BEFORE_MS, 60 + whole.length / 3) : 0;
      let sent = 0;
      for (const text of pieces.slice(0, limit)) {
        if (pace > 0) {
          // Against the clock and not piece by piece, so that slow timers do not add up.
          const due = start + delay + (sent * 1000) / pace;
          const pause = due - performance.now();
          if (pause > 1) await wait(pause, undefined, { signal });
        }
        signal.throwIfAborted();
        yield { type: "text", text };
        sent += 1;
      }
      yield {
        type: "end",
        finishReason: pieces.length > limit ? "length" : "stop",
        usage: {
          promptTokens: estimateTokens(request.messages.map(messageText).join("\n")),
          completionTokens: sent,
        },
      };
    },
  };
}

/** Pieces of the size a model streams: short words whole, long ones in two. */
function splitIntoTokens(text: string): string[] {
  return text.match(/\s*\S{1,7}/g) ?? [];
}

function readPace(): number {
  const value = Number(process.env.LOCAL_REHEARSAL_TOKENS_PER_SECOND ?? DEFAULT_TOKENS_PER_SECOND);
  return Number.isFinite(value) && value >= 0 ? value : DEFAULT_TOKENS_PER_SECOND;
}
