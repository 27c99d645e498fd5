import { createRemoteVoice } from "./remote-voice";
import type { Voice } from "./voice";

/** Localhost answers at once or not at all. */
const PROBE_TIMEOUT_MS = 700;

/** An Ollama on this machine that has at least one chat model; `LOCAL_CHAT_MODEL` picks among several. */
export async function findOllama(baseUrl: string): Promise<Voice | null> {
  const tags = await getJson(`${baseUrl}/api/tags`);
  const models = Array.isArray(tags?.models) ? (tags.models as { name?: unknown }[]) : [];
  const names = models
    .map((model) => model.name)
    .filter((name): name is string => typeof name === "string" && !/embed|bge-|minilm/i.test(name));
  const wanted = process.env.LOCAL_CHAT_MODEL;
  const chosen = (wanted && names.find((name) => name.startsWith(wanted))) || names[0];
  return chosen ? createRemoteVoice("ollama", baseUrl, chosen) : null;
}

/** A llama.cpp `llama-server` whose model is loaded. Checks more than the port: 8080 is popular. */
export async function findLlamaCpp(baseUrl: string): Promise<Voice | null> {
  const health = await getJson(`${baseUrl}/health`);
  if (health?.status !== "ok") return null;
  const list = await getJson(`${baseUrl}/v1/models`);
  const models = Array.isArray(list?.data) ? (list.data as { id?: unknown }[]) : [];
  const id = models[0]?.id;
  return typeof id === "string" ? createRemoteVoice("llama.cpp", baseUrl, modelName(id)) : null;
}

function modelName(id: string): string {
  return id.split(/[\\/]/).pop() || id;
}

async function getJson(url: string): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    if (!response.ok) return null;
    const parsed: unknown = await response.json();
    return typeof parsed === "object" && parsed !== null
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
