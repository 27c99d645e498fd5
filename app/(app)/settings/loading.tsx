import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

/** Shown at once on a navigation, while the page itself is on its way. */
export default async function Loading() {
  const t = await getTranslations("shell");
  return (
    <div role="status" className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-6">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-9 w-56 max-w-full" />
      <Skeleton className="mt-4 h-5 w-96 max-w-full" />
      <div className="mt-8 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {["a", "b", "c", "d", "e", "f"].map((key) => (
          <Skeleton key={key} className="h-44 rounded-2xl" />
        ))}
      </div>
    </div>
  );
}
