import "server-only";
import type { IncomingMessage } from "node:http";
import OpenAI from "openai";
import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";
import { env } from "@/lib/kernel/env";
import { pooledFetch } from "@/lib/kernel/http";
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

let client: OpenAI | undefined;

function openai(): OpenAI {
  client ??= new OpenAI({
    apiKey: env().OPENAI_API_KEY,
    ...(env().OPENAI_BASE_URL ? { baseURL: env().OPENAI_BASE_URL } : {}),
    // Retries and fallbacks are the caller's decision: it knows what was already shown.
    maxRetries: 0,
    timeout: 60_000,
    // The SDK would print a chunk it cannot parse: a piece of somebody's conversation.
    logLevel: "off",
    fetch: pooledFetch,
  });
  return client;
}

/** The vendor's stream said something that is not its protocol, or an error in the middle of it. */
export class VendorError extends Error {
  override name = "VendorError";
}

function parseJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

interface Chunk {
  error?: unknown;
  model?: string;
  choices?: { delta?: { content?: string | null }; finish_reason?: string | null }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number; cache_write_tokens?: number };
  } | null;
}

/**
 * Streams one reply; words that arrived together come as one event. The SDK makes the request; its lines
 * are read here, because the SDK's own decoder costs more CPU than the rest of a turn. Throws the SDK's
 * errors, VendorError and network errors; ends quietly when the signal aborts, and when the stream does,
 * finished or not.
 */
export async function* streamChat(
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  try {
    const answer = await openai().chat.completions.create(toWire(request), { signal }).asResponse();
    let model = "";
    for await (const lines of readDataLines(textOf(answer))) {
      let text = "";
      for (const line of lines) {
        if (line === "[DONE]") continue;
        const chunk = parseJson<Chunk>(line);
        if (!chunk || chunk.error) {
          if (text !== "") yield { type: "text", text };
          // Nothing of the line is kept: it may repeat what a member wrote.
          throw new VendorError("not a chunk");
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

/** pooledFetch hands over Node's own stream. */
function textOf(answer: Response): AsyncIterable<string> {
  return (answer.body as unknown as IncomingMessage).setEncoding("utf8");
}

function toWire(request: ChatRequest): ChatCompletionCreateParamsStreaming {
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

/** Scores each text; one result per text, in order. Throws the SDK's errors. */
export async function classifyTexts(
  texts: string[],
  signal: AbortSignal,
): Promise<Classification[]> {
  const answer = await openai().moderations.create(
    { model: env().MODERATION_MODEL, input: texts },
    { signal },
  );
  // A server that is not the vendor's may answer 200 with anything.
  if (!answer.results?.every((result) => result.category_scores))
    throw new VendorError("no scores");
  return answer.results.map((result) => ({
    model: answer.model,
    scores: { ...result.category_scores } as Record<string, number>,
  }));
}
