"use client";

import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useState } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { FormCheckbox, FormField } from "@/components/accounts/form-field";
import { ContentFilterField } from "@/components/accounts/settings/content-filter-field";
import { SettingsSection } from "@/components/accounts/settings/section";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { updatePreferences } from "@/lib/accounts/preferences/actions";
import { mayEnableMatureContent, type PreferenceLimits } from "@/lib/accounts/preferences/policy";
import type { Preferences } from "@/lib/accounts/preferences/schema";

const THEMES = ["system", "light", "dark"] as const;
const GENDERS = ["woman", "man", "nonbinary"] as const;

/** Everything a member prefers, saved together. */
export function PreferencesForm({
  preferences,
  limits,
  personalities,
}: {
  preferences: Preferences;
  limits: PreferenceLimits;
  /** Ways of talking a member may prefer, with their words. */
  personalities: readonly { value: string; name: string }[];
}) {
  const t = useTranslations("settings.preferences");
  const { setTheme } = useTheme();
  const [theme, chooseTheme] = useState<string>(preferences.theme);
  const isMatureAllowed = mayEnableMatureContent(limits.assuranceLevel);
  return (
    <ActionForm action={updatePreferences} onSuccess={() => setTheme(theme)} success={t("saved")}>
      <SettingsSection title={t("content")} lead={t("contentLead")}>
        <ContentFilterField chosen={preferences.contentFilter} limits={limits} />
        <Switch
          name="hasMatureContent"
          label={t("mature")}
          description={t(isMatureAllowed ? "matureHint" : "matureLocked")}
          disabled={!isMatureAllowed}
          defaultChecked={preferences.hasMatureContent && isMatureAllowed}
        />
      </SettingsSection>

      <SettingsSection title={t("companions")} lead={t("companionsLead")}>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-semibold">{t("genders")}</legend>
          <div className="grid gap-x-4 sm:grid-cols-3">
            {GENDERS.map((gender) => (
              <FormCheckbox
                key={gender}
                name="companionGenders"
                value={gender}
                label={t(`gender.${gender}`)}
                defaultChecked={preferences.companionGenders.includes(gender)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="min-w-0">
          <legend className="mb-1 font-semibold">{t("personalities")}</legend>
          <div className="grid gap-x-4 min-[26rem]:grid-cols-2 sm:grid-cols-3">
            {personalities.map(({ value, name }) => (
              <FormCheckbox
                key={value}
                name="companionPersonalities"
                value={value}
                label={name}
                defaultChecked={preferences.companionPersonalities.includes(value)}
              />
            ))}
          </div>
        </fieldset>
      </SettingsSection>

      <SettingsSection title={t("voiceVideo")}>
        <Switch
          name="hasVoice"
          label={t("voice")}
          description={t("voiceHint")}
          defaultChecked={preferences.hasVoice}
        />
        <Switch
          name="hasVideo"
          label={t("video")}
          description={t("videoHint")}
          defaultChecked={preferences.hasVideo}
        />
      </SettingsSection>

      <SettingsSection title={t("notifications")} lead={t("notificationsLead")}>
        <Switch
          name="hasEmailNotifications"
          label={t("email")}
          description={t("emailHint")}
          defaultChecked={preferences.hasEmailNotifications}
        />
        <Switch
          name="hasPushNotifications"
          label={t("push")}
          description={t("pushHint")}
          defaultChecked={preferences.hasPushNotifications}
        />
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="mb-1 font-semibold">{t("quietHours")}</legend>
          <p className="-mt-2 text-muted-foreground text-sm">{t("quietHoursHint")}</p>
          <div className="grid max-w-md grid-cols-2 gap-4">
            <FormField name="quietHoursStart" label={t("from")}>
              {(control) => (
                <Input
                  {...control}
                  type="time"
                  defaultValue={preferences.quietHours?.start ?? ""}
                />
              )}
            </FormField>
            <FormField name="quietHoursEnd" label={t("to")}>
              {(control) => (
                <Input {...control} type="time" defaultValue={preferences.quietHours?.end ?? ""} />
              )}
            </FormField>
          </div>
        </fieldset>
      </SettingsSection>

      <SettingsSection title={t("appearance")}>
        <FormField name="theme" label={t("theme")}>
          {(control) => (
            <Select
              {...control}
              className="max-w-md"
              value={theme}
              onChange={(event) => chooseTheme(event.target.value)}
            >
              {THEMES.map((choice) => (
                <option key={choice} value={choice}>
                  {t(`themes.${choice}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      </SettingsSection>

      <SubmitButton className="self-start" size="lg" pendingLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </ActionForm>
  );
}
