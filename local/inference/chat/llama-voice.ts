import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { InferenceError } from "@/local/inference/http/openai-error";
import { type GgufFile, nameOf } from "@/local/inference/model/gguf-files";
import type { FromLlama, ToLlama } from "./llama-messages";
import { fitFor, shapeForLlama } from "./llama-prompt";
import type { Voice, VoiceEvent } from "./voice";

export type LlamaVoice = Voice & { close(): Promise<void> };

type Listener = (message: FromLlama) => void;

/** A GGUF model in a process of its own, loading from now on so that the first reply is quick. */
export function createLlamaVoice(
  file: GgufFile,
  runtimePath: string,
  log: (line: string) => void,
): LlamaVoice {
  const model = nameOf(file);
  const fit = fitFor(file.sizeBytes);
  const listeners = new Map<number, Listener>();
  let lastId = 0;
  let failure: string | null = null;
  let child: ChildProcess | null = start();

  function start(): ChildProcess {
    const process_ = fork(
      fileURLToPath(new URL("./llama-process.ts", import.meta.url)),
      [runtimePath, file.path, String(fit.contextTokens)],
      { execArgv: [], stdio: ["ignore", "ignore", "pipe", "ipc"] },
    );
    let lastWords = "";
    process_.stderr?.on("data", (data: Buffer) => {
      lastWords = (lastWords + data.toString("utf8")).slice(-500);
    });
    process_.on("message", (message: FromLlama) => {
      if (message.type === "ready") log(`${model} is loaded.`);
      else if (message.type === "error" && message.id === null) failAll(message.message);
      else if (message.id !== null) listeners.get(message.id)?.(message);
    });
    process_.on("error", (error) => failAll(String(error)));
    process_.on("exit", (code, signal) => {
      child = null;
      failAll(`its process ended (${signal ?? code}) ${lastWords.trim()}`);
    });
    return process_;
  }

  function failAll(message: string): void {
    failure ??= message;
    for (const [id, listener] of listeners) listener({ type: "error", id, message });
  }

  function tell(message: ToLlama): void {
    if (child?.connected) child.send(message);
  }

  return {
    kind: "gguf",
    label: `${model} (on this machine)`,
    model,
    async *reply(request, signal): AsyncGenerator<VoiceEvent> {
      if (request.responseFormat) {
        throw new InferenceError(400, "This local model answers in plain text only.", {
          code: "unsupported_parameter",
          param: "response_format",
        });
      }
      if (failure) throw new Error(failure);
      const id = ++lastId;
      const inbox: FromLlama[] = [];
      let wake: () => void = () => {};
      listeners.set(id, (message) => {
        inbox.push(message);
        wake();
      });
      const stop = () => {
        tell({ type: "abort", id });
        wake();
      };
      signal.addEventListener("abort", stop, { once: true });
      try {
        tell({ type: "generate", id, ...shapeForLlama(request, fit) });
        while (true) {
          signal.throwIfAborted();
          const message = inbox.shift();
          if (!message) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          } else if (message.type === "text") {
            yield { type: "text", text: message.text };
          } else if (message.type === "end") {
            const { finishReason, promptTokens, completionTokens } = message;
            yield { type: "end", finishReason, usage: { promptTokens, completionTokens } };
            return;
          } else if (message.type === "error") {
            throw new Error(message.message);
          }
        }
      } finally {
        signal.removeEventListener("abort", stop);
        listeners.delete(id);
        tell({ type: "abort", id });
      }
    },
    async close() {
      const running = child;
      if (!running) return;
      const exited = once(running, "exit");
      running.kill();
      await exited;
    },
  };
}
