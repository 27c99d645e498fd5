import { expect, test } from "vitest";
import { literal, settingsSql } from "@/local/supabase/sql-text";

test("quotes and backslashes cannot leave the literal", () => {
  expect(literal("it's")).toBe("'it''s'");
  expect(literal("a\\' or 1=1 --")).toBe("E'a\\\\'' or 1=1 --'");
  expect(() => literal("a\0b")).toThrow(RangeError);
});

test("settings are one statement", () => {
  expect(settingsSql({ role: "anon", "request.jwt.claims": '{"a":"it\'s"}' })).toBe(
    `select set_config('role', 'anon', true), set_config('request.jwt.claims', '{"a":"it''s"}', true)`,
  );
});
