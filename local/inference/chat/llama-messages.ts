/** What the server and the process that holds the model say to each other. */

export type LlamaTurn = { role: "system" | "user" | "assistant"; text: string };

export type LlamaSampling = {
  maxTokens: number;
  temperature: number;
  topP: number;
  topK: number;
  repeatPenalty: number;
  seed: number | null;
  stop: string[];
};

export type ToLlama =
  | { type: "generate"; id: number; turns: LlamaTurn[]; sampling: LlamaSampling }
  | { type: "abort"; id: number };

export type FromLlama =
  | { type: "ready" }
  | { type: "text"; id: number; text: string }
  | {
      type: "end";
      id: number;
      finishReason: "stop" | "length";
      promptTokens: number;
      completionTokens: number;
    }
  | { type: "error"; id: number | null; message: string };
