import { localPath } from "@/lib/accounts/paths";
import type { AuthEmailEvent, AuthMail } from "@/lib/notifications/auth-email/schema";

/** Where the visitor was heading, from the URL the auth server was given; a foreign one is not followed. */
function destination(redirectTo: string, appUrl: string): { next: string; isTaken: boolean } {
  const fallback = { next: localPath(null), isTaken: false };
  if (!URL.canParse(redirectTo)) return fallback;
  const url = new URL(redirectTo);
  if (url.origin !== new URL(appUrl).origin) return fallback;
  return {
    next: localPath(url.searchParams.get("next")),
    isTaken: url.searchParams.get("taken") === "1",
  };
}

function confirmLink(appUrl: string, type: string, tokenHash: string, next: string): string {
  const url = new URL("/auth/confirm", appUrl);
  url.search = new URLSearchParams({ token_hash: tokenHash, type, next }).toString();
  return url.href;
}

/**
 * The mails an event of the auth server asks for: none for what we have no words for, two when an
 * email change must be agreed to by both addresses.
 */
export function planAuthMails(
  { user, email_data: data }: AuthEmailEvent,
  appUrl: string,
): AuthMail[] {
  const { next, isTaken } = destination(data.redirect_to, appUrl);
  const mail = (kind: AuthMail["kind"], to: string, parts: Partial<AuthMail> = {}): AuthMail => ({
    kind,
    to,
    link: null,
    code: null,
    newEmail: user.new_email,
    ...parts,
  });
  const linkTo = (type: string, tokenHash: string) => ({
    link: confirmLink(appUrl, type, tokenHash, next),
  });

  switch (data.email_action_type) {
    case "signup":
    case "invite":
    case "recovery":
      return [
        mail(data.email_action_type, user.email, linkTo(data.email_action_type, data.token_hash)),
      ];
    case "magiclink":
    case "email": {
      const kind = isTaken ? "existing_account" : "magiclink";
      return [mail(kind, user.email, linkTo("magiclink", data.token_hash))];
    }
    case "email_change": {
      // The auth server's names are crossed, for compatibility with itself: `token_hash_new` is for the
      // current address, `token_hash` for the new one. With a single confirmation only the latter is set.
      const toNew = mail(
        "email_change_new",
        user.new_email,
        linkTo("email_change", data.token_hash),
      );
      if (!data.token_hash_new) return [toNew];
      const current = linkTo("email_change", data.token_hash_new);
      return [mail("email_change_current", user.email, current), toNew];
    }
    case "reauthentication":
      return [mail("reauthentication", user.email, { code: data.token })];
    case "password_changed_notification":
      return [mail("password_changed", user.email)];
    case "email_changed_notification":
      return [mail("email_changed", data.old_email || user.email, { newEmail: user.email })];
    default:
      return [];
  }
}
