import type { IncomingMessage } from "node:http";
import { InferenceError } from "./openai-error";

/** Large enough for 2,000 messages of history or a batch of texts to embed; a local process has no use for more. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a JSON object. Insists on a JSON content type: a web page on another origin can then not
 * post here without a preflight, which this server never grants.
 */
export async function readJsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw new InferenceError(415, "Send the request as application/json.", {
      code: "unsupported_media_type",
    });
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) {
      throw new InferenceError(413, `The request is larger than ${MAX_BODY_BYTES} bytes.`, {
        code: "request_too_large",
      });
    }
    chunks.push(chunk);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new InferenceError(400, "The request body is not valid JSON.", { code: "invalid_json" });
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new InferenceError(400, "The request body must be a JSON object.", {
      code: "invalid_json",
    });
  }
  return parsed as Record<string, unknown>;
}
