import type { ServerResponse } from "node:http";
import { z } from "zod";
import { InferenceError } from "@/local/inference/http/openai-error";
import { parseInput } from "@/local/inference/http/parse-input";
import { EMBEDDING_DIMENSIONS, embedSentences } from "./sentence-embedder";

export const EMBEDDING_MODEL = "local-universal-sentence-encoder-lite";

const textSchema = z
  .string()
  .refine((text) => text.trim() !== "", "an empty text has no meaning to embed");

const bodySchema = z.looseObject({
  input: z.union([textSchema, z.array(textSchema).min(1).max(2048)]),
  dimensions: z.int().min(1).nullish(),
  encoding_format: z.enum(["float", "base64"]).nullish(),
});

/** POST /v1/embeddings */
export async function answerEmbeddings(response: ServerResponse, body: unknown): Promise<void> {
  const input = parseInput(bodySchema, body);
  const dimensions = input.dimensions ?? EMBEDDING_DIMENSIONS;
  if (dimensions > EMBEDDING_DIMENSIONS) {
    throw new InferenceError(400, `This model has ${EMBEDDING_DIMENSIONS} dimensions at most.`, {
      code: "invalid_value",
      param: "dimensions",
    });
  }
  const texts = typeof input.input === "string" ? [input.input] : input.input;
  const vectors = await embedSentences(texts, dimensions);
  const tokens = texts.reduce((total, text) => total + Math.ceil(text.length / 4), 0);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(
    JSON.stringify({
      object: "list",
      model: EMBEDDING_MODEL,
      data: vectors.map((vector, index) => ({
        object: "embedding",
        index,
        embedding: input.encoding_format === "base64" ? toBase64(vector) : vector,
      })),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    }),
  );
}

function toBase64(vector: number[]): string {
  const buffer = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => {
    buffer.writeFloatLE(value, index * 4);
  });
  return buffer.toString("base64");
}
