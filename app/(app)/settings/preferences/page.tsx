import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreferencesForm } from "@/components/accounts/settings/preferences-form";
import { getPreferenceLimits, getPreferences } from "@/lib/accounts/preferences/queries";
import { requireViewer } from "@/lib/accounts/viewer";
import { CONVERSATION_STYLES } from "@/lib/companions/vocabulary";
import { visitorDb } from "@/lib/supabase/clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.nav");
  return { title: t("preferences") };
}

export default async function PreferencesPage() {
  const viewer = await requireViewer();
  const db = await visitorDb();
  const [preferences, limits, t] = await Promise.all([
    getPreferences(db, viewer.accountId),
    getPreferenceLimits(db, viewer.assuranceLevel),
    getTranslations("settings.preferences.styles"),
  ]);
  const personalities = CONVERSATION_STYLES.map((value) => ({ value, name: t(value) }));
  return (
    <PreferencesForm preferences={preferences} limits={limits} personalities={personalities} />
  );
}
