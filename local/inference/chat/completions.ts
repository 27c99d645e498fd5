import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { openEventStream } from "@/local/inference/http/event-stream";
import { InferenceError, toOpenAiError } from "@/local/inference/http/openai-error";
import { type ChatRequest, parseChatRequest } from "./chat-request";
import type { Voice, VoiceEvent, VoiceUsage } from "./voice";
import type { VoiceChoice } from "./voice-choice";

type Started = {
  voice: Voice;
  first: IteratorResult<VoiceEvent>;
  events: AsyncGenerator<VoiceEvent>;
};

/** POST /v1/chat/completions. When the client goes away, generation stops at once. */
export async function answerChat(
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  voices: VoiceChoice,
): Promise<void> {
  const chat = parseChatRequest(body);
  const abort = new AbortController();
  response.on("close", () => abort.abort());
  if (request.socket.destroyed) abort.abort();

  const started = await startReply(chat, voices, abort.signal);
  const headers = { "x-nexus-voice": headerSafe(started.voice.model) };
  try {
    if (chat.stream) await streamReply(response, chat, started, headers);
    else await sendWhole(response, started, headers);
  } catch (error) {
    if (!abort.signal.aborted) throw error;
  } finally {
    await started.events.return(undefined);
  }
}

/**
 * Asks the voices in order of preference. A voice that fails before its first word gives way to
 * the next one; after the first word the failure belongs to the client.
 */
async function startReply(
  chat: ChatRequest,
  voices: VoiceChoice,
  signal: AbortSignal,
): Promise<Started> {
  const candidates = voices.inOrder();
  let failure: unknown = new InferenceError(503, "No voice can answer.", { code: "no_voice" });
  for (const voice of candidates) {
    const events = voice.reply(chat, signal);
    try {
      return { voice, first: await events.next(), events };
    } catch (error) {
      if (signal.aborted || error instanceof InferenceError) throw error;
      failure = error;
      voices.reportFailure(voice, error);
    }
  }
  throw failure;
}

async function* eventsOf({ first, events }: Started): AsyncGenerator<VoiceEvent> {
  if (!first.done) yield first.value;
  yield* events;
}

async function streamReply(
  response: ServerResponse,
  chat: ChatRequest,
  started: Started,
  headers: Record<string, string>,
): Promise<void> {
  const stream = openEventStream(response, headers);
  const usageField = chat.includeUsage ? { usage: null } : {};
  const base = {
    id: completionId(),
    object: "chat.completion.chunk",
    created: nowInSeconds(),
    model: started.voice.model,
    system_fingerprint: `local-${started.voice.kind}`,
  };
  const chunk = (delta: object, finishReason: string | null) => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...usageField,
  });
  try {
    await stream.send(chunk({ role: "assistant", content: "" }, null));
    for await (const event of eventsOf(started)) {
      if (event.type === "text") {
        await stream.send(chunk({ content: event.text }, null));
      } else {
        await stream.send(chunk({}, event.finishReason));
        if (chat.includeUsage) {
          await stream.send({ ...base, choices: [], usage: toOpenAiUsage(event.usage) });
        }
      }
    }
    stream.done();
  } catch (error) {
    stream.fail(toOpenAiError(error).body);
    throw error;
  }
}

async function sendWhole(
  response: ServerResponse,
  started: Started,
  headers: Record<string, string>,
): Promise<void> {
  let content = "";
  let finishReason = "stop";
  let usage: VoiceUsage = { promptTokens: 0, completionTokens: 0 };
  for await (const event of eventsOf(started)) {
    if (event.type === "text") content += event.text;
    else ({ finishReason, usage } = event);
  }
  const body = {
    id: completionId(),
    object: "chat.completion",
    created: nowInSeconds(),
    model: started.voice.model,
    system_fingerprint: `local-${started.voice.kind}`,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    usage: toOpenAiUsage(usage),
  };
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

function toOpenAiUsage({ promptTokens, completionTokens }: VoiceUsage) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  };
}

function completionId(): string {
  return `chatcmpl-local-${randomBytes(12).toString("hex")}`;
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Header values are Latin-1 without control characters; a model's file name need not be. */
function headerSafe(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, "?");
}
