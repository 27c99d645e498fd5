import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CatalogueResults } from "@/app/(app)/discover/results";
import { CatalogueFilters } from "@/components/companions/catalogue/catalogue-filters";
import { CatalogueForm } from "@/components/companions/catalogue/catalogue-form";
import { CatalogueSkeleton } from "@/components/companions/catalogue/catalogue-skeleton";
import { catalogueFiltersSchema } from "@/lib/companions/catalogue-filters";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companions.discover");
  return {
    title: t("title"),
    description: t("metaDescription"),
    // Every combination of filters is the same page to a search engine.
    alternates: { canonical: "/discover" },
  };
}

export default async function DiscoverPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const filters = catalogueFiltersSchema.parse(await searchParams);
  const t = await getTranslations("companions.discover");
  // A navigation within the product shows the frame at once and a skeleton meanwhile. A document is
  // sent whole: it is seen sooner, and without JavaScript nothing could replace the skeleton.
  const isDocument = (await headers()).get("accept")?.includes("text/html") ?? false;
  const results = <CatalogueResults filters={filters} />;
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-6 sm:px-6 sm:py-9">
      <header className="mb-5 sm:mb-6">
        <h1 className="text-title">{t("title")}</h1>
        <p className="mt-1.5 max-w-2xl text-muted-foreground">{t("intro")}</p>
      </header>
      <CatalogueForm filters={<CatalogueFilters filters={filters} />}>
        {isDocument ? (
          results
        ) : (
          <Suspense fallback={<CatalogueSkeleton label={t("loading")} />}>{results}</Suspense>
        )}
      </CatalogueForm>
    </div>
  );
}
