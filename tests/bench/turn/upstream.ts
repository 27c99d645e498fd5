import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { serveParent } from "../child";
import { FLAGGED_WORD, type UpstreamCalls, type UpstreamPace } from "./pace";

/** A fake OpenAI: chat as a stream, moderations, embeddings. It answers as fast or as slowly as it is told. */
let pace: UpstreamPace = { firstTokenMs: 0, moderationMs: 0, embeddingMs: 0, tokens: 32, gapMs: 0 };
const counts = { completions: 0, moderations: 0, aborts: 0 };
const aborted = new Map<string, string>();

const CATEGORIES = [
  "sexual",
  "sexual/minors",
  "harassment",
  "harassment/threatening",
  "hate",
  "hate/threatening",
  "illicit",
  "illicit/violent",
  "self-harm",
  "self-harm/intent",
  "self-harm/instructions",
  "violence",
  "violence/graphic",
];

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function sendJson(response: ServerResponse, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}

async function moderate(body: string, response: ServerResponse): Promise<void> {
  counts.moderations += 1;
  if (pace.moderationMs > 0) await wait(pace.moderationMs);
  const { input, model } = JSON.parse(body) as { input: string | string[]; model: string };
  const results = [input].flat().map((text) => {
    const isFlagged = text.includes(FLAGGED_WORD);
    const score = (category: string) => (isFlagged && category === "hate" ? 0.98 : 0.0001);
    return {
      flagged: isFlagged,
      categories: Object.fromEntries(CATEGORIES.map((name) => [name, score(name) > 0.5])),
      category_scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])),
    };
  });
  sendJson(response, { id: "modr-bench", model, results });
}

async function embed(body: string, response: ServerResponse): Promise<void> {
  if (pace.embeddingMs > 0) await wait(pace.embeddingMs);
  const { input } = JSON.parse(body) as { input: string | string[] };
  sendJson(response, {
    object: "list",
    data: [input].flat().map((_, index) => ({
      object: "embedding",
      index,
      embedding: new Array(1536).fill(0.02),
    })),
  });
}

async function complete(body: string, response: ServerResponse): Promise<void> {
  counts.completions += 1;
  const { model, prompt_cache_key: cacheKey } = JSON.parse(body) as {
    model: string;
    prompt_cache_key?: string;
  };
  const current = pace;
  let isGone = false;
  response.on("close", () => {
    if (response.writableFinished) return;
    isGone = true;
    counts.aborts += 1;
    if (cacheKey) aborted.set(cacheKey, String(process.hrtime.bigint()));
  });
  const frame = (fields: object) =>
    `data: ${JSON.stringify({ id: "chatcmpl-bench", object: "chat.completion.chunk", created: 0, model, ...fields })}\n\n`;
  const choice = (delta: object, finish: string | null = null) =>
    frame({ choices: [{ index: 0, delta, finish_reason: finish }] });

  if (current.firstTokenMs > 0) await wait(current.firstTokenMs);
  if (isGone) return;
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  response.write(choice({ role: "assistant", content: "" }));
  for (let index = 0; index < current.tokens; index += 1) {
    if (index > 0 && current.gapMs > 0) await wait(current.gapMs);
    if (isGone) return;
    response.write(choice({ content: WORDS[index % WORDS.length] }));
  }
  response.write(choice({}, "stop"));
  const usage = { prompt_tokens: 2000, completion_tokens: current.tokens, total_tokens: 2000 };
  response.write(frame({ choices: [], usage }));
  response.end("data: [DONE]\n\n");
}

const WORDS =
  "That sounds like a long day, and a good one at the end of it. What did you like most about the walk? ".match(
    /\S+ /g,
  ) as string[];

const server = createServer(async (request, response) => {
  const body = await readText(request);
  if (request.url?.endsWith("/moderations")) await moderate(body, response);
  else if (request.url?.endsWith("/embeddings")) await embed(body, response);
  else await complete(body, response);
});
server.keepAliveTimeout = 120_000;

async function whenAborted(cacheKey: string): Promise<string> {
  const deadline = Date.now() + 5_000;
  while (!aborted.has(cacheKey) && Date.now() < deadline) await wait(5);
  const at = aborted.get(cacheKey);
  aborted.delete(cacheKey);
  if (!at) throw new Error("The upstream never saw the abort.");
  return at;
}

serveParent({
  listen: ({ host, port }: UpstreamCalls["listen"][0]) =>
    new Promise<null>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, () => resolve(null));
    }),
  pace: (next: UpstreamPace) => {
    pace = next;
    return null;
  },
  abortedAt: ({ cacheKey }: UpstreamCalls["abortedAt"][0]) => whenAborted(cacheKey),
  counts: () => ({ ...counts }),
});
