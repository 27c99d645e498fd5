import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database as Tables } from "@/lib/supabase/database.types";
import type { MailMessage } from "@/local/mail/store";
import type { AuthEmail } from "@/local/supabase/auth/email-hook";
import type { TestStackAddress } from "@/local/test-stack";

export interface MemberOptions {
  plan?: "FREE" | "STANDARD" | "PREMIUM" | "VIP" | "VIP_PLUS";
  role?: "USER" | "CREATOR" | "MODERATOR" | "ADMIN";
  /** False leaves birth date and consents to be given. */
  registered?: boolean;
  locale?: "en" | "fr";
  name?: string;
  birthDate?: string;
}

export interface Member {
  accountId: string;
  email: string;
  password: string;
  accessToken: string;
  refreshToken: string;
  /** Signed in as this member, row level security on. */
  client: SupabaseClient<Tables>;
}

export interface TestStackClient extends TestStackAddress {
  /** As the owner of the database. */
  sql<T = Record<string, unknown>>(query: string, params?: unknown[]): Promise<T[]>;
  /** Several statements, no results. */
  exec(sql: string): Promise<void>;
  createMember(options?: MemberOptions): Promise<Member>;
  /** A client with the publishable key and nobody signed in. */
  visitor(): SupabaseClient<Tables>;
  /** With the secret key. */
  admin: SupabaseClient<Tables>;
  /** The newest auth email to an address; waits for it. Only without an app under test. */
  authEmail(to: string, action?: string): Promise<AuthEmail>;
  /** The newest caught mail to an address; waits for it. */
  mailTo(to: string, count?: number): Promise<MailMessage>;
}

const NO_STORE = { auth: { persistSession: false, autoRefreshToken: false } };
const PATIENCE_MS = 15_000;

/** Speaks to a stack started by `startTestStack`, from any process. */
export async function connectTestStack(controlUrl: string): Promise<TestStackClient> {
  const ask = async <T>(path: string, body: unknown): Promise<T> => {
    const response = await fetch(`${controlUrl}${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    const result = (await response.json()) as T & { message?: string; code?: string };
    if (!response.ok) {
      throw Object.assign(new Error(result.message), { code: result.code });
    }
    return result;
  };
  const address = await ask<TestStackAddress>("/address", {});
  const { urls, keys } = address;
  const visitor = () => createClient<Tables>(urls.supabase, keys.publishableKey, NO_STORE);

  return {
    ...address,
    sql: (query, params = []) => ask("/sql", { query, params }),
    exec: async (sql) => void (await ask("/exec", { sql })),
    visitor,
    admin: createClient<Tables>(urls.supabase, keys.secretKey, NO_STORE),
    createMember: async (options = {}) => {
      const email = `member-${randomUUID()}@example.test`;
      const password = `pw-${randomUUID()}`;
      const accountId = await ask<string>("/accounts", {
        email,
        password,
        name: options.name ?? "Sam",
        locale: options.locale ?? "en",
        birthDate: options.registered === false ? null : (options.birthDate ?? "1990-06-15"),
        country: "US",
        timezone: "UTC",
        plan: options.plan ?? "FREE",
        role: options.role ?? "USER",
      });
      const client = visitor();
      const { data, error } = await client.auth.signInWithPassword({ email, password });
      if (error) {
        throw error;
      }
      const { access_token: accessToken, refresh_token: refreshToken } = data.session;
      return { accountId, email, password, accessToken, refreshToken, client };
    },
    authEmail: (to, action) =>
      eventually(`an auth email${action ? ` (${action})` : ""} to ${to}`, async () => {
        const emails = await ask<AuthEmail[]>("/auth-emails", { to });
        return emails
          .filter((email) => !action || email.email_data.email_action_type === action)
          .at(-1);
      }),
    mailTo: (to, count = 1) =>
      eventually(`${count} mail to ${to}`, async () => {
        const response = await fetch(`${urls.mail}/api/messages?to=${encodeURIComponent(to)}`);
        const messages = (await response.json()) as MailMessage[];
        return messages.length >= count ? messages[0] : undefined;
      }),
  };
}

async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    await wait(50);
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}; it did not come.`);
}
