import "server-only";
import { confirmUrl } from "@/lib/accounts/sign-in/commands";
import type { Identity } from "@/lib/auth/identity";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { checkAuth, toAuthAppError } from "@/lib/supabase/auth-error";
import type { Db } from "@/lib/supabase/clients";
import { detachedDb } from "@/lib/supabase/detached";
import { unwrap } from "@/lib/supabase/unwrap";

/**
 * Asks the auth server whether this is still the member's password: a session found open must not be
 * enough to take an account over. Throws beside the field when it is not.
 */
export async function requirePassword(db: Db, password: string): Promise<void> {
  // Asked of the auth server, not read in the token: the address may have changed since it was signed.
  const { user } = checkAuth(await db.auth.getUser());
  const asker = detachedDb();
  const { error } = await asker.auth.signInWithPassword({ email: user.email ?? "", password });
  if (error?.code === "invalid_credentials") {
    const fields = { currentPassword: "password_wrong" };
    throw new AppError("invalid", "invalid_input", { fields });
  }
  if (error) throw toAuthAppError(error);
  // The session this opened has served.
  const closed = await asker.auth.signOut({ scope: "local" });
  if (closed.error) log.warn({ code: closed.error.code }, "password check left a session behind");
}

/**
 * Starts a change of email: both addresses are written to, and the change happens once both agreed.
 * A taken address is answered like a free one.
 */
export async function startEmailChange(db: Db, identity: Identity, email: string): Promise<void> {
  if (email === identity.email.toLowerCase()) {
    throw new AppError("invalid", "invalid_input", { fields: { email: "email_unchanged" } });
  }
  const options = { emailRedirectTo: confirmUrl("/settings/security?changed=email") };
  const { error } = await db.auth.updateUser({ email }, options);
  if (error && error.code !== "email_exists") throw toAuthAppError(error);
}

/** Signs one of the caller's browsers out. Throws `session_not_found` for anybody else's. */
export async function revokeSession(db: Db, sessionId: string): Promise<void> {
  const wasRevoked = unwrap(await db.rpc("revoke_session", { p_session_id: sessionId }));
  if (!wasRevoked) throw new AppError("not_found", "session_not_found");
}
