import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { EmailLinkForm } from "@/components/accounts/email-link-form";
import { LocalInbox } from "@/components/accounts/local-inbox";
import { LinkButton } from "@/components/ui/link-button";
import { HOME_PATH } from "@/lib/accounts/paths";
import { localInboxUrl } from "@/lib/notifications/local-inbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.forgot");
  return { title: t("title"), robots: { index: false } };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("auth.forgot");
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <EmailLinkForm
        purpose="reset"
        next={HOME_PATH}
        inbox={<LocalInbox url={localInboxUrl()} />}
      />
      <LinkButton href="/sign-in" variant="ghost">
        {t("back")}
      </LinkButton>
    </AuthCard>
  );
}
