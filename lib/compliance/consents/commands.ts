import "server-only";
import { hasConsent } from "@/lib/compliance/consents/queries";
import { type ConsentKind, LEGAL_VERSION } from "@/lib/compliance/consents/schema";
import type { Visitor } from "@/lib/entry/visitor";
import type { Locale } from "@/lib/i18n/locale";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

export interface ConsentChange {
  accountId: string;
  kind: ConsentKind;
  isGranted: boolean;
  locale: Locale;
}

/**
 * Gives or withdraws a consent: one more line in the ledger, none when it already says so. Written by
 * the server, because the text version and the address are not the member's to state.
 */
export async function recordConsent(change: ConsentChange, visitor: Visitor): Promise<void> {
  const db = secretDb();
  if ((await hasConsent(db, change.accountId, change.kind)) === change.isGranted) return;
  unwrap(
    await db.from("consents").insert({
      account_id: change.accountId,
      kind: change.kind,
      text_version: LEGAL_VERSION,
      is_granted: change.isGranted,
      locale: change.locale,
      address_hash: visitor.addressHash,
      user_agent: visitor.userAgent,
    }),
  );
}
