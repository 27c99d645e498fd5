import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { findViewer } from "@/lib/accounts/viewer";
import { findMyPlan } from "@/lib/billing/queries";
import { log } from "@/lib/kernel/log";
import { visitorDb } from "@/lib/supabase/clients";

/**
 * The frame around the product. It shows who is signed in and decides nothing: layouts are not run
 * again on every navigation, so each page and action checks for itself.
 */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  return (
    <AppShell viewer={viewer} planId={viewer ? await findPlanId() : null}>
      {children}
    </AppShell>
  );
}

/** The badge is decoration: without it the page is still whole. */
async function findPlanId() {
  try {
    return (await findMyPlan(await visitorDb()))?.planId ?? null;
  } catch (error) {
    log.warn({ err: error }, "plan badge left out");
    return null;
  }
}
