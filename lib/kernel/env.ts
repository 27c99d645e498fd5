import { z } from "zod";

const flag = z
  .enum(["true", "false", "1", "0", ""])
  .default("false")
  .transform((value) => value === "true" || value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  VERCEL: z.string().optional(),
  LOCAL_STACK: flag,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),

  APP_URL: z.url(),
  APP_SECRET: z.string().min(32),
  MINIMUM_AGE: z.coerce.number().int().min(13).max(21).default(18),
  CLIENT_ADDRESS_HEADER: z.string().default("x-forwarded-for"),

  SUPABASE_URL: z.url(),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  SUPABASE_SECRET_KEY: z.string().min(1),
  SUPABASE_JWT_SECRET: z.string().min(32).optional(),
  AUTH_HOOK_SECRET: z.string().regex(/^v1,whsec_/),
  AUTH_GOOGLE_ENABLED: flag,
  AUTH_GITHUB_ENABLED: flag,

  OPENAI_API_KEY: z.string().min(1),
  OPENAI_BASE_URL: z.url().optional(),
  CHAT_MODEL_SMALL: z.string().min(1).default("gpt-6-luna"),
  CHAT_MODEL_LARGE: z.string().min(1).default("gpt-6-sol"),
  MODERATION_MODEL: z.string().min(1).default("omni-moderation-latest"),

  RESEND_API_KEY: z.string().min(1),
  RESEND_BASE_URL: z.url().optional(),
  MAIL_FROM: z.string().min(3).default("NexusAI <hello@nexusai.example>"),
});

export type Env = z.infer<typeof schema>;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Variables that point at this machine. Empty unless local/ is configured. */
export function loopbackVariables(env: Env): string[] {
  const urls = {
    SUPABASE_URL: env.SUPABASE_URL,
    OPENAI_BASE_URL: env.OPENAI_BASE_URL,
    RESEND_BASE_URL: env.RESEND_BASE_URL,
  };
  return Object.entries(urls)
    .filter(([, url]) => url !== undefined && LOOPBACK.test(new URL(url).hostname))
    .map(([name]) => name);
}

/** Reads and checks the environment; throws one message naming every variable that is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty line in a .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(
      `The environment is not complete. See .env.example, or run \`npm run dev\`, which needs none.\n${lines.join("\n")}`,
    );
  }
  const env = result.data;
  const local = loopbackVariables(env);
  // A stand-in reachable in production would be a back door: refuse to start rather than serve from it.
  if (local.length > 0 && (env.VERCEL || (env.NODE_ENV === "production" && !env.LOCAL_STACK))) {
    throw new Error(
      `Production refuses to start on the local stack: ${local.join(", ")} point to this machine.`,
    );
  }
  return env;
}

export const ENV_NAMES = Object.keys(schema.shape);

let cached: Env | undefined;

/** The checked environment of this process. Read on first use, so that a build needs none. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
