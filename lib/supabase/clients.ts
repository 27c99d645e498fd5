import "server-only";
import { createServerClient } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { cookies } from "next/headers";
import { env } from "@/lib/kernel/env";
import type { Database } from "@/lib/supabase/database.types";

export type Db = SupabaseClient<Database>;

/** Not `Secure` on plain http, or a browser on localhost would drop the session. */
export function sessionCookieOptions(): {
  sameSite: "lax";
  secure: boolean;
  httpOnly: true;
  path: "/";
} {
  return { sameSite: "lax", secure: env().APP_URL.startsWith("https:"), httpOnly: true, path: "/" };
}

/** The visitor's own client: row level security applies. One per request. */
export async function visitorDb(): Promise<Db> {
  const store = await cookies();
  return createServerClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookieOptions(),
    cookies: {
      getAll: () => store.getAll(),
      setAll: (list) => {
        try {
          for (const { name, value, options } of list) store.set(name, value, options);
        } catch {
          // Server Components cannot write cookies: the middleware refreshed the session before them.
        }
      },
    },
  });
}

let anonymous: Db | undefined;

/** For public reads that are the same for everybody: no cookie, no person. */
export function anonymousDb(): Db {
  anonymous ??= createClient<Database>(env().SUPABASE_URL, env().SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  return anonymous;
}
