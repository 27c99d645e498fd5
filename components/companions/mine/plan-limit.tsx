import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** How much of the plan is used; and when nothing is left, what that means and the way on. */
export function PlanLimit({ owned, limit }: { owned: number; limit: number | null }) {
  const t = useTranslations("companions.mine");
  if (limit === null) return <p className="text-muted-foreground">{t("unlimited", { owned })}</p>;
  if (limit === 0 && owned === 0) return null;
  return (
    <div className="max-w-xs">
      <p className="text-muted-foreground">{t("used", { owned, limit })}</p>
      {limit > 0 ? (
        <div aria-hidden="true" className="mt-2 h-1.5 overflow-hidden rounded-full bg-muted">
          <div
            className="h-full rounded-full bg-iris"
            style={{ width: `${Math.min(100, (owned / limit) * 100)}%` }}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Said plainly where the plan allows no (more) companion: what is needed, and what stays free. */
export function PlanGate({ limit }: { limit: number }) {
  const t = useTranslations("companions.mine");
  const kind = limit === 0 ? "free" : "full";
  return (
    <div className="dusk-glow flex flex-col items-start gap-3 rounded-3xl border border-border bg-card p-6 sm:p-8">
      <span className="grid size-12 place-items-center rounded-full bg-secondary text-secondary-foreground">
        <Sparkles aria-hidden="true" className="size-6" />
      </span>
      <h2 className="text-2xl leading-tight">{t(`gate.${kind}Title`)}</h2>
      <p className="max-w-prose">{t(`gate.${kind}Body`, { limit })}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton href="/pricing">{t("gate.plans")}</LinkButton>
        <LinkButton href="/discover" variant="outline">
          {t("gate.discover")}
        </LinkButton>
      </div>
    </div>
  );
}
