import "server-only";
import { env } from "@/lib/kernel/env";
import { callHttp, type HttpAnswer, readText } from "@/lib/kernel/http";
import { readDataLines } from "@/lib/vendors/event-stream";

export interface ChatMessage {
  role: "system" | "assistant" | "user";
  /** Parts stay separate on the wire: what the member wrote never mixes with what we add beside it. */
  content: string | readonly string[];
}

export interface ChatRequest {
  model: string;
  messages: ChatMessage[];
  maxOutputTokens: number;
  /** A different integer asks for a different answer. */
  seed?: number;
  /** Groups requests that share a prefix. */
  cacheKey: string;
  /** A hash of the account, so that the vendor can point at abuse without knowing whom. */
  safetyIdentifier: string;
}

export type ChatEvent =
  | { type: "text"; text: string }
  | { type: "model"; model: string }
  | {
      type: "usage";
      inputTokens: number;
      cachedTokens: number;
      cacheWriteTokens: number;
      outputTokens: number;
    }
  | { type: "finish"; reason: string };

const DEFAULT_BASE_URL = "https://api.openai.com/v1";
/** Until the head of the answer; the caller watches over the silences within it. */
const ANSWER_MS = 60_000;
const ANSWER_CAP_BYTES = 1024 * 1024;

/** The vendor answered with an error. `status` is 200 when it came within a stream. */
export class VendorError extends Error {
  override name = "VendorError";

  constructor(
    readonly status: number,
    code: string,
  ) {
    super(`${status} ${code}`);
  }
}

interface ErrorBody {
  error?: { code?: unknown; type?: unknown };
}

function vendorError(status: number, body: ErrorBody): VendorError {
  const { code, type } = body.error ?? {};
  // Codes only: a vendor's message may repeat what a member wrote.
  return new VendorError(status, String(code ?? type ?? "unknown").slice(0, 60));
}

/**
 * Plain HTTP rather than the vendor's SDK: two endpoints of one shape, and the SDK cost more CPU than the
 * rest of a turn (docs/decisions). Never retries: retries and fallbacks are the caller's decision, who
 * knows what was already shown.
 */
async function post(path: string, body: unknown, signal: AbortSignal): Promise<HttpAnswer> {
  const answer = await callHttp(`${env().OPENAI_BASE_URL ?? DEFAULT_BASE_URL}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${env().OPENAI_API_KEY}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "user-agent": "NexusAI",
    },
    body: JSON.stringify(body),
    signal,
    timeoutMs: ANSWER_MS,
  });
  if (answer.status < 200 || answer.status > 299) {
    const text = await readText(answer, ANSWER_CAP_BYTES);
    throw vendorError(answer.status, parseJson(text) ?? {});
  }
  return answer;
}

function parseJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

interface Chunk extends ErrorBody {
  model?: string;
  choices?: { delta?: { content?: string | null }; finish_reason?: string | null }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number; cache_write_tokens?: number };
  } | null;
}

/**
 * Streams one reply; words that arrived together come as one event. Throws VendorError and network
 * errors; ends quietly when the signal aborts, and when the stream does, finished or not.
 */
export async function* streamChat(
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  try {
    const answer = await post("/chat/completions", toWire(request), signal);
    answer.body.setEncoding("utf8");
    let model = "";
    for await (const lines of readDataLines(answer.body as AsyncIterable<string>)) {
      let text = "";
      for (const line of lines) {
        if (line === "[DONE]") continue;
        const chunk = parseJson<Chunk>(line);
        if (!chunk || chunk.error) {
          if (text !== "") yield { type: "text", text };
          throw vendorError(answer.status, chunk ?? {});
        }
        if (chunk.model && chunk.model !== model) {
          model = chunk.model;
          yield { type: "model", model };
        }
        const choice = chunk.choices?.[0];
        text += choice?.delta?.content ?? "";
        if (!choice?.finish_reason && !chunk.usage) continue;
        if (text !== "") yield { type: "text", text };
        text = "";
        if (choice?.finish_reason) yield { type: "finish", reason: choice.finish_reason };
        if (chunk.usage) yield toUsage(chunk.usage);
      }
      if (text !== "") yield { type: "text", text };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function toWire(request: ChatRequest) {
  return {
    model: request.model,
    messages: request.messages.map(({ role, content }) =>
      typeof content === "string"
        ? { role, content }
        : { role: "user", content: content.map((text) => ({ type: "text", text })) },
    ),
    max_completion_tokens: request.maxOutputTokens,
    // Conversation needs no hidden reasoning; other vendors' models do not know the parameter.
    ...(request.model.startsWith("gpt-") ? { reasoning_effort: "none" } : {}),
    ...(request.seed === undefined ? {} : { seed: request.seed }),
    prompt_cache_key: request.cacheKey,
    safety_identifier: request.safetyIdentifier,
    stream: true,
    stream_options: { include_usage: true },
  };
}

function toUsage(usage: NonNullable<Chunk["usage"]>): ChatEvent {
  return {
    type: "usage",
    inputTokens: usage.prompt_tokens ?? 0,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: usage.prompt_tokens_details?.cache_write_tokens ?? 0,
    outputTokens: usage.completion_tokens ?? 0,
  };
}

export interface Classification {
  model: string;
  /** Category → score 0 to 1, by the vendor's category names. */
  scores: Record<string, number>;
}

interface ModerationAnswer extends ErrorBody {
  model?: string;
  results?: { category_scores?: Record<string, number> }[];
}

/** Scores each text; one result per text, in order. Throws VendorError when the answer is not one. */
export async function classifyTexts(
  texts: string[],
  signal: AbortSignal,
): Promise<Classification[]> {
  const body = { model: env().MODERATION_MODEL, input: texts };
  const answer = await post("/moderations", body, signal);
  const read = parseJson<ModerationAnswer>(await readText(answer, ANSWER_CAP_BYTES));
  if (!read?.results || read.results.some((result) => !result.category_scores)) {
    throw vendorError(answer.status, read ?? {});
  }
  return read.results.map((result) => ({
    model: read.model ?? "",
    scores: { ...result.category_scores },
  }));
}
