import { getTranslations } from "next-intl/server";
import { ThemeChoice } from "@/components/layout/theme-choice";

/** Light, dark or the system's: a radio group of icons. Its words come from the server, so that a page needs no catalogue for it. */
export async function ThemeSwitch({ className }: { className?: string }) {
  const t = await getTranslations("shell.theme");
  const labels = { label: t("label"), system: t("system"), light: t("light"), dark: t("dark") };
  return <ThemeChoice labels={labels} className={className} />;
}
