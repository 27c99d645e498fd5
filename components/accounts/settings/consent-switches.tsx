"use client";

import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { Badge } from "@/components/ui/badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeConsent } from "@/lib/compliance/consents/actions";
import type { OptionalConsent } from "@/lib/compliance/consents/policy";

export interface ConsentState {
  kind: OptionalConsent;
  isGranted: boolean;
  /** When it was last given or withdrawn; null when never asked. */
  since: string | null;
}

/** Giving and taking back are the same single press. */
export function ConsentSwitches({
  consents,
  timezone,
}: {
  consents: readonly ConsentState[];
  timezone: string;
}) {
  const t = useTranslations("settings.data");
  const format = useFormatter();
  return (
    <ul className="flex flex-col divide-y divide-border">
      {consents.map(({ kind, isGranted, since }) => (
        <li key={kind} className="flex flex-col gap-3 py-4 sm:flex-row sm:items-start">
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {t(`kinds.${kind}`)}
              <Badge variant={isGranted ? "success" : "neutral"}>
                {t(isGranted ? "given" : "notGiven")}
              </Badge>
            </p>
            <p className="mt-1 text-muted-foreground text-sm">{t(`purposes.${kind}`)}</p>
            {since ? (
              <p className="mt-1 text-muted-foreground text-sm">
                {t("since", {
                  date: format.dateTime(new Date(since), { dateStyle: "long", timeZone: timezone }),
                })}
              </p>
            ) : null}
          </div>
          <ActionForm action={changeConsent} success={t("recorded")} className="gap-2 sm:items-end">
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="isGranted" value={isGranted ? "false" : "true"} />
            <SubmitButton
              variant="outline"
              size="sm"
              aria-label={t(isGranted ? "withdrawNamed" : "giveNamed", {
                consent: t(`kinds.${kind}`),
              })}
            >
              {t(isGranted ? "withdraw" : "give")}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
