import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CompanionForm } from "@/components/companions/form/companion-form";
import { blankValues } from "@/components/companions/form/form-state";
import { PlanGate } from "@/components/companions/mine/plan-limit";
import { Messages } from "@/components/layout/messages";
import { requireViewer } from "@/lib/accounts/viewer";
import { findViewerPlan } from "@/lib/billing/viewer-plan";
import { companionsLeft, offeredVisibilities } from "@/lib/companions/policy";
import { countOwn } from "@/lib/companions/queries";
import type { Locale } from "@/lib/i18n/locale";
import { visitorDb } from "@/lib/supabase/clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companions.form");
  return { title: t("newTitle"), robots: { index: false } };
}

export default async function NewCompanionPage() {
  const viewer = await requireViewer("/companions/new");
  const [t, owned, plan, locale] = await Promise.all([
    getTranslations("companions.form"),
    visitorDb().then((db) => countOwn(db, viewer.accountId)),
    findViewerPlan(),
    getLocale(),
  ]);
  const limit = plan ? plan.companionsLimit : 0;
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-6 sm:px-6 sm:py-9">
      <header className="mb-6">
        <h1 className="text-title">{t("newTitle")}</h1>
        <p className="mt-1.5 max-w-2xl text-muted-foreground">{t("intro")}</p>
      </header>
      {companionsLeft(limit, owned) === 0 ? (
        <PlanGate limit={limit ?? 0} />
      ) : (
        <Messages namespaces={["companions"]}>
          <CompanionForm
            accountId={viewer.accountId}
            companionId={null}
            initial={blankValues(locale as Locale)}
            visibilities={offeredVisibilities(null)}
          />
        </Messages>
      )}
    </div>
  );
}
