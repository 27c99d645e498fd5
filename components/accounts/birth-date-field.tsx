"use client";

import { useLocale, useTranslations } from "next-intl";
import { useContext, useId } from "react";
import { FormContext, useFieldError } from "@/components/accounts/form-context";
import { FieldError } from "@/components/accounts/form-field";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Day, month and year. Neutral on purpose: no default, no list of years that would tell where it ends,
 * no word of a threshold.
 */
export function BirthDateField() {
  const t = useTranslations("auth.birthDate");
  const locale = useLocale();
  const id = useId();
  const fields = useContext(FormContext);
  const error = useFieldError("birthDate", "birthDay", "birthMonth", "birthYear");
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const describedBy = error ? `${id}-hint ${id}-error` : `${id}-hint`;
  const control = (name: string) => ({
    id: `${id}-${name}`,
    name,
    required: true,
    "data-invalid": "birth_date_impossible",
    "aria-describedby": describedBy,
    "aria-invalid": name in fields || "birthDate" in fields ? (true as const) : undefined,
  });
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold text-[0.95rem] leading-snug">{t("legend")}</legend>
      <p id={`${id}-hint`} className="-mt-2 mb-1 text-muted-foreground text-sm">
        {t("hint")}
      </p>
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_5.75rem] gap-2 sm:gap-3">
        <div className="flex flex-col gap-1">
          <Label htmlFor={`${id}-birthDay`} className="font-medium text-sm">
            {t("day")}
          </Label>
          <Input
            {...control("birthDay")}
            inputMode="numeric"
            pattern="\s*\d{1,2}\s*"
            maxLength={2}
            autoComplete="bday-day"
            className="px-3"
          />
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor={`${id}-birthMonth`} className="font-medium text-sm">
            {t("month")}
          </Label>
          <Select {...control("birthMonth")} defaultValue="" autoComplete="bday-month">
            <option value="">{t("choose")}</option>
            {MONTHS.map((number) => (
              <option key={number} value={number}>
                {month.format(Date.UTC(2001, number - 1, 15))}
              </option>
            ))}
          </Select>
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor={`${id}-birthYear`} className="font-medium text-sm">
            {t("year")}
          </Label>
          <Input
            {...control("birthYear")}
            inputMode="numeric"
            pattern="\s*\d{4}\s*"
            maxLength={4}
            autoComplete="bday-year"
            className="px-3"
          />
        </div>
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
