import { getLocale, getTranslations } from "next-intl/server";
import { formatPrice } from "@/components/site/price";
import { Section } from "@/components/site/section";
import { LinkButton } from "@/components/ui/link-button";
import type { Plan } from "@/lib/billing/schema";

export async function PlansTeaser({ plans }: { plans: Plan[] | null }) {
  const t = await getTranslations("site.landing.plans");
  const pricing = await getTranslations("site.pricing");
  const shell = await getTranslations("shell.plan");
  const locale = await getLocale();
  const perDay = plans?.find((plan) => plan.planId === "FREE")?.messagesPerDay;
  return (
    <Section
      id="plans"
      title={t("title")}
      lead={perDay ? t("lead", { count: perDay }) : t("leadWithout")}
    >
      {plans ? (
        <ul className="mt-10 grid gap-px overflow-hidden rounded-2xl border border-border bg-border sm:grid-cols-5">
          {plans.map((plan) => (
            <li
              key={plan.planId}
              className="flex items-baseline justify-between gap-3 bg-card px-5 py-4 sm:flex-col sm:justify-start sm:gap-1 sm:py-6"
            >
              <span className="font-semibold">{shell(plan.planId)}</span>
              <span className="font-display text-2xl">
                {plan.priceCents === 0
                  ? pricing("free")
                  : formatPrice(plan.priceCents, plan.currency, locale)}
              </span>
              {plan.priceCents === 0 ? null : (
                <span className="text-muted-foreground text-sm">{pricing("perMonth")}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <LinkButton href="/pricing" variant="outline" className="mt-8">
        {t("all")}
      </LinkButton>
    </Section>
  );
}
