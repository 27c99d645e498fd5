import { ChevronDown, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { ThemesPicker } from "@/components/companions/catalogue/themes-picker";
import { Button } from "@/components/ui/button";
import { type CatalogueFilters as Filters, QUERY_LIMIT } from "@/lib/companions/catalogue-filters";
import { GENDERS, RATINGS, TRAITS } from "@/lib/companions/schema";
import { CONVERSATION_STYLES } from "@/lib/companions/vocabulary";
import { LOCALES } from "@/lib/i18n/locale";

const PILL =
  "h-11 appearance-none rounded-full border border-input bg-card font-medium text-foreground text-sm hover:bg-accent";

/** The fields of the catalogue's form. Uncontrolled: they work before and without JavaScript. */
export function CatalogueFilters({ filters }: { filters: Filters }) {
  const t = useTranslations("companions");
  const selects = [
    { name: "language", words: "language", values: LOCALES, value: filters.language },
    { name: "gender", words: "gender", values: GENDERS, value: filters.gender },
    {
      name: "style",
      words: "conversationStyles",
      values: CONVERSATION_STYLES,
      value: filters.style,
    },
    { name: "trait", words: "traits", values: TRAITS, value: filters.trait },
    { name: "rating", words: "rating", values: RATINGS, value: filters.rating },
  ] as const;
  return (
    <div className="flex flex-col gap-3">
      <div className="relative max-w-2xl">
        <Search
          aria-hidden="true"
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-4.5 size-5 text-muted-foreground"
        />
        <input
          type="search"
          name="q"
          defaultValue={filters.q}
          maxLength={QUERY_LIMIT}
          aria-label={t("discover.searchLabel")}
          placeholder={t("discover.searchPlaceholder")}
          enterKeyHint="search"
          autoComplete="off"
          className="h-13 w-full rounded-full border border-input bg-card pr-28 pl-12.5 text-base shadow-soft placeholder:text-muted-foreground hover:border-foreground/60 focus-visible:outline-offset-0"
        />
        <Button type="submit" size="sm" className="absolute top-1.5 right-1.5">
          {t("discover.search")}
        </Button>
      </div>
      <div className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
        {selects.map(({ name, words, values, value }) => (
          <span key={name} className="relative shrink-0">
            <select
              name={name}
              defaultValue={value ?? ""}
              aria-label={t(`discover.filter.${name}`)}
              className={`${PILL} field-sizing-content pr-9 pl-4 has-[option:checked:not([value=''])]:border-transparent has-[option:checked:not([value=''])]:bg-secondary has-[option:checked:not([value=''])]:text-secondary-foreground`}
            >
              <option value="">{t(`discover.filter.${name}`)}</option>
              {values.map((option) => (
                <option key={option} value={option}>
                  {t(`${words}.${option}`)}
                </option>
              ))}
            </select>
            <ChevronDown
              aria-hidden="true"
              className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-3.5 size-4 text-muted-foreground"
            />
          </span>
        ))}
        <ThemesPicker selected={filters.tags} className={PILL} />
      </div>
    </div>
  );
}
