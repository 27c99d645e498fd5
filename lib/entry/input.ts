import type { z } from "zod";
import { AppError } from "@/lib/kernel/errors";

const CODE = /^[a-z][a-z0-9_]*$/;

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  );
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): string {
  if (CODE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1 ? "required" : "too_small";
    case "too_big":
      return issue.origin === "string" ? "too_long" : "too_big";
    case "invalid_type":
      return valueAt(input, issue.path) === undefined ? "required" : "invalid";
    default:
      return "invalid";
  }
}

/** The parsed input, or `invalid_input` with one code per field (first issue wins, paths joined by dots). */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    fields[issue.path.join(".") || "form"] ??= codeOf(issue, input);
  }
  throw new AppError("invalid", "invalid_input", { fields });
}

/**
 * A form's fields as a plain object: repeated names become arrays, files are left out. Anybody can call a
 * server action with something else than a form: that is `invalid_input`.
 */
export function formValues(form: FormData): Record<string, string | string[]> {
  if (!(form instanceof FormData)) throw new AppError("invalid", "invalid_input");
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const all = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = all;
    if (first !== undefined) values[name] = all.length > 1 ? all : first;
  }
  return values;
}
