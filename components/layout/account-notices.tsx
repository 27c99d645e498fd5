import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import type { Viewer } from "@/lib/accounts/schema";

/** What a member must not miss about their account: an erasure on its way, a suspension. */
export async function AccountNotices({ viewer }: { viewer: Viewer }) {
  if (!viewer.deletionDueAt && !viewer.isSuspended) return null;
  const t = await getTranslations("shell.notices");
  const format = await getFormatter();
  return (
    <div className="flex flex-col gap-1 bg-warning-soft px-4 py-3 text-sm text-warning sm:px-6 max-lg:group-has-data-[shell=full]/shell:hidden">
      {viewer.deletionDueAt ? (
        <p className="flex items-start gap-2">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            {t("deletion", {
              date: format.dateTime(new Date(viewer.deletionDueAt), {
                dateStyle: "long",
                timeZone: viewer.timezone,
              }),
            })}{" "}
            <Link href="/settings/data" className="font-semibold underline underline-offset-4">
              {t("deletionCancel")}
            </Link>
          </span>
        </p>
      ) : null}
      {viewer.isSuspended ? (
        <p className="flex items-start gap-2">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{t("suspended")}</span>
        </p>
      ) : null}
    </div>
  );
}
