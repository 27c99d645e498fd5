import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  Agent as PlainAgent,
  request as requestPlain,
} from "node:http";
import { request as requestSecure, Agent as SecureAgent } from "node:https";

/** An idle connection is given up after this; a server that closes sooner says so in its Keep-Alive header. */
const IDLE_MS = 30_000;

const pool = { keepAlive: true, scheduling: "lifo", timeout: IDLE_MS } as const;
const plain = new PlainAgent(pool);
const secure = new SecureAgent(pool);

export interface HttpCall {
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Longest wait for the head of the answer; its body may take as long as it likes. */
  timeoutMs: number;
}

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Ends with an error when the connection is cut or the signal aborts. */
  body: IncomingMessage;
}

/**
 * One HTTP call over connections that are kept, for the few calls a chat turn waits for: it costs a third
 * of what fetch does, and Next's fetch cache is not in its way. A call that met a connection its server
 * was just closing is made once more: use it only for calls that may safely arrive twice.
 * Rejects when there is no answer; any status is an answer.
 */
export async function callHttp(url: string, call: HttpCall): Promise<HttpAnswer> {
  try {
    return await send(url, call);
  } catch (error) {
    if (error instanceof StaleConnectionError) return await send(url, call);
    throw error;
  }
}

class StaleConnectionError extends Error {
  override name = "StaleConnectionError";
}

function send(url: string, call: HttpCall): Promise<HttpAnswer> {
  const isSecure = url.startsWith("https:");
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestSecure : requestPlain)(url, {
      agent: isSecure ? secure : plain,
      method: call.method,
      headers:
        call.body === undefined
          ? call.headers
          : { ...call.headers, "content-length": Buffer.byteLength(call.body) },
      signal: call.signal,
    });
    const patience = setTimeout(
      () => request.destroy(new Error(`No answer within ${call.timeoutMs} ms`)),
      call.timeoutMs,
    );
    request.once("response", (body) => {
      clearTimeout(patience);
      resolve({ status: body.statusCode ?? 0, headers: body.headers, body });
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(patience);
      const isStale = request.reusedSocket && error.code === "ECONNRESET" && !call.signal?.aborted;
      reject(isStale ? new StaleConnectionError(error.message, { cause: error }) : error);
    });
    request.end(call.body);
  });
}

/** The whole body as text. Throws RangeError past the cap. */
export async function readText({ body }: HttpAnswer, capBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > capBytes) throw new RangeError(`The answer is larger than ${capBytes} bytes`);
    chunks.push(chunk);
  }
  return (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString();
}

/** An answer of a vendor that is not streamed; the largest are a few hundred embeddings. */
const JSON_CAP_BYTES = 64 * 1024 * 1024;

/**
 * `fetch` over the kept connections, for an SDK that takes one. Text bodies only. What it answers has the
 * parts of a Response an SDK reads, over Node's own stream: a web stream around it would cost as much as
 * the call.
 */
export async function pooledFetch(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  const answer = await callHttp(url, {
    method: init.method ?? "GET",
    headers: Object.fromEntries(new Headers(init.headers)),
    body: typeof init.body === "string" ? init.body : undefined,
    signal: init.signal ?? undefined,
    // The SDK's own timeout is shorter and aborts the signal.
    timeoutMs: 120_000,
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const text = () => readText(answer, JSON_CAP_BYTES);
  const read = {
    url,
    status: answer.status,
    statusText: "",
    ok: answer.status >= 200 && answer.status < 300,
    headers,
    body: answer.body,
    text,
    json: async (): Promise<unknown> => JSON.parse(await text()),
  };
  return read as unknown as Response;
}
