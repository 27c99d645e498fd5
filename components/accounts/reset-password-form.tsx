"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { PasswordField } from "@/components/accounts/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { resetPassword } from "@/lib/accounts/sign-in/actions";

export function ResetPasswordForm({ email }: { email: string }) {
  const t = useTranslations("auth.reset");
  return (
    <ActionForm action={resetPassword}>
      {/* For the password manager: whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField kind="new" label={t("password")} hint={t("passwordHint")} />
      <SubmitButton size="lg" pendingLabel={t("submitting")}>
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
