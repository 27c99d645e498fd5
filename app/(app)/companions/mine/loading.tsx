import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

export default async function Loading() {
  const t = await getTranslations("companions.mine");
  return (
    <div role="status" className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-6 sm:py-9">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-64 max-w-full" />
      <Skeleton className="mt-3 mb-8 h-5 w-48 max-w-full" />
      <div className="grid gap-4 lg:grid-cols-2">
        {["a", "b", "c", "d"].map((key) => (
          <Skeleton key={key} className="h-40 rounded-2xl" />
        ))}
      </div>
    </div>
  );
}
