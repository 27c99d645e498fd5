import "server-only";
import { cookies } from "next/headers";
import { viewerRow } from "@/lib/accounts/schema";
import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { type Db, visitorDb } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the language a visitor chose. Read by the interface on every request. */
export async function keepLocale(locale: string): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, {
    secure: env().APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: ONE_YEAR_SECONDS,
  });
}

/**
 * What follows every sign-in: the browser is recorded, a closed account is signed out again, and the
 * member's language comes along to a browser that has chosen none. `db` holds the new session.
 */
export async function openSession(db: Db, userAgent: string): Promise<{ isRegistered: boolean }> {
  unwrap(await db.rpc("open_session", { p_user_agent: userAgent }));
  const viewer = viewerRow.parse(unwrap(await db.rpc("get_viewer")));
  if (viewer.is_deleted) {
    await db.auth.signOut({ scope: "local" });
    throw new AppError("forbidden", "account_closed");
  }
  if (!(await cookies()).has(LOCALE_COOKIE)) await keepLocale(viewer.locale);
  return { isRegistered: viewer.registered_at !== null };
}

/** Signs this browser out, or every browser of the member. This one is out even when the auth server cannot be told. */
export async function closeSession(scope: "local" | "global" = "local"): Promise<void> {
  const db = await visitorDb();
  const { error } = await db.auth.signOut({ scope });
  if (!error) return;
  log.warn(
    { code: error.code, status: error.status, scope },
    "sign-out not heard by the auth server",
  );
  const store = await cookies();
  for (const { name } of store.getAll()) {
    // supabase-js keeps the session when its call fails; these are its cookies.
    if (/^sb-.+-auth-token/.test(name)) store.delete(name);
  }
  if (scope === "global") throw new AppError("unavailable", "auth_unavailable", {}, error);
}
