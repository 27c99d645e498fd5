import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { ConsentHistory } from "@/components/accounts/settings/consent-history";
import { ConsentSwitches } from "@/components/accounts/settings/consent-switches";
import { DeletionForm } from "@/components/accounts/settings/deletion-form";
import { SettingsSection } from "@/components/accounts/settings/section";
import { findOpenDeletion } from "@/lib/accounts/deletion/queries";
import { DELETION_GRACE_DAYS } from "@/lib/accounts/deletion/schema";
import { requireViewer } from "@/lib/accounts/viewer";
import {
  currentConsent,
  OPTIONAL_CONSENTS,
  REQUIRED_CONSENTS,
} from "@/lib/compliance/consents/policy";
import { listConsents } from "@/lib/compliance/consents/queries";
import { visitorDb } from "@/lib/supabase/clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.nav");
  return { title: t("data") };
}

const LEGAL_PAGES = { TERMS: "/legal/terms", PRIVACY: "/legal/privacy" } as const;

export default async function DataPage() {
  const viewer = await requireViewer();
  const db = await visitorDb();
  const [ledger, deletion, t, format] = await Promise.all([
    listConsents(db, viewer.accountId),
    findOpenDeletion(db, viewer.accountId),
    getTranslations("settings.data"),
    getFormatter(),
  ]);
  const date = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "long", timeZone: viewer.timezone });
  const optional = OPTIONAL_CONSENTS.map((kind) => {
    const line = currentConsent(ledger, kind);
    return { kind, isGranted: line?.isGranted ?? false, since: line?.recordedAt ?? null };
  });
  return (
    <>
      <SettingsSection title={t("consents")} lead={t("consentsLead")}>
        <ConsentSwitches consents={optional} timezone={viewer.timezone} />
        <ul className="flex flex-col gap-1 border-border border-t pt-4">
          {REQUIRED_CONSENTS.map((kind) => {
            const line = currentConsent(ledger, kind);
            return (
              <li key={kind} className="flex flex-wrap items-center justify-between gap-x-4">
                <Link
                  href={LEGAL_PAGES[kind]}
                  className="inline-flex min-h-10 items-center font-semibold underline underline-offset-4"
                >
                  {t(`kinds.${kind}`)}
                </Link>
                <span className="text-muted-foreground text-sm">
                  {line ? t("acceptedOn", { date: date(line.recordedAt) }) : t("notGiven")}
                </span>
              </li>
            );
          })}
        </ul>
        <p className="text-muted-foreground text-sm">{t("requiredWhy")}</p>
        <ConsentHistory ledger={ledger} timezone={viewer.timezone} />
      </SettingsSection>
      <SettingsSection
        id="deletion"
        title={t("deletion")}
        lead={t("deletionLead", { days: DELETION_GRACE_DAYS })}
      >
        <DeletionForm
          dueOn={deletion ? date(deletion.executeAfter) : null}
          days={DELETION_GRACE_DAYS}
        />
      </SettingsSection>
    </>
  );
}
