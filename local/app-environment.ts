import type { LocalKeys } from "@/local/keys";

export interface LocalUrls {
  supabase: string;
  inference: string;
  mail: string;
}

/**
 * What the app reads to find local/. A vendor the person configured (a key in the environment or in
 * .env.local) is left to them: the embedded database with a real model is a good way to try one.
 */
export function appEnvironment(
  urls: LocalUrls,
  keys: LocalKeys,
  appUrl: string,
  given: Record<string, string | undefined>,
): Record<string, string> {
  return {
    SUPABASE_URL: urls.supabase,
    SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
    SUPABASE_SECRET_KEY: keys.secretKey,
    SUPABASE_JWT_SECRET: keys.jwtSecret,
    AUTH_HOOK_SECRET: keys.hookSecret,
    ...(given.OPENAI_API_KEY
      ? {}
      : { OPENAI_API_KEY: "sk-local", OPENAI_BASE_URL: `${urls.inference}/v1` }),
    ...(given.RESEND_API_KEY ? {} : { RESEND_API_KEY: "re_local", RESEND_BASE_URL: urls.mail }),
    MAIL_FROM: given.MAIL_FROM || "NexusAI <hello@nexusai.test>",
    APP_URL: appUrl,
    APP_SECRET: given.APP_SECRET || keys.appSecret,
    LOCAL_STACK: "1",
  };
}
