import { getLocale, getTranslations } from "next-intl/server";
import { cn } from "@/components/ui/cn";
import { setLocale } from "@/lib/i18n/actions";
import { LOCALES } from "@/lib/i18n/locale";

const NAMES = { en: "English", fr: "Français" };

/** One button a language, each in its own words; works without JavaScript. */
export async function LocaleSwitch({ className }: { className?: string }) {
  const current = await getLocale();
  const t = await getTranslations("shell");
  return (
    <form action={setLocale} className={className}>
      <fieldset className="inline-flex rounded-full border border-border bg-sunken p-1">
        <legend className="sr-only">{t("language")}</legend>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className={cn(
              "min-h-10 rounded-full px-4 font-semibold text-sm transition-colors",
              locale === current
                ? "bg-card text-foreground shadow-soft"
                : "text-muted-foreground hover:text-foreground",
            )}
          >
            {NAMES[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
