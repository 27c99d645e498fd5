import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { z } from "zod";
import { InferenceError } from "@/local/inference/http/openai-error";
import { parseInput } from "@/local/inference/http/parse-input";
import { CATEGORIES, type Category } from "./categories";
import { classifyText } from "./classify";

/** Says what it is: word lists and patterns, not a model. */
export const MODERATION_MODEL = "local-moderation-lexicon";

const partSchema = z.looseObject({ type: z.string(), text: z.string().optional() });

const bodySchema = z.looseObject({
  input: z.union([z.string(), z.array(z.string()).min(1).max(256), z.array(partSchema).min(1)]),
});

/** POST /v1/moderations. One result per text; a list of parts is one input with one result, as at OpenAI. */
export function answerModerations(response: ServerResponse, body: unknown): void {
  const { input } = parseInput(bodySchema, body);
  const results = toTexts(input).map((text) => {
    const scores = classifyText(text);
    const categories = Object.fromEntries(
      CATEGORIES.map((category) => [category, scores[category] >= flagThreshold(category)]),
    );
    return {
      flagged: Object.values(categories).includes(true),
      categories,
      category_scores: scores,
      category_applied_input_types: Object.fromEntries(
        CATEGORIES.map((category) => [category, ["text"]]),
      ),
    };
  });
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(
    JSON.stringify({
      id: `modr-local-${randomBytes(12).toString("hex")}`,
      model: MODERATION_MODEL,
      results,
    }),
  );
}

/** Only decides `flagged`; the product compares the scores with its own thresholds. */
function flagThreshold(category: Category): number {
  return category === "sexual/minors" ? 0.1 : 0.5;
}

function toTexts(input: z.infer<typeof bodySchema>["input"]): string[] {
  if (typeof input === "string") return [input];
  if (input.every((part) => typeof part === "string")) return input;
  const parts = input as z.infer<typeof partSchema>[];
  // Passing an image by unread would call it harmless.
  if (parts.some((part) => part.text === undefined)) {
    throw new InferenceError(400, `${MODERATION_MODEL} reads text only.`, {
      code: "unsupported_input",
      param: "input",
    });
  }
  return [parts.map((part) => part.text).join("\n")];
}
