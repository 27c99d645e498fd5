import type { ReactNode } from "react";
import { AccountTheme } from "@/components/accounts/account-theme";
import { AppShell } from "@/components/layout/app-shell";
import { Messages } from "@/components/layout/messages";
import { SiteFrame } from "@/components/site/site-frame";
import { findViewer } from "@/lib/accounts/viewer";
import { findViewerPlan } from "@/lib/billing/viewer-plan";
import { log } from "@/lib/kernel/log";

/**
 * The frame around the product. It shows who is signed in and decides nothing: layouts are not run
 * again on every navigation, so each page and action checks for itself.
 */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  // The catalogue and its companions are public: a visitor reads them in the frame of the site, with its notices.
  if (!viewer) {
    return (
      <Messages>
        <SiteFrame>{children}</SiteFrame>
      </Messages>
    );
  }
  return (
    <Messages>
      <AppShell viewer={viewer} planId={await findPlanId()}>
        <AccountTheme theme={viewer.theme} />
        {children}
      </AppShell>
    </Messages>
  );
}

/** The badge is decoration: without it the page is still whole. */
async function findPlanId() {
  try {
    return (await findViewerPlan())?.planId ?? null;
  } catch (error) {
    log.warn({ err: error }, "plan badge left out");
    return null;
  }
}
