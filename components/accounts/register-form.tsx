"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import {
  AboutFields,
  ConsentFields,
  type Country,
} from "@/components/accounts/registration-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { register } from "@/lib/compliance/registration/actions";

/** Birth date and consents of someone who arrived by a link or a provider. */
export function RegisterForm({
  countries,
  displayName,
  next,
}: {
  countries: readonly Country[];
  displayName: string;
  next: string;
}) {
  const t = useTranslations("auth.register");
  return (
    <ActionForm action={register}>
      <AboutFields countries={countries} displayName={displayName} />
      <ConsentFields />
      <input type="hidden" name="next" value={next} />
      <SubmitButton size="lg" pendingLabel={t("submitting")}>
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}
