import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI from "openai";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { systemPrompt } from "./rehearsal/rehearsed-conversation";
import { type InferenceServer, startInferenceServer } from "./server";

/** Nothing listens here. */
const NOWHERE = "http://127.0.0.1:54339";
const ask = (text: string) => [
  { role: "system" as const, content: systemPrompt({ name: "Maren" }, "Camille", "en") },
  { role: "user" as const, content: text },
];

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "nexus-inference-"));
});
afterAll(() => rm(dataDir, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function start(
  options: Partial<Parameters<typeof startInferenceServer>[0]> = {},
): Promise<InferenceServer> {
  return startInferenceServer({
    port: 0,
    dataDir,
    ollamaUrl: NOWHERE,
    llamaCppUrl: NOWHERE,
    ...options,
  });
}

function clientOf(server: InferenceServer): OpenAI {
  return new OpenAI({ apiKey: "local", baseURL: `${server.url}/v1`, maxRetries: 0 });
}

describe("with no model", () => {
  let server: InferenceServer;
  let client: OpenAI;

  beforeAll(async () => {
    server = await start();
    client = clientOf(server);
  });
  afterAll(() => server.close());

  it("says that it is the rehearsal voice", () => {
    expect(server.describe()).toMatchObject({ chat: "rehearsal", model: "rehearsal" });
  });

  it("streams a reply with role, content, reason and usage", async () => {
    vi.stubEnv("LOCAL_REHEARSAL_TOKENS_PER_SECOND", "0");
    const { data, response } = await client.chat.completions
      .create({
        model: "any",
        messages: ask("hello"),
        stream: true,
        stream_options: { include_usage: true },
      })
      .withResponse();
    const chunks = [];
    for await (const chunk of data) chunks.push(chunk);
    expect(response.headers.get("x-nexus-voice")).toBe("rehearsal");
    expect(chunks[0]?.choices[0]?.delta.role).toBe("assistant");
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("")).not.toBe("");
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe("stop");
    expect(chunks.at(-1)?.usage?.completion_tokens).toBeGreaterThan(0);
    expect(new Set(chunks.map((chunk) => chunk.model))).toEqual(new Set(["rehearsal"]));
  });

  it("answers the same whole as streamed, cut at max_tokens", async () => {
    vi.stubEnv("LOCAL_REHEARSAL_TOKENS_PER_SECOND", "0");
    const whole = await client.chat.completions.create({ model: "any", messages: ask("hello") });
    expect(whole.choices[0]?.finish_reason).toBe("stop");
    const cut = await client.chat.completions.create({
      model: "any",
      messages: ask("hello"),
      max_completion_tokens: 2,
    });
    expect(cut.choices[0]?.finish_reason).toBe("length");
    expect(whole.choices[0]?.message.content).toContain(cut.choices[0]?.message.content ?? "-");
  });

  it("makes embeddings that know what is alike", async () => {
    const { data } = await client.embeddings.create({
      model: "any",
      input: ["I love my cat", "my kitten is adorable", "the stock market fell"],
    });
    const [cat = [], kitten = [], market = []] = data.map((item) => item.embedding);
    const dot = (a: number[], b: number[]) =>
      a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    expect(cat).toHaveLength(512);
    expect(dot(cat, cat)).toBeCloseTo(1, 4);
    expect(dot(cat, kitten)).toBeGreaterThan(dot(cat, market) + 0.3);
    const short = await client.embeddings.create({
      model: "any",
      input: "hello",
      dimensions: 64,
      encoding_format: "float",
    });
    expect(short.data[0]?.embedding).toHaveLength(64);
  }, 20_000);

  it("moderates text, and refuses to wave an image through", async () => {
    const { model, results } = await client.moderations.create({
      input: ["I want to kill myself", "What a nice day"],
    });
    expect(model).toBe("local-moderation-lexicon");
    expect(results.map((result) => result.flagged)).toEqual([true, false]);
    const image = { type: "image_url" as const, image_url: { url: "https://example.com/a.png" } };
    await expect(client.moderations.create({ input: [image] })).rejects.toMatchObject({
      status: 400,
    });
  });

  it("answers errors in OpenAI's shape", async () => {
    const failures = [
      [() => client.chat.completions.create({ model: "any", messages: [] }), 400, "invalid_value"],
      [() => client.embeddings.create({ model: "any", input: " " }), 400, "invalid_value"],
      [
        () => client.embeddings.create({ model: "any", input: "a", dimensions: 4096 }),
        400,
        "invalid_value",
      ],
      [
        () =>
          client.chat.completions.create({ model: "any", messages: ask("x".repeat(9_000_000)) }),
        413,
        "request_too_large",
      ],
      [
        () =>
          client.chat.completions.create({
            model: "any",
            messages: ask("hi"),
            response_format: { type: "json_object" },
          }),
        400,
        "unsupported_parameter",
      ],
      [() => client.get("/nothing"), 404, "unknown_url"],
    ] as const;
    for (const [call, status, code] of failures)
      await expect(call()).rejects.toMatchObject({ status, code });
    const plain = await fetch(`${server.url}/v1/moderations`, {
      method: "POST",
      body: '{"input":"a"}',
      headers: { "content-type": "text/plain" },
    });
    expect(plain.status).toBe(415);
    const broken = await fetch(`${server.url}/v1/moderations`, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(await broken.json()).toMatchObject({ error: { code: "invalid_json" } });
  });
});

describe("with a model server on this machine", () => {
  let upstream: Server;
  let seen: Record<string, unknown>[];
  let closedEarly: boolean;
  let behave: (response: ServerResponse) => void;

  const url = () => `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const delta = (content: string) =>
    `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
  const finish = `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: "stop" }] })}\n\ndata: [DONE]\n\n`;

  beforeAll(async () => {
    upstream = createServer(async (request: IncomingMessage, response: ServerResponse) => {
      const json = (body: unknown) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify(body));
      if (request.url === "/api/tags")
        return void json({ models: [{ name: "nomic-embed-text" }, { name: "qwen3:4b" }] });
      if (request.url === "/health") return void json({ status: "ok" });
      if (request.url === "/v1/models") return void json({ data: [{ id: "/models/gemma.gguf" }] });
      let body = "";
      for await (const chunk of request) body += String(chunk);
      seen.push(JSON.parse(body) as Record<string, unknown>);
      response.on("close", () => {
        closedEarly ||= !response.writableEnded;
      });
      response.writeHead(200, { "content-type": "text/event-stream" });
      behave(response);
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    upstream.closeAllConnections();
    upstream.close();
  });

  function reset(next: typeof behave): void {
    seen = [];
    closedEarly = false;
    behave = next;
  }

  it("lets Ollama answer, in the model's name", async () => {
    reset((response) => response.end(delta("Hello ") + delta("there.") + finish));
    const server = await start({ ollamaUrl: url() });
    try {
      expect(server.describe()).toMatchObject({ chat: "ollama", model: "qwen3:4b" });
      const { data, response } = await clientOf(server)
        .chat.completions.create({ model: "gpt", messages: ask("hi") })
        .withResponse();
      expect(data.choices[0]?.message.content).toBe("Hello there.");
      expect([data.model, response.headers.get("x-nexus-voice")]).toEqual(["qwen3:4b", "qwen3:4b"]);
      expect(seen[0]).toMatchObject({ model: "qwen3:4b", stream: true });
    } finally {
      await server.close();
    }
  });

  it("finds a llama.cpp server", async () => {
    const server = await start({ llamaCppUrl: url() });
    expect(server.describe()).toMatchObject({ chat: "llama.cpp", model: "gemma.gguf" });
    await server.close();
  });

  it("stops the model server at once when the client goes away", async () => {
    reset((response) => void response.write(delta("One ")));
    const server = await start({ ollamaUrl: url() });
    const abort = new AbortController();
    const stream = await clientOf(server).chat.completions.create(
      { model: "gpt", messages: ask("hi"), stream: true },
      { signal: abort.signal },
    );
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) abort.abort();
    await vi.waitFor(() => expect(closedEarly).toBe(true), 2_000);
    await server.close();
  });

  it("gives way to the rehearsal voice when it fails before its first word, and says so", async () => {
    vi.stubEnv("LOCAL_REHEARSAL_TOKENS_PER_SECOND", "0");
    reset((response) => void response.destroy());
    const lines: string[] = [];
    const server = await start({ ollamaUrl: url(), log: (line) => lines.push(line) });
    const reply = await clientOf(server).chat.completions.create({
      model: "gpt",
      messages: ask("hi"),
    });
    expect(reply.model).toBe("rehearsal");
    expect(lines.join("\n")).toContain("could not answer");
    await server.close();
  });

  it("reports a reply that was cut, instead of passing it off as whole", async () => {
    reset((response) => void response.end(delta("Half a")));
    const server = await start({ ollamaUrl: url() });
    const stream = await clientOf(server).chat.completions.create({
      model: "gpt",
      messages: ask("hi"),
      stream: true,
    });
    const read = async () => {
      for await (const _ of stream);
    };
    await expect(read()).rejects.toThrow();
    await server.close();
  });

  it("leaves it alone in rehearsal mode", async () => {
    const server = await start({ ollamaUrl: url(), voice: "rehearsal" });
    expect(server.describe().chat).toBe("rehearsal");
    await server.close();
  });
});
