import { getFormatter, getTranslations } from "next-intl/server";
import type { Consent } from "@/lib/compliance/consents/schema";

/** Every line of the ledger, newest first. */
export async function ConsentHistory({
  ledger,
  timezone,
}: {
  ledger: readonly Consent[];
  timezone: string;
}) {
  const t = await getTranslations("settings.data");
  const format = await getFormatter();
  if (ledger.length === 0) return <p className="text-muted-foreground">{t("noHistory")}</p>;
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 items-center font-semibold text-primary underline underline-offset-4">
        {t("history", { count: ledger.length })}
      </summary>
      <ol className="mt-3 flex flex-col divide-y divide-border">
        {ledger.map((consent) => (
          <li
            key={consent.consentId}
            className="flex flex-wrap justify-between gap-x-4 py-2.5 text-sm"
          >
            <span>
              <span className="font-semibold">{t(`kinds.${consent.kind}`)}</span>{" "}
              {t(consent.isGranted ? "lineGiven" : "lineWithdrawn", {
                version: consent.textVersion,
              })}
            </span>
            <time dateTime={consent.recordedAt} className="text-muted-foreground">
              {format.dateTime(new Date(consent.recordedAt), {
                dateStyle: "medium",
                timeStyle: "short",
                timeZone: timezone,
              })}
            </time>
          </li>
        ))}
      </ol>
    </details>
  );
}
