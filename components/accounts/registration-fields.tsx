"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BirthDateField } from "@/components/accounts/birth-date-field";
import { FormCheckbox, FormField } from "@/components/accounts/form-field";
import { TimezoneInput } from "@/components/accounts/timezone-input";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";

export interface Country {
  code: string;
  name: string;
}

/** Name, birth date and country. */
export function AboutFields({
  countries,
  displayName = "",
}: {
  countries: readonly Country[];
  displayName?: string;
}) {
  const t = useTranslations("auth.about");
  return (
    <>
      <FormField name="displayName" label={t("name")} hint={t("nameHint")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={60}
            autoComplete="nickname"
            defaultValue={displayName}
          />
        )}
      </FormField>
      <BirthDateField />
      <FormField name="country" label={t("country")} hint={t("countryHint")}>
        {(control) => (
          <Select {...control} required defaultValue="" autoComplete="country">
            <option value="">{t("choose")}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <TimezoneInput />
    </>
  );
}

function legalLink(href: string) {
  return (words: ReactNode) => (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="font-semibold text-primary underline underline-offset-4"
    >
      {words}
    </a>
  );
}

/** What must be accepted, and what may be. Nothing is ticked beforehand. */
export function ConsentFields() {
  const t = useTranslations("auth.consents");
  return (
    <div className="flex flex-col gap-4">
      <FormCheckbox
        name="terms"
        required
        label={t.rich("terms", { link: legalLink("/legal/terms") })}
      />
      <FormCheckbox
        name="privacy"
        required
        label={t.rich("privacy", { link: legalLink("/legal/privacy") })}
      />
      <FormCheckbox name="sensitiveData" label={t("sensitive")} description={t("sensitiveWhy")} />
      <FormCheckbox name="marketing" label={t("marketing")} description={t("marketingWhy")} />
    </div>
  );
}
