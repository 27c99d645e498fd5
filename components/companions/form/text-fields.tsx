"use client";

import { useTranslations } from "next-intl";
import { InterestsInput } from "@/components/companions/form/interests-input";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { TEXT_LIMITS, type TextField } from "@/lib/companions/schema";
import type { Locale } from "@/lib/i18n/locale";

/** In the order one thinks of them; the first and the greeting are asked for even in a draft. */
const FIELDS: { field: TextField; rows: number; isRequired: boolean }[] = [
  { field: "tagline", rows: 1, isRequired: true },
  { field: "description", rows: 3, isRequired: false },
  { field: "greeting", rows: 3, isRequired: true },
  { field: "backstory", rows: 6, isRequired: false },
  { field: "speakingStyle", rows: 3, isRequired: false },
  { field: "exampleDialogue", rows: 5, isRequired: false },
];

/** A companion's words in one language. */
export function TextFields({
  form,
  locale,
  name,
}: {
  form: CompanionForm;
  locale: Locale;
  name: string;
}) {
  const t = useTranslations("companions.form");
  const words = useErrorWords();
  const text = form.values.texts[locale];
  return (
    <div className="flex flex-col gap-6">
      {FIELDS.map(({ field, rows, isRequired }) => {
        const path = `texts.${locale}.${field}`;
        const limit = TEXT_LIMITS[field];
        const value = text[field];
        return (
          <Field
            key={field}
            label={t(`words.${field}`)}
            // The macros are written as they are: ICU would take the braces for its own.
            hint={t(`words.${field}Hint`, {
              user: "{{user}}",
              char: "{{char}}",
              name: name.trim() || "…",
            })}
            note={
              value.length > limit * 0.7 || isRequired
                ? `${value.length} / ${limit}`
                : t("optional")
            }
            error={words(form.errorOf(path))}
          >
            {(control) =>
              rows === 1 ? (
                <Input
                  {...control}
                  data-field={path}
                  lang={locale}
                  required={isRequired}
                  maxLength={limit}
                  value={value}
                  onChange={(event) => form.updateText(locale, { [field]: event.target.value })}
                />
              ) : (
                <Textarea
                  {...control}
                  data-field={path}
                  lang={locale}
                  rows={rows}
                  required={isRequired}
                  maxLength={limit}
                  value={value}
                  onChange={(event) => form.updateText(locale, { [field]: event.target.value })}
                />
              )
            }
          </Field>
        );
      })}
      <InterestsInput
        field={`texts.${locale}.interests`}
        label={t("words.interests")}
        hint={t("words.interestsHint")}
        removeLabel={(word) => t("words.removeInterest", { word })}
        words={text.interests}
        error={words(form.errorOf(`texts.${locale}.interests`))}
        onChange={(interests) => form.updateText(locale, { interests })}
      />
    </div>
  );
}
