import "server-only";
import { createClient } from "@supabase/supabase-js";
import { env } from "@/lib/kernel/env";
import type { Db } from "@/lib/supabase/clients";
import { type DataDb, dataDb } from "@/lib/supabase/data-client";
import type { Database } from "@/lib/supabase/database.types";

let client: Db | undefined;

/**
 * Passes row level security: for webhooks, jobs, compliance and the rate limiter only
 * (tests/architecture.test.ts holds the list). Never bound to a cookie.
 */
export function secretDb(): Db {
  client ??= createClient<Database>(env().SUPABASE_URL, env().SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  return client;
}

/** The same key for tables and functions only: what the turn's job writes with, at a fraction of the cost. */
export function secretDataDb(): DataDb {
  const key = env().SUPABASE_SECRET_KEY;
  return dataDb(key, key);
}
