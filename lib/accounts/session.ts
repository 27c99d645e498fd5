import "server-only";
import { cookies } from "next/headers";
import { log } from "@/lib/kernel/log";
import { visitorDb } from "@/lib/supabase/clients";

/** Signs this browser out. It is signed out even when the auth server cannot be told. */
export async function closeSession(): Promise<void> {
  const db = await visitorDb();
  const { error } = await db.auth.signOut({ scope: "local" });
  if (!error) return;
  log.warn({ code: error.code, status: error.status }, "sign-out not heard by the auth server");
  const store = await cookies();
  for (const { name } of store.getAll()) {
    // supabase-js keeps the session when its call fails; these are its cookies.
    if (/^sb-.+-auth-token/.test(name)) store.delete(name);
  }
}
