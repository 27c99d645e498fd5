import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/layout/account-menu";
import { AccountNotices } from "@/components/layout/account-notices";
import { Wordmark } from "@/components/layout/brand";
import { MainNav } from "@/components/layout/main-nav";
import { OfflineNotice } from "@/components/layout/offline-notice";
import { Badge } from "@/components/ui/badge";
import type { Viewer } from "@/lib/accounts/schema";
import type { PlanId } from "@/lib/billing/schema";

/**
 * The frame of the product: rail and header from 1024 px, header and bottom bar below. A page that
 * wraps itself in FullHeight gets the whole height; on phones the header and the bar step aside.
 */
export async function AppShell({
  viewer,
  planId,
  children,
}: {
  viewer: Viewer;
  planId: PlanId | null;
  children: ReactNode;
}) {
  const t = await getTranslations("shell");
  return (
    <div className="group/shell lg:grid lg:min-h-dvh lg:grid-cols-[15rem_minmax(0,1fr)]">
      <aside
        aria-label={t("nav.label")}
        className="sticky top-0 hidden h-dvh flex-col gap-8 border-border border-r bg-sunken px-4 py-5 lg:flex"
      >
        <Link href="/discover" aria-label={t("home")} className="rounded-lg px-2 py-1">
          <Wordmark />
        </Link>
        <MainNav shape="rail" />
        <p className="mt-auto px-3 text-muted-foreground text-sm">{t("aiReminder")}</p>
      </aside>

      <div className="flex min-h-dvh min-w-0 flex-col group-has-data-[shell=full]/shell:h-dvh">
        <header className="sticky top-0 z-30 border-border border-b bg-background/88 pt-[env(safe-area-inset-top)] backdrop-blur-md max-lg:group-has-data-[shell=full]/shell:hidden">
          <div className="flex h-16 items-center gap-3 px-4 sm:px-6">
            <Link href="/discover" aria-label={t("home")} className="rounded-lg lg:hidden">
              <Wordmark />
            </Link>
            <div className="ml-auto flex items-center gap-3">
              {planId ? (
                <Link href="/pricing" className="grid min-h-11 place-items-center rounded-full">
                  <Badge variant={planId === "FREE" ? "outline" : "primary"} className="px-3 py-1">
                    <span className="sr-only">{t("plan.label")} </span>
                    {t(`plan.${planId}`)}
                  </Badge>
                </Link>
              ) : null}
              <AccountMenu viewer={viewer} />
            </div>
          </div>
        </header>
        <OfflineNotice />
        <AccountNotices viewer={viewer} />
        <main
          id="main"
          tabIndex={-1}
          className="flex min-h-0 min-w-0 flex-1 flex-col pb-[calc(5rem+env(safe-area-inset-bottom))] outline-none group-has-data-[shell=full]/shell:pb-0 lg:pb-0"
        >
          {children}
        </main>
      </div>

      <div className="safe-bottom fixed inset-x-0 bottom-0 z-30 border-border border-t bg-background/92 backdrop-blur-md group-has-data-[shell=full]/shell:hidden lg:hidden">
        <MainNav shape="bar" />
      </div>
    </div>
  );
}
