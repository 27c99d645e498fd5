import "server-only";
import OpenAI from "openai";
import { env } from "@/lib/kernel/env";

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
    // The SDK would print a chunk it cannot parse: a piece of somebody's conversation.
    logLevel: "off",
    timeout: 60_000,
  });
  return client;
}

/** Streams one reply. Throws the SDK's errors; ends quietly when the signal aborts. */
export async function* streamChat(
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<ChatEvent> {
  const stream = await openai().chat.completions.create(
    {
      model: request.model,
      messages: request.messages.map((message) =>
        typeof message.content === "string"
          ? { role: message.role, content: message.content }
          : {
              role: "user" as const,
              content: message.content.map((text) => ({ type: "text" as const, text })),
            },
      ),
      max_completion_tokens: request.maxOutputTokens,
      // Conversation needs no hidden reasoning; other vendors' models do not know the parameter.
      ...(request.model.startsWith("gpt-") ? { reasoning_effort: "none" as const } : {}),
      ...(request.seed === undefined ? {} : { seed: request.seed }),
      prompt_cache_key: request.cacheKey,
      safety_identifier: request.safetyIdentifier,
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal },
  );
  let model = "";
  for await (const chunk of stream) {
    if (chunk.model && chunk.model !== model) {
      model = chunk.model;
      yield { type: "model", model };
    }
    const choice = chunk.choices?.[0];
    if (choice?.delta?.content) yield { type: "text", text: choice.delta.content };
    if (choice?.finish_reason) yield { type: "finish", reason: choice.finish_reason };
    if (chunk.usage) {
      const details = chunk.usage.prompt_tokens_details as
        | { cached_tokens?: number; cache_write_tokens?: number }
        | undefined;
      yield {
        type: "usage",
        inputTokens: chunk.usage.prompt_tokens ?? 0,
        cachedTokens: details?.cached_tokens ?? 0,
        cacheWriteTokens: details?.cache_write_tokens ?? 0,
        outputTokens: chunk.usage.completion_tokens ?? 0,
      };
    }
  }
}

export interface Classification {
  model: string;
  /** Category → score 0 to 1, by the vendor's category names. */
  scores: Record<string, number>;
}

/** Scores each text; one result per text, in order. */
export async function classifyTexts(
  texts: string[],
  signal: AbortSignal,
): Promise<Classification[]> {
  const response = await openai().moderations.create(
    { model: env().MODERATION_MODEL, input: texts },
    { signal },
  );
  return response.results.map((result) => ({
    model: response.model,
    scores: { ...result.category_scores } as Record<string, number>,
  }));
}
