import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

export default async function Loading() {
  const t = await getTranslations("companions.profile");
  return (
    <div
      role="status"
      className="mx-auto grid w-full max-w-6xl gap-x-12 gap-y-6 px-4 pb-10 sm:px-6 sm:py-9 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]"
    >
      <span className="sr-only">{t("loading")}</span>
      <div>
        <Skeleton className="aspect-square rounded-3xl max-sm:-mx-4 max-sm:rounded-none" />
        <Skeleton className="mt-4 h-20" />
      </div>
      <div className="flex flex-col gap-4">
        <Skeleton className="h-10 w-64 max-w-full" />
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-13 w-56 rounded-full" />
        <Skeleton className="mt-6 h-40 w-full" />
      </div>
    </div>
  );
}
