import { z } from "zod";
import { InferenceError } from "@/local/inference/http/openai-error";
import { parseInput } from "@/local/inference/http/parse-input";

export type ChatRole = "system" | "user" | "assistant";

/** Text parts stay apart: the product sends the turn's context and the member's words as two parts. */
export type ChatMessage = { role: ChatRole; parts: string[] };

export type ChatRequest = {
  messages: ChatMessage[];
  stream: boolean;
  includeUsage: boolean;
  temperature: number | undefined;
  topP: number | undefined;
  maxTokens: number | undefined;
  seed: number | undefined;
  stop: string[];
  /** Passed on untouched to a server that can honour it; refused by the voices that cannot. */
  responseFormat: Record<string, unknown> | undefined;
  reasoningEffort: string | undefined;
};

const contentSchema = z.union([
  z.string(),
  z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
  z.null(),
]);

const bodySchema = z.looseObject({
  messages: z
    .array(z.looseObject({ role: z.string(), content: contentSchema.optional() }))
    .min(1, "at least one message is needed"),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  n: z.int().nullish(),
  seed: z.int().nullish(),
  stop: z.union([z.string(), z.array(z.string()).max(4)]).nullish(),
  tools: z.array(z.unknown()).nullish(),
  response_format: z.looseObject({ type: z.string() }).nullish(),
  reasoning_effort: z.string().nullish(),
});

/** Reads an OpenAI chat completion request. Unknown fields are ignored, as OpenAI's own servers do for most. */
export function parseChatRequest(body: unknown): ChatRequest {
  const input = parseInput(bodySchema, body);
  if (input.tools && input.tools.length > 0) {
    throw new InferenceError(400, "The local voices cannot call tools.", {
      code: "unsupported_parameter",
      param: "tools",
    });
  }
  if (input.n && input.n !== 1) {
    throw new InferenceError(400, "Only one choice at a time is generated here.", {
      code: "unsupported_parameter",
      param: "n",
    });
  }
  const format = input.response_format;
  return {
    messages: input.messages.map((message, index) => ({
      role: toRole(message.role, index),
      parts: toParts(message.content ?? "", index),
    })),
    stream: input.stream ?? false,
    includeUsage: input.stream_options?.include_usage ?? false,
    temperature: input.temperature ?? undefined,
    topP: input.top_p ?? undefined,
    maxTokens: input.max_completion_tokens ?? input.max_tokens ?? undefined,
    seed: input.seed ?? undefined,
    stop: typeof input.stop === "string" ? [input.stop] : (input.stop ?? []),
    responseFormat: format && format.type !== "text" ? format : undefined,
    reasoningEffort: input.reasoning_effort ?? undefined,
  };
}

/** All text of a message as one string. */
export function messageText(message: ChatMessage): string {
  return message.parts.join("\n");
}

function toRole(role: string, index: number): ChatRole {
  if (role === "developer" || role === "system") return "system";
  if (role === "user" || role === "assistant") return role;
  throw new InferenceError(400, `The role "${role}" is not supported here.`, {
    code: "invalid_value",
    param: `messages.${index}.role`,
  });
}

function toParts(content: z.infer<typeof contentSchema>, index: number): string[] {
  if (content === null) return [];
  if (typeof content === "string") return [content];
  return content.map((part) => {
    if (part.text === undefined) {
      throw new InferenceError(400, `The local voices read text only, not "${part.type}".`, {
        code: "invalid_value",
        param: `messages.${index}.content`,
      });
    }
    return part.text;
  });
}
