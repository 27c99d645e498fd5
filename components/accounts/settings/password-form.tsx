"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { PasswordField } from "@/components/accounts/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePassword, requestOwnPasswordLink } from "@/lib/accounts/security/actions";

/** A new password for the current one, or a link by email for those who have none. */
export function PasswordForm({ email, inbox }: { email: string; inbox?: ReactNode }) {
  const t = useTranslations("settings.security");
  return (
    <div className="flex flex-col gap-5">
      <ActionForm action={changePassword} success={t("passwordChanged")}>
        {/* For the password manager: whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField kind="current" name="currentPassword" label={t("currentPassword")} />
        <PasswordField kind="new" label={t("newPassword")} hint={t("newPasswordHint")} />
        <SubmitButton className="self-start" pendingLabel={t("saving")}>
          {t("changePassword")}
        </SubmitButton>
      </ActionForm>
      <div className="border-border border-t pt-4">
        <p className="text-muted-foreground text-sm">{t("noPassword")}</p>
        <ActionForm
          action={requestOwnPasswordLink}
          className="mt-2 gap-3"
          success={
            <>
              {t("linkSent", { email })}
              {inbox}
            </>
          }
        >
          <SubmitButton
            variant="outline"
            size="sm"
            className="self-start"
            pendingLabel={t("sending")}
          >
            {t("sendLink")}
          </SubmitButton>
        </ActionForm>
      </div>
    </div>
  );
}
