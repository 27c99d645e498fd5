import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ResetPasswordForm } from "@/components/accounts/reset-password-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { isRecoveryGranted } from "@/lib/accounts/sign-in/recovery-grant";
import { findViewer } from "@/lib/accounts/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.reset");
  return { title: t("title"), robots: { index: false } };
}

export default async function ResetPasswordPage() {
  const t = await getTranslations("auth.reset");
  const viewer = await findViewer();
  // A session found open is not enough to replace its password.
  if (!viewer || !(await isRecoveryGranted(viewer.sessionId))) {
    return (
      <AuthCard title={t("title")}>
        <Alert variant="warning">{t("expired")}</Alert>
        <LinkButton href="/forgot-password">{t("askAgain")}</LinkButton>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t("title")} lead={t("lead", { email: viewer.email })}>
      <ResetPasswordForm email={viewer.email} />
    </AuthCard>
  );
}
