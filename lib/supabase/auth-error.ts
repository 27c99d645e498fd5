import type { AuthError } from "@supabase/supabase-js";
import { AppError } from "@/lib/kernel/errors";

const KNOWN: Readonly<Record<string, [kind: AppError["kind"], code: string]>> = {
  invalid_credentials: ["unauthenticated", "credentials_wrong"],
  email_not_confirmed: ["forbidden", "email_not_confirmed"],
  user_banned: ["forbidden", "account_closed"],
  otp_expired: ["invalid", "link_expired"],
  bad_code_verifier: ["invalid", "link_expired"],
  flow_state_expired: ["invalid", "link_expired"],
  flow_state_not_found: ["invalid", "link_expired"],
  same_password: ["invalid", "password_unchanged"],
  weak_password: ["invalid", "password_common"],
  email_address_invalid: ["invalid", "email_invalid"],
  signup_disabled: ["forbidden", "sign_up_closed"],
  session_not_found: ["unauthenticated", "session_ended"],
  session_expired: ["unauthenticated", "session_ended"],
  refresh_token_not_found: ["unauthenticated", "session_ended"],
  reauthentication_needed: ["forbidden", "sign_in_again"],
};

/** What the auth server refused, as one of ours. */
export function toAuthAppError(error: AuthError): AppError {
  const known = KNOWN[error.code ?? ""];
  if (known) return new AppError(known[0], known[1], {}, error);
  if (error.name === "AuthSessionMissingError") {
    return new AppError("unauthenticated", "session_ended", {}, error);
  }
  if (error.status === 429) {
    // GoTrue names the wait in its message only, e.g. "… after 42 seconds".
    const seconds = Number(/(\d+) seconds?/.exec(error.message)?.[1] ?? 60);
    return new AppError("rate_limited", "rate_limited", { retryAfterSeconds: seconds }, error);
  }
  if (error.status === undefined || error.status === 0 || error.status >= 502) {
    return new AppError("unavailable", "auth_unavailable", {}, error);
  }
  return new AppError("internal", "internal", {}, error);
}

/** Throws for a failed auth call. */
export function checkAuth<R extends { data: unknown; error: AuthError | null }>(
  result: R,
): Extract<R, { error: null }>["data"] {
  if (result.error) throw toAuthAppError(result.error);
  return result.data as Extract<R, { error: null }>["data"];
}
