"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ActionForm, type FormAction } from "@/components/accounts/action-form";
import { EmailField } from "@/components/accounts/sign-in-form";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { requestPasswordReset } from "@/lib/accounts/sign-in/actions";
import { requestSignInLink } from "@/lib/compliance/registration/actions";

const ACTIONS = {
  signIn: requestSignInLink,
  reset: requestPasswordReset,
} satisfies Record<string, FormAction<undefined>>;

/** Asks for a link by email. What is said afterwards is the same for every address. */
export function EmailLinkForm({
  purpose,
  next,
  inbox,
}: {
  purpose: keyof typeof ACTIONS;
  next: string;
  /** A way to the mail catcher, on the local stack. */
  inbox?: ReactNode;
}) {
  const t = useTranslations("auth.emailLink");
  const [isSent, setIsSent] = useState(false);
  return (
    <div className="flex flex-col gap-6">
      <div aria-live="polite" className="empty:hidden">
        {isSent ? (
          <Alert role="presentation" variant="success" title={t("sentTitle")}>
            <p>{t(purpose === "signIn" ? "sentSignIn" : "sentReset")}</p>
            {inbox}
          </Alert>
        ) : null}
      </div>
      <ActionForm action={ACTIONS[purpose]} onSuccess={() => setIsSent(true)}>
        <EmailField label={t("email")} />
        <input type="hidden" name="next" value={next} />
        <SubmitButton
          size="lg"
          variant={isSent ? "outline" : "primary"}
          pendingLabel={t("submitting")}
        >
          {t(isSent ? "again" : "submit")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
