import "server-only";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";
import { composeAuthMail } from "@/lib/notifications/auth-email/compose";
import { planAuthMails } from "@/lib/notifications/auth-email/plan";
import type { AuthEmailEvent } from "@/lib/notifications/auth-email/schema";
import { sendMail } from "@/lib/vendors/resend";

/**
 * Writes and sends the mails of an auth event. Idempotent by the webhook's id: the event sent again, by
 * the auth server or by the network, makes no second mail. Asks the database nothing: the auth server
 * may be waiting for us inside a transaction, with the user not yet visible.
 */
export async function sendAuthMails(event: AuthEmailEvent, webhookId: string): Promise<void> {
  const wanted = event.user.user_metadata?.locale;
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const mails = planAuthMails(event, env().APP_URL);
  if (mails.length === 0) {
    log.warn({ action: event.email_data.email_action_type }, "auth event without a mail");
  }
  await Promise.all(
    mails.map((mail) =>
      sendMail({
        ...composeAuthMail(mail, locale),
        idempotencyKey: `auth-email/${webhookId}/${mail.kind}`,
      }),
    ),
  );
}
