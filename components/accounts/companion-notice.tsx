import { Info } from "lucide-react";
import { getTranslations } from "next-intl/server";

/** What the law has us say before anyone signs up, without a word on where the age limit lies. */
export async function CompanionNotice() {
  const t = await getTranslations("auth.notice");
  return (
    <aside
      aria-label={t("label")}
      className="flex items-start gap-3 rounded-2xl bg-secondary p-5 text-secondary-foreground text-sm leading-relaxed"
    >
      <Info aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="flex flex-col gap-1.5">
        <p>{t("ai")}</p>
        <p>{t("minors")}</p>
      </div>
    </aside>
  );
}
