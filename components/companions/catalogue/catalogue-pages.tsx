import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import {
  type CatalogueFilters,
  catalogueHref,
  PAGE_SIZE,
} from "@/lib/companions/catalogue-filters";

/** Back and forth through the catalogue; nothing when it fits one page. */
export function CataloguePages({ filters, total }: { filters: CatalogueFilters; total: number }) {
  const t = useTranslations("companions.discover");
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const { page } = filters;
  if (last === 1 && page === 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-10 flex items-center justify-center gap-3 sm:gap-5">
      {page > 1 ? (
        <LinkButton
          variant="outline"
          rel="prev"
          href={catalogueHref({ ...filters, page: Math.min(page - 1, last) })}
        >
          <ArrowLeft aria-hidden="true" />
          {t("previous")}
        </LinkButton>
      ) : null}
      <p className="text-muted-foreground text-sm">{t("pageOf", { page, last })}</p>
      {page < last ? (
        <LinkButton
          variant="outline"
          rel="next"
          href={catalogueHref({ ...filters, page: page + 1 })}
        >
          {t("next")}
          <ArrowRight aria-hidden="true" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
