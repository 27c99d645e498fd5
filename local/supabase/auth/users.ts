import { createHash, randomInt } from "node:crypto";
import type { Database } from "@/local/supabase/database";

/** A row of auth.users, as far as the embedded project reads it. */
export interface UserRow {
  id: string;
  email: string | null;
  email_confirmed_at: string | null;
  encrypted_password: string | null;
  confirmation_sent_at: string | null;
  recovery_sent_at: string | null;
  email_change: string | null;
  email_change_sent_at: string | null;
  email_change_token_current: string | null;
  email_change_token_new: string | null;
  email_change_confirm_status: number | null;
  last_sign_in_at: string | null;
  banned_until: string | null;
  raw_app_meta_data: Record<string, unknown> | null;
  raw_user_meta_data: Record<string, unknown> | null;
  created_at: string;
  updated_at: string;
  identities: { id: string; provider: string; identity_data: Record<string, unknown> }[];
}

const USER_SQL = `
select u.*, coalesce((select json_agg(json_build_object('id', i.provider_id, 'identity_id', i.id, 'user_id', i.user_id,
  'identity_data', i.identity_data, 'provider', i.provider, 'last_sign_in_at', i.last_sign_in_at,
  'created_at', i.created_at, 'updated_at', i.updated_at, 'email', i.email))
  from auth.identities i where i.user_id = u.id), '[]'::json) as identities
from auth.users u`;

export async function findUserById(database: Database, id: string): Promise<UserRow | null> {
  return (await database.query<UserRow>(`${USER_SQL} where u.id = $1`, [id]))[0] ?? null;
}

export async function findUserByEmail(database: Database, email: string): Promise<UserRow | null> {
  return (
    (await database.query<UserRow>(`${USER_SQL} where u.email = $1`, [email.toLowerCase()]))[0] ??
    null
  );
}

export async function listUsers(
  database: Database,
  limit: number,
  offset: number,
): Promise<UserRow[]> {
  return await database.query<UserRow>(
    `${USER_SQL} order by u.created_at desc, u.id limit $1 offset $2`,
    [limit, offset],
  );
}

/** The user as Supabase Auth prints it. */
export function toUserJson(row: UserRow) {
  return {
    id: row.id,
    aud: "authenticated",
    role: "authenticated",
    email: row.email ?? "",
    phone: "",
    email_confirmed_at: isoOrUndefined(row.email_confirmed_at),
    confirmed_at: isoOrUndefined(row.email_confirmed_at),
    confirmation_sent_at: isoOrUndefined(row.confirmation_sent_at),
    recovery_sent_at: isoOrUndefined(row.recovery_sent_at),
    new_email: row.email_change || undefined,
    email_change_sent_at: isoOrUndefined(row.email_change_sent_at),
    last_sign_in_at: isoOrUndefined(row.last_sign_in_at),
    banned_until: isoOrUndefined(row.banned_until),
    app_metadata: row.raw_app_meta_data ?? {},
    user_metadata: row.raw_user_meta_data ?? {},
    identities: row.identities,
    created_at: isoOrUndefined(row.created_at) ?? "",
    updated_at: isoOrUndefined(row.updated_at) ?? "",
    is_anonymous: false,
  };
}

function isoOrUndefined(value: string | null): string | undefined {
  return value ? new Date(value).toISOString() : undefined;
}

/** A code of six digits and the hash Lite compares it with. */
export function newEmailToken(email: string): { token: string; tokenHash: string } {
  const token = String(randomInt(0, 1_000_000)).padStart(6, "0");
  return { token, tokenHash: hashEmailToken(email, token) };
}

export function hashEmailToken(email: string, token: string): string {
  return createHash("sha256")
    .update(email.toLowerCase() + token)
    .digest("hex");
}
