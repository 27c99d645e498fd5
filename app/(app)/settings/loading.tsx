import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

/** Shown at once on a navigation, while the page itself is on its way. */
export default async function Loading() {
  const t = await getTranslations("shell");
  return (
    <div role="status" className="flex flex-col gap-5">
      <span className="sr-only">{t("loading")}</span>
      {["a", "b", "c"].map((key) => (
        <Skeleton key={key} className="h-44 rounded-2xl" />
      ))}
    </div>
  );
}
