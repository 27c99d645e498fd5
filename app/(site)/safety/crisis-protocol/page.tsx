import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { protocolEn } from "@/app/(site)/safety/crisis-protocol/_content/protocol.en";
import { protocolFr } from "@/app/(site)/safety/crisis-protocol/_content/protocol.fr";
import { CrisisCounts } from "@/components/site/crisis-counts";
import { CrisisLines } from "@/components/site/crisis-lines";
import { DocumentView } from "@/components/site/document-view";
import { listYearlyReferrals, type YearlyReferrals } from "@/lib/compliance/crisis/queries";
import { CRISIS_PROTOCOL_VERSION, LEGAL_EFFECTIVE_ON } from "@/lib/compliance/legal-version";
import { OPERATOR } from "@/lib/compliance/operator";
import { log } from "@/lib/kernel/log";

async function findDocument() {
  const write = (await getLocale()) === "fr" ? protocolFr : protocolEn;
  return write(OPERATOR.safetyEmail);
}

/** The protocol must be readable whatever happens to the database: without figures, null. */
async function readCounts(): Promise<YearlyReferrals[] | null> {
  try {
    return await listYearlyReferrals();
  } catch (error) {
    log.warn({ err: error }, "crisis counts could not be read");
    return null;
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, summary } = await findDocument();
  return { title, description: summary, alternates: { canonical: "/safety/crisis-protocol" } };
}

export default async function CrisisProtocolPage() {
  const t = await getTranslations("site.protocol");
  return (
    <DocumentView
      document={await findDocument()}
      version={CRISIS_PROTOCOL_VERSION}
      effectiveOn={LEGAL_EFFECTIVE_ON}
      more={[
        {
          id: "counts",
          title: t("counts.title"),
          content: <CrisisCounts counts={await readCounts()} />,
        },
        { id: "lines", title: t("lines.title"), content: <CrisisLines /> },
      ]}
    />
  );
}
