import { useTranslations } from "next-intl";
import { levelOf } from "@/components/companions/profile/trait-level";
import { TRAITS, type Traits } from "@/lib/companions/schema";

/** The nine traits: a bar for the eye, a word for everybody. */
export function TraitBars({ traits }: { traits: Traits }) {
  const t = useTranslations("companions");
  return (
    <ul className="grid gap-x-8 gap-y-3.5 sm:grid-cols-2">
      {TRAITS.map((trait) => (
        <li key={trait}>
          <p className="flex items-baseline justify-between gap-3 text-[0.95rem]">
            <span className="font-medium">
              {t(`traits.${trait}`)}
              <span className="sr-only">: </span>
            </span>
            <span className="text-muted-foreground text-sm">
              {t(`level.${levelOf(traits[trait])}`)}
            </span>
          </p>
          <div aria-hidden="true" className="mt-1.5 h-2 overflow-hidden rounded-full bg-muted">
            <div
              className="h-full rounded-full bg-iris"
              style={{ width: `${Math.max(4, Math.round(traits[trait] * 100))}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
