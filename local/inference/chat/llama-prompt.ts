import { type Companion, readScene, type Scene } from "@/local/inference/chat/scene";
import { type ChatRequest, messageText } from "./chat-request";
import type { LlamaSampling, LlamaTurn } from "./llama-messages";

/** Below this size a model has too few parameters to follow a long system prompt. */
const SMALL_MODEL_BYTES = 600 * 1024 * 1024;

/** Characters per token, on the safe side for French and for small vocabularies. */
const CHARACTERS_PER_TOKEN = 3;

export type LlamaFit = { size: "small" | "full"; contextTokens: number; replyTokens: number };

/** How much a model of this size is given to read and allowed to say. */
export function fitFor(sizeBytes: number): LlamaFit {
  return sizeBytes < SMALL_MODEL_BYTES
    ? { size: "small", contextTokens: 2048, replyTokens: 110 }
    : { size: "full", contextTokens: 8192, replyTokens: 500 };
}

/**
 * Turns for the model's own chat template, trimmed to its context. A tiny model gets a few plain
 * sentences about who it is instead of the product's full prompt, which it would parrot.
 */
export function shapeForLlama(
  request: ChatRequest,
  fit: LlamaFit,
): { turns: LlamaTurn[]; sampling: LlamaSampling } {
  const scene = readScene(request.messages);
  const small = fit.size === "small";
  const turns =
    small && scene.companion ? compactTurns(scene, scene.companion) : plainTurns(request);
  return {
    turns: trimTurns(turns, fit),
    sampling: {
      maxTokens: Math.min(request.maxTokens ?? fit.replyTokens, fit.replyTokens),
      temperature: Math.min(request.temperature ?? 0.7, small ? 0.4 : 1),
      topP: request.topP ?? 0.9,
      topK: small ? 30 : 20,
      repeatPenalty: small ? 1.15 : 1.05,
      seed: request.seed ?? null,
      // A tiny model that starts a second paragraph has lost the thread.
      stop: small ? [...request.stop, "\n"] : request.stop,
    },
  };
}

function plainTurns(request: ChatRequest): LlamaTurn[] {
  return request.messages.map((message) => ({ role: message.role, text: messageText(message) }));
}

function compactTurns(scene: Scene, companion: Companion): LlamaTurn[] {
  const name = companion.name.split(" ")[0] ?? companion.name;
  const member = scene.member.name ?? "your friend";
  const about = [companion.tagline, companion.description].filter(Boolean).join(" ");
  const system = [
    `Your name is ${name}. You are ${companion.age ?? "an adult"} years old.`,
    cutAtSentence(about, 320),
    companion.interests.length > 0 ? `You like ${companion.interests.slice(0, 4).join(", ")}.` : "",
    `You are chatting with ${member}. Be warm and natural.`,
    scene.remembered.length > 0 ? `You remember: ${scene.remembered.slice(0, 3).join("; ")}.` : "",
    `Answer ${member} in one or two short sentences, as ${name}.`,
    scene.member.language === "fr" ? "Réponds toujours en français." : "",
  ];
  return [
    { role: "system", text: system.filter(Boolean).join(" ") },
    ...scene.history.slice(-8),
    { role: "user", text: scene.message },
  ];
}

/** Keeps the system prompt and the newest turns that fit beside the reply. */
function trimTurns(turns: LlamaTurn[], fit: LlamaFit): LlamaTurn[] {
  let room = (fit.contextTokens - fit.replyTokens - 64) * CHARACTERS_PER_TOKEN;
  const system = turns.filter((turn) => turn.role === "system");
  for (const turn of system) room -= turn.text.length;
  const kept: LlamaTurn[] = [];
  for (const turn of turns.filter((each) => each.role !== "system").reverse()) {
    if (kept.length > 0 && room < turn.text.length) break;
    const text = turn.text.slice(-Math.max(room, 300));
    kept.unshift({ role: turn.role, text });
    room -= text.length;
  }
  return [...system, ...kept];
}

function cutAtSentence(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "), cut.lastIndexOf("? "));
  return end > 40 ? cut.slice(0, end + 1) : cut;
}
