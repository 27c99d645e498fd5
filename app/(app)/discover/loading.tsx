import { getTranslations } from "next-intl/server";
import { CatalogueSkeleton } from "@/components/companions/catalogue/catalogue-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

export default async function Loading() {
  const t = await getTranslations("companions.discover");
  return (
    <div role="status" className="mx-auto w-full max-w-[100rem] px-4 py-6 sm:px-6 sm:py-9">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-64 max-w-full" />
      <Skeleton className="mt-3 h-5 w-96 max-w-full" />
      <Skeleton className="mt-6 h-13 max-w-2xl rounded-full" />
      <Skeleton className="mt-4 mb-16 h-11 w-full max-w-3xl rounded-full" />
      <CatalogueSkeleton />
    </div>
  );
}
