import { getLocale, getTranslations } from "next-intl/server";
import { formatPrice } from "@/components/site/price";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { Plan } from "@/lib/billing/schema";

/**
 * A card for each plan. The monthly and yearly prices are both in the page and two radio buttons say
 * which shows: it works before, and without, JavaScript.
 */
export async function PlanCards({ plans }: { plans: Plan[] }) {
  const t = await getTranslations("site.pricing");
  return (
    <div className="group/period mt-10">
      <fieldset className="inline-flex flex-wrap rounded-3xl border border-border bg-sunken p-1">
        <legend className="sr-only">{t("period")}</legend>
        <PeriodChoice value="month" label={t("monthly")} isDefault />
        <PeriodChoice value="year" label={t("yearly")} note={t("yearlyNote")} />
      </fieldset>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
        {plans.map((plan) => (
          <li key={plan.planId} className="flex">
            <PlanCard plan={plan} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PeriodChoice({
  value,
  label,
  note,
  isDefault = false,
}: {
  value: "month" | "year";
  label: string;
  note?: string;
  isDefault?: boolean;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full px-5 font-semibold text-muted-foreground text-sm has-checked:bg-card has-checked:text-foreground has-checked:shadow-soft has-focus-visible:outline-2 has-focus-visible:outline-ring">
      <input
        type="radio"
        name="period"
        value={value}
        defaultChecked={isDefault}
        className="sr-only"
      />
      {label}
      {note ? <span className="font-medium text-success">{note}</span> : null}
    </label>
  );
}

async function PlanCard({ plan }: { plan: Plan }) {
  const t = await getTranslations("site.pricing");
  const shell = await getTranslations("shell.plan");
  const locale = await getLocale();
  const money = (cents: number) => formatPrice(cents, plan.currency, locale);
  const isFree = plan.priceCents === 0;
  return (
    <Card className="flex w-full flex-col p-5">
      <h2 className="text-2xl">{shell(plan.planId)}</h2>
      <p className="mt-1 min-h-10 text-muted-foreground text-sm leading-snug">
        {t(`taglines.${plan.planId}`)}
      </p>
      <div className="mt-4 min-h-18">
        {isFree ? (
          <p className="font-display text-3xl">{t("free")}</p>
        ) : (
          <>
            <p className="group-has-[input[value=year]:checked]/period:hidden">
              <span className="font-display text-3xl">{money(plan.priceCents)}</span>{" "}
              <span className="text-muted-foreground text-sm">{t("perMonth")}</span>
            </p>
            <div className="hidden group-has-[input[value=year]:checked]/period:block">
              <p>
                <span className="font-display text-3xl">{money(plan.yearlyPriceCents)}</span>{" "}
                <span className="text-muted-foreground text-sm">{t("perYear")}</span>
              </p>
              <p className="text-muted-foreground text-sm">
                {t("asMonthly", { price: money(Math.round(plan.yearlyPriceCents / 12)) })}
              </p>
            </div>
          </>
        )}
      </div>
      <div className="mt-auto pt-4">
        {isFree ? (
          <LinkButton href="/sign-up" className="w-full">
            {t("current.signUp")}
          </LinkButton>
        ) : (
          <>
            <p className="grid min-h-11 place-items-center rounded-full border border-input border-dashed px-3 text-center font-semibold text-muted-foreground text-sm">
              {t("current.soon")}
            </p>
            {plan.trialDays > 0 ? (
              <p className="mt-2 text-center text-muted-foreground text-xs">
                {t("trial", { days: plan.trialDays })}
              </p>
            ) : null}
          </>
        )}
      </div>
    </Card>
  );
}
