"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "@/components/companions/form/section";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ADULT_AGE, AGE_MAXIMUM, GENDERS, type Gender, NAME_LIMIT } from "@/lib/companions/schema";

export function IdentitySection({ form }: { form: CompanionForm }) {
  const t = useTranslations("companions");
  const words = useErrorWords();
  const { values, update, errorOf } = form;
  return (
    <FormSection
      id="form-identity"
      title={t("form.identity.title")}
      intro={t("form.identity.intro")}
    >
      <Field label={t("form.identity.name")} error={words(errorOf("name"))}>
        {(control) => (
          <Input
            {...control}
            data-field="name"
            required
            maxLength={NAME_LIMIT}
            autoComplete="off"
            value={values.name}
            onChange={(event) => update({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          label={t("form.identity.age")}
          hint={t("form.identity.ageHint", { minimum: ADULT_AGE })}
          error={words(errorOf("age"))}
        >
          {(control) => (
            <Input
              {...control}
              data-field="age"
              type="number"
              inputMode="numeric"
              min={ADULT_AGE}
              max={AGE_MAXIMUM}
              step={1}
              required
              value={values.age}
              onChange={(event) => update({ age: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t("form.identity.gender")}
          hint={t("form.identity.genderHint")}
          error={words(errorOf("gender"))}
        >
          {(control) => (
            <Select
              {...control}
              data-field="gender"
              value={values.gender}
              onChange={(event) => update({ gender: event.target.value as Gender })}
            >
              {GENDERS.map((gender) => (
                <option key={gender} value={gender}>
                  {t(`gender.${gender}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FormSection>
  );
}
