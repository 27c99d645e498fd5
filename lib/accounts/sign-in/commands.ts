import "server-only";
import type { AuthError } from "@supabase/supabase-js";
import { passwordProblem } from "@/lib/accounts/passwords/policy";
import type { PendingSignUp } from "@/lib/accounts/sign-in/pending-sign-up";
import { enabledProviders } from "@/lib/accounts/sign-in/providers";
import type { EmailedLink, Provider } from "@/lib/accounts/sign-in/schema";
import type { Identity } from "@/lib/auth/identity";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { checkAuth, toAuthAppError } from "@/lib/supabase/auth-error";
import type { Db } from "@/lib/supabase/clients";
import { detachedDb } from "@/lib/supabase/detached";

/** Where the links of our emails lead, and where they lead on to. */
export function confirmUrl(next: string): string {
  const url = new URL("/auth/confirm", env().APP_URL);
  url.searchParams.set("next", next);
  return url.href;
}

/** Signs in with a password. An unknown address and a wrong password fail alike. */
export async function signInWithPassword(db: Db, email: string, password: string): Promise<void> {
  checkAuth(await db.auth.signInWithPassword({ email, password }));
}

/**
 * Runs a call that only sends an email. What the auth server objects is kept to ourselves, because it
 * would tell whether the address has an account; that it cannot be reached is told.
 */
async function sendQuietly(
  name: string,
  call: () => Promise<{ error: AuthError | null }>,
): Promise<void> {
  const { error } = await call();
  if (!error) return;
  const failure = toAuthAppError(error);
  if (failure.kind === "unavailable") throw failure;
  log.info({ email: name, code: error.code }, "auth email not sent");
}

/** Emails a link to sign in. `mayCreate`: someone without an account gets one, to be registered on arrival. */
export async function sendSignInLink(
  email: string,
  next: string,
  mayCreate: boolean,
  locale: string,
): Promise<void> {
  await sendQuietly("magiclink", () =>
    detachedDb().auth.signInWithOtp({
      email,
      options: { shouldCreateUser: mayCreate, emailRedirectTo: confirmUrl(next), data: { locale } },
    }),
  );
}

/** Emails a link to choose a new password. */
export async function sendRecovery(email: string): Promise<void> {
  await sendQuietly("recovery", () =>
    detachedDb().auth.resetPasswordForEmail(email, { redirectTo: confirmUrl("/reset-password") }),
  );
}

/** Emails the confirmation of a sign-up once more. */
export async function resendConfirmation({ email, next }: PendingSignUp): Promise<void> {
  await sendQuietly("signup", () =>
    detachedDb().auth.resend({
      type: "signup",
      email,
      options: { emailRedirectTo: confirmUrl(next) },
    }),
  );
}

/**
 * Redeems the link of an email, once. `half_changed`: one of the two addresses of an email change has
 * agreed, the other has not yet.
 */
export async function redeemLink(
  db: Db,
  { tokenHash, type }: EmailedLink,
): Promise<"signed_in" | "half_changed"> {
  const { session } = checkAuth(await db.auth.verifyOtp({ token_hash: tokenHash, type }));
  return session ? "signed_in" : "half_changed";
}

/** The page of the provider where the member agrees. */
export async function startProviderSignIn(
  db: Db,
  provider: Provider,
  next: string,
): Promise<string> {
  if (!enabledProviders().includes(provider))
    throw new AppError("not_found", "provider_unavailable");
  const callback = new URL("/auth/callback", env().APP_URL);
  callback.searchParams.set("next", next);
  const { url } = checkAuth(
    await db.auth.signInWithOAuth({
      provider,
      options: { redirectTo: callback.href, skipBrowserRedirect: true },
    }),
  );
  if (!url) throw new AppError("unavailable", "auth_unavailable");
  return url;
}

/** Sets a new password and signs every other browser out. The caller has checked the right to. */
export async function replacePassword(db: Db, identity: Identity, password: string): Promise<void> {
  const problem = passwordProblem(password, [identity.email]);
  if (problem) throw new AppError("invalid", "invalid_input", { fields: { password: problem } });
  const { error } = await db.auth.updateUser({ password });
  if (error?.code === "same_password" || error?.code === "weak_password") {
    const { code } = toAuthAppError(error);
    throw new AppError("invalid", "invalid_input", { fields: { password: code } });
  }
  if (error) throw toAuthAppError(error);
  const closed = await db.auth.signOut({ scope: "others" });
  if (closed.error) throw toAuthAppError(closed.error);
}
