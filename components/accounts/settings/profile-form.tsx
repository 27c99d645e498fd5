"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { FormField } from "@/components/accounts/form-field";
import type { Country } from "@/components/accounts/registration-fields";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { updateProfile } from "@/lib/accounts/profile/actions";
import type { Viewer } from "@/lib/accounts/schema";

const LANGUAGES = { en: "English", fr: "Français" };

export function ProfileForm({
  viewer,
  countries,
  timezones,
}: {
  viewer: Viewer;
  countries: readonly Country[];
  timezones: readonly string[];
}) {
  const t = useTranslations("settings.profile");
  return (
    <ActionForm action={updateProfile} success={t("saved")}>
      <FormField name="displayName" label={t("displayName")} hint={t("displayNameHint")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={60}
            autoComplete="nickname"
            defaultValue={viewer.displayName}
          />
        )}
      </FormField>
      <FormField
        name="username"
        label={t("username")}
        hint={t("usernameHint")}
        note={t("optional")}
      >
        {(control) => (
          <Input
            {...control}
            minLength={3}
            maxLength={31}
            pattern="\s*@?[A-Za-z0-9_]{3,30}\s*"
            data-invalid="username_invalid"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={viewer.username ?? ""}
          />
        )}
      </FormField>
      <FormField name="bio" label={t("bio")} hint={t("bioHint")} note={t("optional")}>
        {(control) => <Textarea {...control} maxLength={500} defaultValue={viewer.bio} />}
      </FormField>
      <FormField
        name="interests"
        label={t("interests")}
        hint={t("interestsHint")}
        note={t("optional")}
      >
        {(control) => (
          <Input {...control} maxLength={900} defaultValue={viewer.interests.join(", ")} />
        )}
      </FormField>
      <div className="grid gap-6 sm:grid-cols-2">
        <FormField name="country" label={t("country")}>
          {(control) => (
            <Select
              {...control}
              required
              autoComplete="country"
              defaultValue={viewer.country ?? ""}
            >
              {viewer.country ? null : <option value="">{t("choose")}</option>}
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField name="locale" label={t("language")}>
          {(control) => (
            <Select {...control} defaultValue={viewer.locale}>
              {Object.entries(LANGUAGES).map(([locale, name]) => (
                <option key={locale} value={locale} lang={locale}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      </div>
      <FormField name="timezone" label={t("timezone")} hint={t("timezoneHint")}>
        {(control) => (
          <Select {...control} defaultValue={viewer.timezone}>
            {timezones.map((timezone) => (
              <option key={timezone} value={timezone}>
                {timezone.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <SubmitButton className="self-start" pendingLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </ActionForm>
  );
}
