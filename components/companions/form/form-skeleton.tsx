import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

/** The form's shape while it is on its way. */
export async function FormSkeleton() {
  const t = await getTranslations("companions.form");
  return (
    <div role="status" className="mx-auto w-full max-w-4xl px-4 py-6 sm:px-6 sm:py-9">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-72 max-w-full" />
      <Skeleton className="mt-8 h-72 rounded-2xl" />
      <Skeleton className="mt-6 h-96 rounded-2xl" />
    </div>
  );
}
