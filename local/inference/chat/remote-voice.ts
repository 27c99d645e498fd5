import { InferenceError } from "@/local/inference/http/openai-error";
import { type ChatRequest, messageText } from "./chat-request";
import { estimateTokens, type Voice, type VoiceEvent, type VoiceUsage } from "./voice";

type RemoteChunk = {
  choices?: { delta?: { content?: string | null }; finish_reason?: string | null }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
  error?: { message?: string };
};

/** A model server already running on this machine, spoken to over its OpenAI-compatible endpoint. */
export function createRemoteVoice(
  kind: "ollama" | "llama.cpp",
  baseUrl: string,
  model: string,
): Voice {
  return {
    kind,
    model,
    label: `${model} (${kind === "ollama" ? "Ollama" : "llama.cpp"})`,
    async *reply(request, signal): AsyncGenerator<VoiceEvent> {
      const response = await fetch(`${baseUrl}/v1/chat/completions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(toRemoteBody(request, model)),
        signal,
      });
      if (!response.ok || !response.body) {
        const detail = (await response.text()).slice(0, 300);
        if (response.status === 400) {
          throw new InferenceError(400, `${kind} refused the request: ${detail}`);
        }
        throw new Error(`${kind} answered ${response.status}: ${detail}`);
      }
      // The DOM's type of a body lacks the async iterator that Node gives it.
      yield* readReply(response.body as unknown as AsyncIterable<Uint8Array>, request);
    },
  };
}

async function* readReply(
  body: AsyncIterable<Uint8Array>,
  request: ChatRequest,
): AsyncGenerator<VoiceEvent> {
  let finishReason: "stop" | "length" | null = null;
  let usage: VoiceUsage | null = null;
  let written = "";
  for await (const chunk of readChunks(body)) {
    if (chunk.error) throw new Error(chunk.error.message ?? "the model server reported an error");
    const choice = chunk.choices?.[0];
    const text = choice?.delta?.content;
    if (text) {
      written += text;
      yield { type: "text", text };
    }
    if (choice?.finish_reason) finishReason = choice.finish_reason === "length" ? "length" : "stop";
    if (chunk.usage) {
      usage = {
        promptTokens: chunk.usage.prompt_tokens ?? 0,
        completionTokens: chunk.usage.completion_tokens ?? 0,
      };
    }
  }
  // A stream that ends without saying why was cut: passing it on as complete would lose words silently.
  if (!finishReason) throw new Error("the model server's reply was cut short");
  yield {
    type: "end",
    finishReason,
    usage: usage ?? {
      promptTokens: estimateTokens(request.messages.map(messageText).join("\n")),
      completionTokens: estimateTokens(written),
    },
  };
}

async function* readChunks(body: AsyncIterable<Uint8Array>): AsyncGenerator<RemoteChunk> {
  const decoder = new TextDecoder();
  let pending = "";
  for await (const bytes of body) {
    pending += decoder.decode(bytes, { stream: true });
    const lines = pending.split("\n");
    pending = lines.pop() ?? "";
    for (const line of lines) {
      const data = line.startsWith("data:") ? line.slice(5).trim() : "";
      if (data && data !== "[DONE]") yield JSON.parse(data) as RemoteChunk;
    }
  }
}

function toRemoteBody(request: ChatRequest, model: string) {
  return {
    model,
    // One string per message: not every version of these servers reads arrays of parts.
    messages: request.messages.map((message) => ({
      role: message.role,
      content: messageText(message),
    })),
    stream: true,
    stream_options: { include_usage: true },
    temperature: request.temperature,
    top_p: request.topP,
    max_tokens: request.maxTokens,
    seed: request.seed,
    stop: request.stop.length > 0 ? request.stop : undefined,
    response_format: request.responseFormat,
    reasoning_effort: request.reasoningEffort,
  };
}
