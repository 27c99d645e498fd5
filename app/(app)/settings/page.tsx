import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ProfileForm } from "@/components/accounts/settings/profile-form";
import { SettingsSection } from "@/components/accounts/settings/section";
import { listCountries } from "@/lib/accounts/countries";
import { requireViewer } from "@/lib/accounts/viewer";
import { currentLocale } from "@/lib/i18n/current-locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.nav");
  return { title: t("profile") };
}

export default async function ProfilePage() {
  const viewer = await requireViewer();
  const t = await getTranslations("settings.profile");
  const format = await getFormatter();
  const known = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
  const timezones = known.includes(viewer.timezone) ? known : [viewer.timezone, ...known];
  return (
    <>
      <SettingsSection title={t("title")} lead={t("lead")}>
        <ProfileForm
          // What was saved is what the form shows next.
          key={viewer.locale}
          viewer={viewer}
          countries={listCountries(await currentLocale())}
          timezones={timezones}
        />
      </SettingsSection>
      <SettingsSection title={t("birthDate")}>
        <p className="text-lg">
          {viewer.birthDate
            ? format.dateTime(new Date(`${viewer.birthDate}T00:00:00Z`), {
                dateStyle: "long",
                timeZone: "UTC",
              })
            : t("birthDateUnknown")}
        </p>
        <p className="text-muted-foreground">{t("birthDateWhy")}</p>
      </SettingsSection>
    </>
  );
}
