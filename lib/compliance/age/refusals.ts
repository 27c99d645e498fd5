import "server-only";
import { canonicalEmail } from "@/lib/accounts/email";
import { REFUSAL_HOURS, type RefusalSubject } from "@/lib/compliance/age/policy";
import { env } from "@/lib/kernel/env";
import { keyedHash } from "@/lib/kernel/hash";
import { secretDb } from "@/lib/supabase/secret";
import { unwrap } from "@/lib/supabase/unwrap";

/** What a visitor can be recognised by. */
export interface Applicant {
  deviceId?: string;
  email?: string;
  addressHash?: string | null;
}

function subjectHash(kind: RefusalSubject, value: string): string {
  return keyedHash(env().APP_SECRET, `age-refusal:${kind}`, value);
}

function subjectsOf(applicant: Applicant): { kind: RefusalSubject; hash: string }[] {
  const known: [RefusalSubject, string | null | undefined][] = [
    ["DEVICE", applicant.deviceId],
    ["EMAIL", applicant.email && canonicalEmail(applicant.email)],
    ["ADDRESS", applicant.addressHash],
  ];
  return known.flatMap(([kind, value]) =>
    value ? [{ kind, hash: subjectHash(kind, value) }] : [],
  );
}

/** Whether this device, mailbox or network was refused for age and the refusal still stands. */
export async function isRefused(applicant: Applicant): Promise<boolean> {
  const hashes = subjectsOf(applicant).map(({ hash }) => hash);
  return unwrap(await secretDb().rpc("is_age_refused", { p_subject_hashes: hashes }));
}

/** Remembers a refusal under every mark of the applicant: keyed hashes, never the date that was given. */
export async function recordRefusal(applicant: Applicant): Promise<void> {
  const subjects = subjectsOf(applicant).map(({ kind, hash }) => ({
    hash,
    kind,
    ttl_hours: REFUSAL_HOURS[kind],
  }));
  unwrap(await secretDb().rpc("record_age_refusal", { p_subjects: subjects }));
}
