"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "@/components/companions/form/section";
import { TextFields } from "@/components/companions/form/text-fields";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { LOCALES, type Locale } from "@/lib/i18n/locale";

/** The words, in one language or both. Taking a language away keeps what was written until the page is left. */
export function WordsSection({
  form,
  shown,
  onShow,
}: {
  form: CompanionForm;
  shown: Locale;
  onShow: (locale: Locale) => void;
}) {
  const t = useTranslations("companions");
  const words = useErrorWords();
  const { languages, defaultLocale, name } = form.values;

  function toggle(locale: Locale): void {
    const next = languages.includes(locale)
      ? languages.filter((language) => language !== locale)
      : LOCALES.filter((language) => language === locale || languages.includes(language));
    const [first] = next;
    if (!first) return;
    form.update({
      languages: next,
      defaultLocale: next.includes(defaultLocale) ? defaultLocale : first,
    });
    onShow(next.includes(locale) ? locale : first);
  }

  const current = languages.includes(shown) ? shown : (languages[0] ?? shown);
  return (
    <FormSection id="form-words" title={t("form.words.title")} intro={t("form.words.intro")}>
      <fieldset className="min-w-0">
        <legend className="font-semibold text-[0.95rem]">{t("form.words.languages")}</legend>
        <div className="flex flex-wrap gap-x-8">
          {LOCALES.map((locale) => (
            <Checkbox
              key={locale}
              label={t(`language.${locale}`)}
              checked={languages.includes(locale)}
              disabled={languages.length === 1 && languages.includes(locale)}
              onChange={() => toggle(locale)}
            />
          ))}
        </div>
      </fieldset>
      {languages.length > 1 ? (
        <>
          <Field
            label={t("form.words.default")}
            hint={t("form.words.defaultHint")}
            error={words(form.errorOf("defaultLocale"))}
            className="sm:max-w-xs"
          >
            {(control) => (
              <Select
                {...control}
                data-field="defaultLocale"
                value={defaultLocale}
                onChange={(event) => form.update({ defaultLocale: event.target.value as Locale })}
              >
                {languages.map((locale) => (
                  <option key={locale} value={locale}>
                    {t(`language.${locale}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Tabs value={current} onValueChange={(locale) => onShow(locale as Locale)}>
            <TabsList aria-label={t("form.words.languages")}>
              {languages.map((locale) => (
                <TabsTrigger key={locale} value={locale}>
                  {t(`language.${locale}`)}
                  {form.errorOf(`texts.${locale}`) ? (
                    <span className="ml-2 text-destructive">
                      <span aria-hidden="true">●</span>
                      <span className="sr-only">{t("form.words.hasErrors")}</span>
                    </span>
                  ) : null}
                </TabsTrigger>
              ))}
            </TabsList>
            {languages.map((locale) => (
              <TabsContent key={locale} value={locale}>
                <TextFields form={form} locale={locale} name={name} />
              </TabsContent>
            ))}
          </Tabs>
        </>
      ) : (
        <TextFields key={current} form={form} locale={current} name={name} />
      )}
    </FormSection>
  );
}
