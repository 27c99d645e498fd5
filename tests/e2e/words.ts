import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import en from "@/messages/en.json" with { type: "json" };
import fr from "@/messages/fr.json" with { type: "json" };

const MESSAGES = { en, fr };

/** The product's own words by their key, e.g. `auth.signUp.continue`: a journey reads alike in both languages. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export function wordsOf(locale: Locale): Words {
  // Keys come as strings from tables of pages; one that does not exist fails the test that asks for it.
  const translate = createTranslator({
    locale,
    messages: MESSAGES[locale] as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  }) as unknown as Words;
  return translate;
}

/** What is said with links or emphasis in it, as it is read. */
export function plainWords(locale: Locale, key: string): string {
  const raw = key
    .split(".")
    .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], MESSAGES[locale]);
  return String(raw).replace(/<[^>]+>/g, "");
}
