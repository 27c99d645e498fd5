import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { type MailParts, renderHtml, renderText } from "@/lib/notifications/auth-email/layout";
import type { AuthMail } from "@/lib/notifications/auth-email/schema";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

const EMAILS = { en: en.emails, fr: fr.emails };

export interface ComposedMail {
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** Writes a mail in a language, as HTML and as text. */
export function composeAuthMail(mail: AuthMail, locale: Locale): ComposedMail {
  const t = createTranslator({ locale, messages: EMAILS[locale] });
  const words = { newEmail: mail.newEmail };
  const subject = t(`${mail.kind}.subject`, words);
  const parts: MailParts = {
    locale,
    subject,
    preview: t(`${mail.kind}.preview`, words),
    title: t(`${mail.kind}.title`, words),
    body: t(`${mail.kind}.body`, words),
    // Every kind with a link has words for its button.
    action: mail.link
      ? { label: t(`${mail.kind}.action` as "signup.action"), url: mail.link }
      : null,
    code: mail.code,
    copyHint: t("copyHint"),
    notes: [...(mail.link || mail.code ? [t("expiry")] : []), t(`${mail.kind}.note`)],
    footer: t("footer"),
  };
  return { to: mail.to, subject, html: renderHtml(parts), text: renderText(parts) };
}
