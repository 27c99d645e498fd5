import "server-only";
import { CONSENT_KINDS, type Consent, type ConsentKind } from "@/lib/compliance/consents/schema";
import { isLocale } from "@/lib/i18n/locale";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

interface ConsentRow {
  consent_id: string;
  kind: string;
  text_version: string;
  is_granted: boolean;
  locale: string;
  recorded_at: string;
}

const COLUMNS = "consent_id, kind, text_version, is_granted, locale, recorded_at";

function toConsent(row: ConsentRow): Consent {
  return {
    consentId: row.consent_id,
    kind: CONSENT_KINDS.find((kind) => kind === row.kind) ?? "DEVICE",
    isGranted: row.is_granted,
    textVersion: row.text_version,
    locale: isLocale(row.locale) ? row.locale : "en",
    recordedAt: row.recorded_at,
  };
}

/** A member's ledger of consents, newest first: the last 200 lines. */
export async function listConsents(db: Db, accountId: string): Promise<Consent[]> {
  const rows = unwrap(
    await db
      .from("consents")
      .select(COLUMNS)
      .eq("account_id", accountId)
      .order("recorded_at", { ascending: false })
      .limit(200),
  );
  return rows.map(toConsent);
}

/** True when the member's newest line of this kind grants it. */
export async function hasConsent(db: Db, accountId: string, kind: ConsentKind): Promise<boolean> {
  const rows = unwrap(
    await db
      .from("consents")
      .select("is_granted")
      .eq("account_id", accountId)
      .eq("kind", kind)
      .order("recorded_at", { ascending: false })
      .limit(1),
  );
  return rows[0]?.is_granted ?? false;
}
