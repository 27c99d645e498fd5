import { basename } from "node:path";
import { findGguf, type GgufFile } from "@/local/inference/model/gguf-files";
import { findLlamaRuntime } from "@/local/inference/model/llama-runtime";
import { createRehearsalVoice } from "@/local/inference/rehearsal/rehearsal-voice";
import { createLlamaVoice, type LlamaVoice } from "./llama-voice";
import { findLlamaCpp, findOllama } from "./probe-servers";
import type { Voice } from "./voice";

/** How often localhost and the models folder are looked at again. */
const PROBE_INTERVAL_MS = 30_000;

export type VoiceChoice = {
  /** Preferred voice first; the rehearsal voice is always last. */
  inOrder(): Voice[];
  /** A voice that failed before its first word: looked for again at the next probe. */
  reportFailure(voice: Voice, error: unknown): void;
  close(): Promise<void>;
};

export type VoiceChoiceOptions = {
  dataDir: string;
  /** `rehearsal` skips every model, so that tests do not depend on what runs on the machine. */
  mode: "auto" | "rehearsal";
  ollamaUrl: string;
  llamaCppUrl: string;
  log: (line: string) => void;
};

/** Finds out who can answer now, and keeps finding out. The first look is done when this resolves. */
export async function createVoiceChoice(options: VoiceChoiceOptions): Promise<VoiceChoice> {
  const rehearsal = createRehearsalVoice();
  if (options.mode === "rehearsal") {
    return { inOrder: () => [rehearsal], reportFailure() {}, async close() {} };
  }

  let llama: { file: GgufFile; voice: LlamaVoice } | null = null;
  let brokenGguf: string | null = null;
  let remote: Voice | null = null;
  let announced = "";

  async function lookForGguf(): Promise<void> {
    const file = await findGguf(options.dataDir);
    const identity = file && `${file.path}@${file.modifiedMs}`;
    if (llama && identity === `${llama.file.path}@${llama.file.modifiedMs}`) return;
    const previous = llama;
    llama = null;
    await previous?.voice.close();
    if (!file || identity === brokenGguf) return;
    const runtime = await findLlamaRuntime(options.dataDir);
    if (!runtime) {
      announce(`${basename(file.path)} is there, but not its runtime: run "npm run model" once.`);
      return;
    }
    llama = { file, voice: createLlamaVoice(file, runtime, options.log) };
  }

  async function probe(): Promise<void> {
    await lookForGguf();
    remote = llama
      ? null
      : ((await findOllama(options.ollamaUrl)) ?? (await findLlamaCpp(options.llamaCppUrl)));
    announce(`Chat is answered by ${inOrder()[0]?.label}.`);
  }

  function inOrder(): Voice[] {
    return [llama?.voice, remote, rehearsal].filter(
      (voice) => voice !== null && voice !== undefined,
    );
  }

  function announce(line: string): void {
    if (line !== announced) options.log(line);
    announced = line;
  }

  await probe();
  const timer = setInterval(() => {
    probe().catch((error: unknown) => options.log(`Looking for a model failed: ${String(error)}`));
  }, PROBE_INTERVAL_MS);
  timer.unref();

  return {
    inOrder,
    reportFailure(voice, error) {
      options.log(`${voice.label} could not answer: ${String(error)}`);
      if (voice === remote) remote = null;
      if (llama && voice === llama.voice) {
        // Not tried again until the file changes: loading it each turn would make every reply wait.
        brokenGguf = `${llama.file.path}@${llama.file.modifiedMs}`;
        void llama.voice.close();
        llama = null;
      }
    },
    async close() {
      clearInterval(timer);
      await llama?.voice.close();
    },
  };
}
