import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formValues, parseInput } from "@/lib/entry/input";
import { AppError } from "@/lib/kernel/errors";

const schema = z.object({
  name: z.string().min(1).max(5),
  age: z.coerce.number().min(18, "too_young"),
  inner: z.object({ id: z.uuid() }),
});

function fieldsOf(input: unknown): unknown {
  try {
    parseInput(schema, input);
  } catch (error) {
    return error instanceof AppError ? { kind: error.kind, fields: error.details.fields } : error;
  }
  return null;
}

describe("parseInput", () => {
  it("returns what the schema makes of the input", () => {
    const id = crypto.randomUUID();
    expect(parseInput(schema, { name: "Ada", age: "36", inner: { id } })).toEqual({
      name: "Ada",
      age: 36,
      inner: { id },
    });
  });

  it("names each field once, with a code the messages know", () => {
    expect(fieldsOf({ name: "", age: "12", inner: { id: "x" } })).toEqual({
      kind: "invalid",
      fields: { name: "required", age: "too_young", "inner.id": "invalid" },
    });
    expect(fieldsOf({ name: "far too long", age: 30 })).toMatchObject({
      fields: { name: "too_long", inner: "required" },
    });
    expect(fieldsOf(null)).toMatchObject({ fields: { form: "invalid" } });
  });
});

describe("formValues", () => {
  it("keeps repeated names, drops files and the framework's own fields", () => {
    const form = new FormData();
    form.append("a", "1");
    form.append("b", "2");
    form.append("b", "3");
    form.append("$ACTION_ID", "x");
    form.append("file", new Blob(["x"]));
    expect(formValues(form)).toEqual({ a: "1", b: ["2", "3"] });
  });
});
