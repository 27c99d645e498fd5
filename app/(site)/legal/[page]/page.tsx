import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { isLegalPage, writeLegalPage } from "@/app/(site)/legal/_content/documents";
import { DocumentView } from "@/components/site/document-view";
import { LEGAL_EFFECTIVE_ON, LEGAL_VERSION } from "@/lib/compliance/legal-version";
import { minimumAge } from "@/lib/compliance/minimum-age";
import { OPERATOR } from "@/lib/compliance/operator";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

interface Props {
  params: Promise<{ page: string }>;
}

async function findDocument({ params }: Props) {
  const { page } = await params;
  if (!isLegalPage(page)) return null;
  const locale = await getLocale();
  return writeLegalPage(page, isLocale(locale) ? locale : DEFAULT_LOCALE, {
    minimumAge: minimumAge(),
    operator: OPERATOR.name,
    supportEmail: OPERATOR.supportEmail,
    safetyEmail: OPERATOR.safetyEmail,
    privacyEmail: OPERATOR.privacyEmail,
  });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const document = await findDocument(props);
  if (!document) return {};
  const { page } = await props.params;
  return {
    title: document.title,
    description: document.summary,
    alternates: { canonical: `/legal/${page}` },
  };
}

export default async function LegalDocumentPage(props: Props) {
  const document = await findDocument(props);
  if (!document) notFound();
  return (
    <DocumentView document={document} version={LEGAL_VERSION} effectiveOn={LEGAL_EFFECTIVE_ON} />
  );
}
