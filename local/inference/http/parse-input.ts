import type { z } from "zod";
import { InferenceError } from "./openai-error";

/** Validates a request body; the first problem becomes an OpenAI-shaped 400 that names the field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const param = issue?.path.map(String).join(".") || null;
  throw new InferenceError(
    400,
    `Invalid request${param ? ` at ${param}` : ""}: ${issue?.message}`,
    {
      code: "invalid_value",
      param,
    },
  );
}
