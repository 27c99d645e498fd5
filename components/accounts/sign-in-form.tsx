"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { FormField } from "@/components/accounts/form-field";
import { PasswordField } from "@/components/accounts/password-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { signIn } from "@/lib/accounts/sign-in/actions";

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth.signIn");
  return (
    <ActionForm action={signIn}>
      <EmailField label={t("email")} />
      <div className="flex flex-col gap-1">
        <PasswordField kind="current" label={t("password")} />
        <Link
          href="/forgot-password"
          className="inline-flex min-h-10 items-center self-end font-semibold text-primary text-sm underline underline-offset-4"
        >
          {t("forgot")}
        </Link>
      </div>
      <input type="hidden" name="next" value={next} />
      <SubmitButton size="lg" pendingLabel={t("submitting")}>
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}

export function EmailField({ label, name = "email" }: { label: string; name?: string }) {
  return (
    <FormField name={name} label={label}>
      {(control) => (
        <Input
          {...control}
          type="email"
          inputMode="email"
          required
          maxLength={254}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          data-invalid="email_invalid"
        />
      )}
    </FormField>
  );
}
