import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ENV_NAMES, parseEnv } from "@/lib/kernel/env";

/** Set by the platform or by our own scripts, never by a person. */
const SET_BY_OTHERS = ["NODE_ENV", "VERCEL", "LOCAL_STACK"];

const example = readFileSync(".env.example", "utf8");
const lines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => ({
  name,
  value,
}));

it("names exactly the variables the app reads", () => {
  expect(lines.map(({ name }) => name).sort()).toEqual(
    ENV_NAMES.filter((name) => !SET_BY_OTHERS.includes(name)).sort(),
  );
});

it("shows the defaults the app has", () => {
  const env: Record<string, unknown> = parseEnv({
    APP_URL: "https://nexus.example",
    APP_SECRET: "s".repeat(32),
    SUPABASE_URL: "https://project.supabase.co",
    SUPABASE_PUBLISHABLE_KEY: "p",
    SUPABASE_SECRET_KEY: "s",
    AUTH_HOOK_SECRET: "v1,whsec_c2VjcmV0",
    OPENAI_API_KEY: "k",
    RESEND_API_KEY: "k",
  });
  const given = lines.filter(({ value }) => value !== "");
  expect(given.map(({ name }) => [name, String(env[name])])).toEqual(
    given.map(({ name, value }) => [name, value]),
  );
});
