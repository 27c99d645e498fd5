import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/cn";
import { COMPANION_TAGS, type CompanionTag } from "@/lib/companions/vocabulary";

const PANEL = "catalogue-themes";

/**
 * The thirty themes behind one button, in the browser's own popover: no script, closed by Escape or a
 * press outside. A sheet from below on phones; under its button where the browser can anchor it,
 * else in the middle.
 */
export function ThemesPicker({
  selected,
  className,
}: {
  selected: readonly CompanionTag[];
  className: string;
}) {
  const t = useTranslations("companions");
  return (
    <>
      <button
        type="button"
        popoverTarget={PANEL}
        className={cn(
          className,
          "inline-flex shrink-0 items-center gap-2 px-4",
          selected.length > 0 && "border-transparent bg-secondary text-secondary-foreground",
        )}
      >
        {selected.length > 0
          ? t("discover.filter.tagsCount", { count: selected.length })
          : t("discover.filter.tags")}
        <ChevronDown aria-hidden="true" className="size-4 text-muted-foreground" />
      </button>
      <div
        id={PANEL}
        popover="auto"
        className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[80dvh] w-full max-w-none overflow-y-auto rounded-t-3xl border border-border bg-popover p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] text-popover-foreground shadow-lift backdrop:bg-[#120814]/30 sm:backdrop:bg-transparent sm:inset-0 sm:m-auto sm:h-fit sm:w-136 sm:rounded-3xl sm:supports-[position-area:bottom]:inset-auto sm:supports-[position-area:bottom]:mt-2 sm:supports-[position-area:bottom]:[position-area:bottom_span-right] sm:supports-[position-area:bottom]:[position-try-fallbacks:flip-inline]"
      >
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-3 float-left w-full font-semibold">
            {t("discover.filter.tags")}
          </legend>
          {COMPANION_TAGS.map((tag) => (
            <label
              key={tag}
              className="relative inline-flex h-10 cursor-pointer select-none items-center rounded-full border border-input bg-card px-3.5 text-sm transition-colors hover:bg-accent has-checked:border-transparent has-checked:bg-primary has-checked:font-semibold has-checked:text-primary-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2"
            >
              <input
                type="checkbox"
                name="tags"
                value={tag}
                defaultChecked={selected.includes(tag)}
                className="sr-only"
              />
              {t(`tags.${tag}`)}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          popoverTarget={PANEL}
          popoverTargetAction="hide"
          className={cn(buttonStyle({ variant: "secondary", size: "sm" }), "mt-4 w-full sm:w-auto")}
        >
          {t("discover.done")}
        </button>
      </div>
    </>
  );
}
