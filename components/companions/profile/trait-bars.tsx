import { useTranslations } from "next-intl";
import { levelOf } from "@/components/companions/profile/trait-level";
import { TRAITS, type Traits } from "@/lib/companions/schema";

/** The nine traits: a bar for the eye, a word for everybody. */
export function TraitBars({ traits }: { traits: Traits }) {
  const t = useTranslations("companions");
  return (
    <dl className="grid gap-x-8 gap-y-3.5 sm:grid-cols-2">
      {TRAITS.map((trait) => {
        const value = traits[trait];
        const level = t(`level.${levelOf(value)}`);
        return (
          <div key={trait}>
            <div className="flex items-baseline justify-between gap-3 text-[0.95rem]">
              <dt className="font-medium">{t(`traits.${trait}`)}</dt>
              <dd className="text-muted-foreground text-sm">{level}</dd>
            </div>
            <div aria-hidden="true" className="mt-1.5 h-2 overflow-hidden rounded-full bg-muted">
              <div
                className="h-full rounded-full bg-iris"
                style={{ width: `${Math.max(4, Math.round(value * 100))}%` }}
              />
            </div>
          </div>
        );
      })}
    </dl>
  );
}
