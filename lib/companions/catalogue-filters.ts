import { z } from "zod";
import { GENDERS, RATINGS, TRAITS } from "@/lib/companions/schema";
import { COMPANION_TAGS, CONVERSATION_STYLES } from "@/lib/companions/vocabulary";
import { LOCALES } from "@/lib/i18n/locale";

export const PAGE_SIZE = 24;
const PAGE_MAXIMUM = 500;
export const QUERY_LIMIT = 100;

/** One value or many, as a query string has them; what is not in the vocabulary is dropped. */
function listOf<T extends string>(values: readonly T[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => values.filter((value) => [given].flat().includes(value)))
    .catch([]);
}

const one = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.enum(values))
    .nullable()
    .catch(null);

/** The catalogue's state in its URL. Never fails: a link from anywhere shows something. */
export const catalogueFiltersSchema = z.object({
  q: z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())
    .transform((text) =>
      // Postgres stores no NUL; the other control characters are nothing one looks for.
      text
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, QUERY_LIMIT),
    )
    .catch(""),
  language: one(LOCALES),
  gender: one(GENDERS),
  rating: one(RATINGS),
  style: one(CONVERSATION_STYLES),
  trait: one(TRAITS),
  tags: listOf(COMPANION_TAGS),
  page: z.coerce.number().int().min(1).max(PAGE_MAXIMUM).catch(1),
});
export type CatalogueFilters = z.output<typeof catalogueFiltersSchema>;

export const NO_FILTERS: CatalogueFilters = catalogueFiltersSchema.parse({});

/** The address of the catalogue in a state; what is at rest is left out. */
export function catalogueHref(filters: Partial<CatalogueFilters>): string {
  const query = new URLSearchParams();
  if (filters.q) query.set("q", filters.q);
  for (const name of ["language", "gender", "rating", "style", "trait"] as const) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  for (const tag of filters.tags ?? []) query.append("tags", tag);
  if (filters.page && filters.page > 1) query.set("page", String(filters.page));
  return query.size > 0 ? `/discover?${query}` : "/discover";
}

/** How many filters narrow the list, the search text aside. */
export function activeFilterCount(filters: CatalogueFilters): number {
  const { language, gender, rating, style, trait, tags } = filters;
  return [language, gender, rating, style, trait].filter(Boolean).length + tags.length;
}
