import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerChat } from "./chat/completions";
import type { VoiceKind } from "./chat/voice";
import { createVoiceChoice, type VoiceChoice } from "./chat/voice-choice";
import { answerEmbeddings, EMBEDDING_MODEL } from "./embeddings/answer-embeddings";
import { readJsonBody } from "./http/json-body";
import { InferenceError, toOpenAiError } from "./http/openai-error";
import { answerModerations, MODERATION_MODEL } from "./moderation/answer-moderations";

export type InferenceServerOptions = {
  port: number;
  /** Loopback unless told otherwise: this server authenticates nobody. */
  host?: string;
  /** Holds `models/*.gguf` and `llama/` (the runtime `npm run model` installs). */
  dataDir: string;
  log?: (line: string) => void;
  /** `rehearsal` ignores every model; the default follows `LOCAL_CHAT_VOICE`, else `auto`. */
  voice?: "auto" | "rehearsal";
  ollamaUrl?: string;
  llamaCppUrl?: string;
};

export type InferenceServer = {
  /** Without `/v1`: `OPENAI_BASE_URL` is `${url}/v1`. */
  url: string;
  /** Who would answer a chat request now. Changes when a model appears or goes away. */
  describe(): { chat: VoiceKind; label: string; model: string };
  close(): Promise<void>;
};

/** Starts the OpenAI-shaped server that answers when no OpenAI account is configured. */
export async function startInferenceServer(
  options: InferenceServerOptions,
): Promise<InferenceServer> {
  const { port, host = "127.0.0.1", dataDir, log = () => {} } = options;
  const voices = await createVoiceChoice({
    dataDir,
    log,
    mode: options.voice ?? (process.env.LOCAL_CHAT_VOICE === "rehearsal" ? "rehearsal" : "auto"),
    ollamaUrl: options.ollamaUrl ?? "http://127.0.0.1:11434",
    llamaCppUrl: options.llamaCppUrl ?? "http://127.0.0.1:8080",
  });
  const server = createServer((request, response) => {
    answer(request, response, voices).catch((error: unknown) => fail(response, error, log));
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    await voices.close();
    throw error;
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    describe: () => describeVoice(voices),
    async close() {
      server.closeAllConnections();
      server.close();
      await voices.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  voices: VoiceChoice,
): Promise<void> {
  const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/+$/, "");
  switch (`${request.method} ${path}`) {
    case "POST /v1/chat/completions":
      return answerChat(request, response, await readJsonBody(request), voices);
    case "POST /v1/embeddings":
      return answerEmbeddings(response, await readJsonBody(request));
    case "POST /v1/moderations":
      return answerModerations(response, await readJsonBody(request));
    case "GET /v1/models":
      return sendJson(response, listModels(voices));
    case "GET /health":
      return sendJson(response, { status: "ok", ...describeVoice(voices) });
    default:
      throw new InferenceError(404, `Nothing answers ${request.method} ${path || "/"} here.`, {
        code: "unknown_url",
      });
  }
}

function describeVoice(voices: VoiceChoice): { chat: VoiceKind; label: string; model: string } {
  const voice = voices.inOrder()[0];
  if (!voice) throw new Error("the rehearsal voice is always there");
  return { chat: voice.kind, label: voice.label, model: voice.model };
}

function listModels(voices: VoiceChoice) {
  const ids = [...voices.inOrder().map((voice) => voice.model), EMBEDDING_MODEL, MODERATION_MODEL];
  return {
    object: "list",
    data: ids.map((id) => ({ id, object: "model", created: 0, owned_by: "local" })),
  };
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

function fail(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  const { status, body } = toOpenAiError(error);
  if (status >= 500) log(`Inference request failed: ${String(error)}`);
  if (response.headersSent || response.destroyed) {
    response.end();
    return;
  }
  // The rest of a refused upload is not read, so the connection cannot be used again.
  const headers = { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, status === 413 ? { ...headers, connection: "close" } : headers);
  response.end(JSON.stringify(body));
}
