import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** One request as the parts of the embedded project read it. */
export interface ApiRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  header(name: string): string | undefined;
}

export interface ApiReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const CORS_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Content-Range, Content-Location, Preference-Applied",
};

export function readRequest(incoming: IncomingMessage): ApiRequest {
  const url = new URL(incoming.url ?? "/", "http://localhost");
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
}

/** The whole body. Throws RangeError past the cap, after reading on: a client that is cut off never hears why. */
export async function readBody(incoming: IncomingMessage, capBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= capBytes) {
      chunks.push(chunk);
    } else if (size > capBytes * 20) {
      break;
    }
  }
  if (size > capBytes) {
    throw new RangeError(`The body is larger than ${capBytes} bytes.`);
  }
  return Buffer.concat(chunks);
}

export function sendReply(response: ServerResponse, reply: ApiReply): void {
  const body =
    reply.body === undefined
      ? ""
      : typeof reply.body === "string"
        ? reply.body
        : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...CORS_HEADERS,
    ...(body === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    "content-length": Buffer.byteLength(body),
    ...reply.headers,
  });
  response.end(body);
}

/** A web Request over the same bytes; `body` replaces a stream that was already read. */
export function toWebRequest(incoming: IncomingMessage, body: Buffer | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) {
      headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
  }
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`, {
    method,
    headers,
    ...(hasBody
      ? {
          body: body ? new Uint8Array(body) : (Readable.toWeb(incoming) as ReadableStream),
          duplex: "half" as const,
        }
      : {}),
  } as RequestInit);
}

/** Streams a web Response out; a client that went away is not an error. */
export async function sendWebResponse(response: ServerResponse, result: Response): Promise<void> {
  response.writeHead(result.status, Object.fromEntries(result.headers));
  if (!result.body) {
    response.end();
    return;
  }
  await pipeline(Readable.fromWeb(result.body as never), response).catch(() => {});
}
