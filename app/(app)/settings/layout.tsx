import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SettingsNav } from "@/components/accounts/settings/settings-nav";
import { Messages } from "@/components/layout/messages";

const PAGES = [
  { href: "/settings", word: "profile" },
  { href: "/settings/preferences", word: "preferences" },
  { href: "/settings/security", word: "security" },
  { href: "/settings/data", word: "data" },
  { href: "/pricing", word: "plan" },
] as const;

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("settings.nav");
  return (
    <Messages namespaces={["auth", "settings"]}>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 sm:px-6 sm:py-10">
        <h1 className="text-title">{t("title")}</h1>
        <SettingsNav
          label={t("label")}
          items={PAGES.map(({ href, word }) => ({ href, name: t(word) }))}
        />
        {children}
      </div>
    </Messages>
  );
}
