import "server-only";
import { createClient } from "@supabase/supabase-js";
import { env } from "@/lib/kernel/env";
import type { Db } from "@/lib/supabase/clients";
import type { Database } from "@/lib/supabase/database.types";

/**
 * A client that belongs to nobody: it reads no cookie, writes none, and is thrown away after the call.
 * Never kept: even without persistence a client remembers in memory whom it signed in.
 */
export function detachedDb(): Db {
  return createClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
