import { type CompanionInput, LIST_LIMITS } from "@/lib/companions/schema";
import { LOCALES } from "@/lib/i18n/locale";

export interface FieldText {
  /** The path of the form field, e.g. `texts.fr.backstory`. */
  field: string;
  text: string;
}

/** Everything a member wrote about a companion, by form field: what is moderated and judged. */
export function wordsOf(input: CompanionInput): FieldText[] {
  const words: FieldText[] = [
    { field: "name", text: input.name },
    { field: "appearance.culturalBackground", text: input.appearance.culturalBackground },
  ];
  for (const locale of LOCALES) {
    const texts = input.texts[locale];
    if (!texts) continue;
    for (const [field, value] of Object.entries(texts)) {
      const list = Array.isArray(value) ? value : [value];
      for (const text of list) words.push({ field: `texts.${locale}.${field}`, text });
    }
  }
  for (const tag of input.tags) words.push({ field: "tags", text: tag });
  return words.filter(({ text }) => text.trim() !== "");
}

/** What the catalogue's search compares a query with: the interests of every language, lower case. */
export function searchInterests(input: CompanionInput): string[] {
  const first = input.defaultLocale;
  const ordered = [first, ...LOCALES.filter((locale) => locale !== first)];
  const all = ordered.flatMap((locale) => input.texts[locale]?.interests ?? []);
  return [...new Set(all.map((interest) => interest.toLowerCase()))].slice(
    0,
    LIST_LIMITS.interests,
  );
}
