/**
 * The process that holds the model. Apart from the server for two reasons: a crash in native code
 * must not take the database beside it down, and token generation must not delay other requests.
 * Node runs this file directly (types are stripped), so it imports nothing but types from here.
 * Arguments: entry file of node-llama-cpp, model file, context size.
 */
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import type { FromLlama, LlamaTurn, ToLlama } from "./llama-messages.ts";

type ChatItem = { type: "system" | "user"; text: string } | { type: "model"; response: string[] };

/** The part of node-llama-cpp used here; the package itself is not among the project's dependencies. */
type Session = {
  sequence: { tokenMeter: { usedOutputTokens: number } };
  model: { tokenize(text: string): unknown[] };
  setChatHistory(history: ChatItem[]): void;
  promptWithMeta(prompt: string, options: object): Promise<{ stopReason: string }>;
};
type LlamaModule = {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{
      trainContextSize: number;
      createContext(options: object): Promise<{ getSequence(): Session["sequence"] }>;
    }>;
  }>;
  LlamaChatSession: new (options: object) => Session;
};

const [runtimePath = "", modelPath = "", contextSize = "2048"] = process.argv.slice(2);
const aborts = new Map<number, AbortController>();
let queue: Promise<unknown> = Promise.resolve();

function say(message: FromLlama): void {
  process.send?.(message);
}

async function load(): Promise<Session> {
  const { getLlama, LlamaChatSession } = (await import(
    pathToFileURL(runtimePath).href
  )) as LlamaModule;
  // One core is left free. llama.cpp's threads spin while they wait for each other: with as many of
  // them as busy cores, a reply measured here took three seconds a token instead of six milliseconds.
  const threads = Math.max(1, Math.min(8, availableParallelism() - 1));
  const llama = await getLlama({
    build: "never",
    skipDownload: true,
    progressLogs: false,
    logLevel: "error",
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath });
  const context = await model.createContext({
    contextSize: Math.min(Number(contextSize), model.trainContextSize),
    threads,
  });
  return new LlamaChatSession({ contextSequence: context.getSequence() });
}

function toItem(turn: LlamaTurn): ChatItem {
  return turn.role === "assistant"
    ? { type: "model", response: [turn.text] }
    : { type: turn.role, text: turn.text };
}

async function generate(
  session: Session,
  { id, turns, sampling }: Extract<ToLlama, { type: "generate" }>,
): Promise<void> {
  const abort = aborts.get(id);
  if (!abort || abort.signal.aborted) return;
  const meter = session.sequence.tokenMeter;
  const before = meter.usedOutputTokens;
  session.setChatHistory(turns.slice(0, -1).map(toItem));
  const { stopReason } = await session.promptWithMeta(turns.at(-1)?.text ?? "", {
    signal: abort.signal,
    stopOnAbortSignal: true,
    maxTokens: sampling.maxTokens,
    temperature: sampling.temperature,
    topP: sampling.topP,
    topK: sampling.topK,
    ...(sampling.seed === null ? {} : { seed: sampling.seed }),
    repeatPenalty: { penalty: sampling.repeatPenalty, lastTokens: 96 },
    customStopTriggers: sampling.stop,
    onTextChunk: (text: string) => say({ type: "text", id, text }),
  });
  say({
    type: "end",
    id,
    finishReason: stopReason === "maxTokens" ? "length" : "stop",
    // Counted from the text: the meter leaves out what was still in the context from the last reply.
    promptTokens: turns.reduce((sum, turn) => sum + session.model.tokenize(turn.text).length, 0),
    completionTokens: meter.usedOutputTokens - before,
  });
}

const session = load();
session.then(
  () => say({ type: "ready" }),
  (error: unknown) => {
    say({ type: "error", id: null, message: String(error) });
    process.exitCode = 1;
    process.disconnect?.();
  },
);

process.on("message", (message: ToLlama) => {
  if (message.type === "abort") {
    aborts.get(message.id)?.abort();
    return;
  }
  aborts.set(message.id, new AbortController());
  // One reply at a time: there is one sequence, and small machines gain nothing from two.
  queue = queue
    .then(async () => generate(await session, message))
    .catch((error: unknown) => say({ type: "error", id: message.id, message: String(error) }))
    .finally(() => aborts.delete(message.id));
});

// The server is gone, whatever the reason: nobody is left to generate for.
process.on("disconnect", () => process.exit());
