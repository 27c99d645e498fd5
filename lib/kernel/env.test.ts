import { describe, expect, it } from "vitest";
import { loopbackVariables, parseEnv } from "@/lib/kernel/env";

const complete = {
  NODE_ENV: "production",
  APP_URL: "https://nexus.example",
  APP_SECRET: "s".repeat(32),
  SUPABASE_URL: "https://project.supabase.co",
  SUPABASE_PUBLISHABLE_KEY: "sb_publishable_x",
  SUPABASE_SECRET_KEY: "sb_secret_x",
  AUTH_HOOK_SECRET: "v1,whsec_c2VjcmV0",
  OPENAI_API_KEY: "k",
  RESEND_API_KEY: "k",
};

describe("environment", () => {
  it("names every variable that is missing", () => {
    expect(() => parseEnv({})).toThrow(/APP_URL[\s\S]*SUPABASE_URL[\s\S]*OPENAI_API_KEY/);
  });

  it("reads an empty line of a .env file as not set", () => {
    expect(parseEnv({ ...complete, OPENAI_BASE_URL: "", MINIMUM_AGE: "" })).toMatchObject({
      MINIMUM_AGE: 18,
    });
  });

  it.each([
    "http://localhost:54321",
    "http://127.0.0.1:54321",
    "http://[::1]:54321",
    "http://0.0.0.0:1",
  ])("refuses production on %s", (SUPABASE_URL) => {
    expect(() => parseEnv({ ...complete, SUPABASE_URL })).toThrow(/SUPABASE_URL point/);
    expect(() => parseEnv({ ...complete, SUPABASE_URL, LOCAL_STACK: "1" })).not.toThrow();
    expect(() => parseEnv({ ...complete, SUPABASE_URL, LOCAL_STACK: "1", VERCEL: "1" })).toThrow(
      /local stack/,
    );
  });

  it("tells local addresses by host, not by text", () => {
    const env = parseEnv({ ...complete, OPENAI_BASE_URL: "https://localhost.example.com/v1" });
    expect(loopbackVariables(env)).toEqual([]);
  });

  it("keeps the minimum age within what the law lets an operator choose", () => {
    expect(() => parseEnv({ ...complete, MINIMUM_AGE: "12" })).toThrow(/MINIMUM_AGE/);
    expect(parseEnv({ ...complete, MINIMUM_AGE: "13" }).MINIMUM_AGE).toBe(13);
  });
});
