export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";
export const LOCALE_COOKIE = "nexus_locale";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The best of our languages for an Accept-Language header, by its quality values. */
export function matchLocale(acceptLanguage: string | null): Locale {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part, index) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .find((item) => item.trim().startsWith("q="))
        ?.trim()
        .slice(2);
      return {
        language: tag.split("-")[0],
        quality: quality === undefined ? 1 : Number(quality) || 0,
        index,
      };
    })
    .filter((item) => item.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  const match = ranked.find((item) => isLocale(item.language));
  return isLocale(match?.language) ? match.language : DEFAULT_LOCALE;
}
