import { Check, Clock, Minus } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { type Cell, ROWS } from "@/components/site/plan-rows";
import { ScrollRegion } from "@/components/site/scroll-region";
import { Badge } from "@/components/ui/badge";
import type { Plan } from "@/lib/billing/schema";

/** Every line of every plan. Scrolls sideways on a phone, with the names of the lines kept in sight. */
export async function PlanTable({ plans }: { plans: Plan[] }) {
  const t = await getTranslations("site.pricing");
  const shell = await getTranslations("shell.plan");
  return (
    <section className="mt-16">
      <h2 id="compare" className="text-3xl">
        {t("compare")}
      </h2>
      <p className="mt-2 max-w-2xl text-muted-foreground">{t("legend")}</p>
      <ScrollRegion labelledBy="compare" className="mt-6 rounded-2xl border border-border bg-card">
        <table className="w-full min-w-[56rem] border-collapse text-left text-[0.95rem]">
          <thead>
            <tr className="border-border border-b">
              <th scope="col" className="sticky left-0 z-10 w-48 bg-card p-4 font-semibold sm:w-64">
                {t("feature")}
              </th>
              {plans.map((plan) => (
                <th key={plan.planId} scope="col" className="p-4 font-display font-medium text-lg">
                  {shell(plan.planId)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row.word} className="border-border border-b last:border-0">
                <th scope="row" className="sticky left-0 z-10 bg-card p-4 text-left font-medium">
                  {t(`rows.${row.word}`)}
                  {row.isAvailable ? null : (
                    <Badge variant="warning" className="mt-1.5 flex w-fit whitespace-normal">
                      <Clock aria-hidden="true" />
                      {t("soon")}
                    </Badge>
                  )}
                </th>
                {plans.map((plan) => (
                  <td key={plan.planId} className="p-4 align-top">
                    <CellText cell={row.cell(plan)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

async function CellText({ cell }: { cell: Cell }) {
  const t = await getTranslations("site.pricing");
  const format = await getFormatter();
  switch (cell.kind) {
    case "yes":
      return (
        <>
          <Check aria-hidden="true" className="size-5 text-success" />
          <span className="sr-only">{t("yes")}</span>
        </>
      );
    case "no":
      return (
        <>
          <Minus aria-hidden="true" className="size-5 text-muted-foreground" />
          <span className="sr-only">{t("no")}</span>
        </>
      );
    case "none":
      return <span className="text-muted-foreground">{t("none")}</span>;
    case "unlimited":
      return t("unlimited");
    case "count":
      return format.number(cell.value);
    case "days":
      return t("historyDays", { days: cell.value });
    case "modes":
      return cell.value.map((mode) => t(`modes.${mode}`)).join(" · ");
    case "quality":
      // An admin may write a quality this version has no words for: shown as stored.
      return t.has(`quality.${cell.value}`) ? t(`quality.${cell.value}`) : cell.value;
  }
}
