import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanCards } from "@/components/site/plan-cards";
import { PlanQuestions } from "@/components/site/plan-questions";
import { PlanTable } from "@/components/site/plan-table";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { readPlans } from "@/lib/billing/public-plans";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.pricing");
  return {
    title: t("title"),
    description: t("description"),
    alternates: { canonical: "/pricing" },
  };
}

export default async function PricingPage() {
  const t = await getTranslations("site.pricing");
  const plans = await readPlans();
  return (
    <div className="dusk-glow px-4 pt-12 pb-20 sm:px-6 sm:pt-16">
      <div className="mx-auto max-w-6xl">
        <h1 className="text-title">{t("title")}</h1>
        <p className="mt-4 max-w-2xl text-lg text-muted-foreground">{t("lead")}</p>
        {plans && plans.length > 0 ? (
          <>
            <PlanCards plans={plans} />
            <PlanTable plans={plans} />
          </>
        ) : (
          <Alert variant="warning" title={t("unavailable.title")} className="mt-10 max-w-2xl">
            <p>{t("unavailable.body")}</p>
            <LinkButton href="/pricing" prefetch={false} variant="outline" className="mt-4">
              {t("unavailable.retry")}
            </LinkButton>
          </Alert>
        )}
        <PlanQuestions perMinute={plans?.at(0)?.fairUseTurnsPerMinute ?? null} />
      </div>
    </div>
  );
}
