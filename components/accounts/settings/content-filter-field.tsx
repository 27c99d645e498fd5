"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useFieldError } from "@/components/accounts/form-context";
import { FieldError } from "@/components/accounts/form-field";
import { contentFilterObstacle, type PreferenceLimits } from "@/lib/accounts/preferences/policy";
import type { ContentFilter } from "@/lib/accounts/preferences/schema";

const FILTERS = ["STRICT", "LIGHT", "OPTIONAL"] as const satisfies readonly ContentFilter[];

/** How much is held back. What plan or assurance does not allow is shown with its reason. */
export function ContentFilterField({
  chosen,
  limits,
}: {
  chosen: ContentFilter;
  limits: PreferenceLimits;
}) {
  const t = useTranslations("settings.preferences");
  const id = useId();
  const error = useFieldError("contentFilter");
  // A choice the plan no longer allows falls back to the strictest, as it does in conversations.
  const effective = contentFilterObstacle(chosen, limits) ? "STRICT" : chosen;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-semibold">{t("filter")}</legend>
      {FILTERS.map((filter) => {
        const obstacle = contentFilterObstacle(filter, limits);
        return (
          <label
            key={filter}
            className="flex min-h-12 items-start gap-3 rounded-xl border border-border p-4 transition-colors has-checked:border-ring has-checked:bg-secondary has-checked:text-secondary-foreground has-disabled:opacity-60"
          >
            <input
              type="radio"
              name="contentFilter"
              value={filter}
              defaultChecked={filter === effective}
              disabled={obstacle !== null}
              aria-describedby={`${id}-${filter}`}
              aria-invalid={error && filter === effective ? true : undefined}
              className="mt-1 size-5 shrink-0 accent-primary"
            />
            <span className="flex flex-col">
              <span className="font-semibold">{t(`filters.${filter}.name`)}</span>
              <span id={`${id}-${filter}`} className="text-sm">
                {t(`filters.${filter}.what`)}
                {obstacle ? (
                  <strong className="block">{t(`filterLocked.${obstacle}`)}</strong>
                ) : null}
              </span>
            </span>
          </label>
        );
      })}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
