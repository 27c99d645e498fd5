import { getFormatter, getTranslations } from "next-intl/server";

interface Count {
  year: number;
  kind: string;
  referrals: number;
}

/** The yearly number of referrals that the law asks to publish. */
export async function CrisisCounts({ counts }: { counts: Count[] | null }) {
  const t = await getTranslations("site.protocol.counts");
  const format = await getFormatter();
  if (counts === null) return <p className="text-muted-foreground">{t("unavailable")}</p>;
  if (counts.length === 0) return <p className="text-muted-foreground">{t("none")}</p>;
  return (
    <>
      <p className="mb-4">{t("lead")}</p>
      <table className="w-full rounded-2xl border border-border bg-card text-left">
        <thead>
          <tr className="border-border border-b">
            <th scope="col" className="p-3.5 font-semibold">
              {t("year")}
            </th>
            <th scope="col" className="p-3.5 font-semibold">
              {t("kind")}
            </th>
            <th scope="col" className="p-3.5 text-right font-semibold">
              {t("referrals")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ year, kind, referrals }) => (
            <tr key={`${year} ${kind}`} className="border-border border-b last:border-0">
              <th scope="row" className="p-3.5 font-medium tabular-nums">
                {year}
              </th>
              <td className="p-3.5">{t.has(`kinds.${kind}`) ? t(`kinds.${kind}`) : kind}</td>
              <td className="p-3.5 text-right tabular-nums">{format.number(referrals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
