"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { resendConfirmation } from "@/lib/accounts/sign-in/actions";

export function ResendForm() {
  const t = useTranslations("auth.verify");
  return (
    <ActionForm action={resendConfirmation} success={t("resent")} className="gap-3">
      <SubmitButton variant="outline" pendingLabel={t("resending")}>
        {t("resend")}
      </SubmitButton>
    </ActionForm>
  );
}
