import type { ChatRequest } from "./chat-request";

export type VoiceKind = "gguf" | "ollama" | "llama.cpp" | "rehearsal";

export type VoiceUsage = { promptTokens: number; completionTokens: number };

export type VoiceEvent =
  | { type: "text"; text: string }
  | { type: "end"; finishReason: "stop" | "length"; usage: VoiceUsage };

/** Something that can answer a chat request. */
export interface Voice {
  readonly kind: VoiceKind;
  /** For people: what the interface shows beside a reply. */
  readonly label: string;
  /** For machines: the `model` of every reply. */
  readonly model: string;
  /** Yields text as it comes, then exactly one `end`. Stops as soon as `signal` aborts. */
  reply(request: ChatRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent>;
}

/** A rough count (four characters a token) for voices that have no tokenizer. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}
