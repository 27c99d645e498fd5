import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LocalInbox } from "@/components/accounts/local-inbox";
import { EmailForm } from "@/components/accounts/settings/email-form";
import { PasswordForm } from "@/components/accounts/settings/password-form";
import { SettingsSection } from "@/components/accounts/settings/section";
import { SessionList } from "@/components/accounts/settings/session-list";
import { Alert } from "@/components/ui/alert";
import { nameDevice } from "@/lib/accounts/security/device-name";
import { listSessions } from "@/lib/accounts/security/queries";
import { requireViewer } from "@/lib/accounts/viewer";
import { localInboxUrl } from "@/lib/notifications/local-inbox";
import { visitorDb } from "@/lib/supabase/clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.nav");
  return { title: t("security") };
}

export default async function SecurityPage({ searchParams }: PageProps<"/settings/security">) {
  const viewer = await requireViewer();
  const { changed } = await searchParams;
  const t = await getTranslations("settings.security");
  const sessions = await listSessions(await visitorDb());
  const inbox = <LocalInbox url={localInboxUrl()} />;
  return (
    <>
      {changed === "email" ? (
        <Alert variant="success">{t("emailChanged", { email: viewer.email })}</Alert>
      ) : null}
      <SettingsSection title={t("sessions")} lead={t("sessionsLead")}>
        <SessionList
          sessions={sessions.map(({ userAgent, ...session }) => ({
            ...session,
            ...nameDevice(userAgent),
          }))}
          timezone={viewer.timezone}
          now={new Date().toISOString()}
        />
      </SettingsSection>
      <SettingsSection title={t("password")} lead={t("passwordLead")}>
        <PasswordForm email={viewer.email} inbox={inbox} />
      </SettingsSection>
      <SettingsSection title={t("email")} lead={t("emailLead", { email: viewer.email })}>
        <EmailForm inbox={inbox} />
      </SettingsSection>
    </>
  );
}
