"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { PasswordField } from "@/components/accounts/password-field";
import { EmailField } from "@/components/accounts/sign-in-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeEmail } from "@/lib/accounts/security/actions";

export function EmailForm({ inbox }: { inbox?: ReactNode }) {
  const t = useTranslations("settings.security");
  return (
    <ActionForm
      action={changeEmail}
      success={
        <>
          {t("emailStarted")}
          {inbox}
        </>
      }
    >
      <EmailField label={t("newEmail")} />
      <PasswordField kind="current" name="currentPassword" label={t("currentPassword")} />
      <SubmitButton className="self-start" pendingLabel={t("saving")}>
        {t("changeEmail")}
      </SubmitButton>
    </ActionForm>
  );
}
