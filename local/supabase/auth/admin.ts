import { findUserByEmail, findUserById, listUsers, toUserJson } from "@/local/supabase/auth/users";
import type { Database } from "@/local/supabase/database";
import type { ApiReply, ApiRequest } from "@/local/supabase/request";

interface AdminAttributes {
  id?: string;
  email?: string;
  password?: string;
  email_confirm?: boolean;
  user_metadata?: Record<string, unknown>;
  app_metadata?: Record<string, unknown>;
  ban_duration?: string;
}

/** bcrypt's cost. Ten is what Supabase uses; WASM needs a quarter of a second for it. */
const PASSWORD_COST = 8;

/** `/auth/v1/admin/users`, which Lite does not have: create, list, get, update, delete. Secret key only. */
export async function answerAdmin(
  database: Database,
  request: ApiRequest,
  body: Record<string, unknown>,
): Promise<ApiReply> {
  const match = /^\/auth\/v1\/admin\/users(?:\/([0-9a-f-]{36}))?$/.exec(request.path);
  if (!match) {
    return failure(404, "not_found", "The embedded stack has no such admin call.");
  }
  const id = match[1];
  if (!id) {
    return request.method === "POST" ? await create(database, body) : await list(database, request);
  }
  const row = await findUserById(database, id);
  if (!row) {
    return failure(404, "user_not_found", "User not found");
  }
  if (request.method === "DELETE") {
    await database.query("delete from auth.refresh_tokens where user_id = $1", [id]);
    await database.query("delete from auth.users where id = $1", [id]);
    return { status: 200, body: {} };
  }
  if (request.method === "PUT") {
    return await update(database, id, body);
  }
  return { status: 200, body: toUserJson(row) };
}

async function create(database: Database, attributes: AdminAttributes): Promise<ApiReply> {
  const email = attributes.email?.trim().toLowerCase() ?? "";
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    return failure(
      400,
      "validation_failed",
      "Cannot create a user without either an email or phone",
    );
  }
  if (await findUserByEmail(database, email)) {
    return failure(
      422,
      "email_exists",
      "A user with this email address has already been registered",
    );
  }
  const [made] = await database.query<{ id: string }>(
    `insert into auth.users (id, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data)
     values (coalesce($1::uuid, gen_random_uuid()), $2,
       case when $3::text is not null then extensions.crypt($3, extensions.gen_salt('bf', ${PASSWORD_COST})) end,
       case when $4::boolean then now() end, $5::jsonb, $6::jsonb)
     returning id`,
    [
      attributes.id ?? null,
      email,
      attributes.password ?? null,
      attributes.email_confirm ?? false,
      JSON.stringify({ provider: "email", providers: ["email"], ...attributes.app_metadata }),
      JSON.stringify({
        email_verified: attributes.email_confirm ?? false,
        ...attributes.user_metadata,
      }),
    ],
  );
  const id = made?.id ?? "";
  await database.query(
    `insert into auth.identities (id, provider, provider_id, user_id, identity_data, last_sign_in_at)
     values (gen_random_uuid(), 'email', $1::text, $1::uuid, $2::jsonb, now())`,
    [
      id,
      JSON.stringify({
        sub: id,
        email,
        email_verified: attributes.email_confirm ?? false,
        phone_verified: false,
      }),
    ],
  );
  return { status: 200, body: await userJson(database, id) };
}

async function list(database: Database, request: ApiRequest): Promise<ApiReply> {
  const page = positive(request.query.get("page"), 1);
  const perPage = Math.min(positive(request.query.get("per_page"), 50), 1000);
  const [total] = await database.query<{ count: number }>(
    "select count(*)::int as count from auth.users",
  );
  const count = total?.count ?? 0;
  const rows = await listUsers(database, perPage, (page - 1) * perPage);
  const last = Math.max(1, Math.ceil(count / perPage));
  const links = [`</admin/users?page=${last}&per_page=${perPage}>; rel="last"`];
  if (page < last) {
    links.unshift(`</admin/users?page=${page + 1}&per_page=${perPage}>; rel="next"`);
  }
  return {
    status: 200,
    body: { users: rows.map(toUserJson), aud: "authenticated" },
    headers: { "x-total-count": String(count), link: links.join(", ") },
  };
}

async function update(
  database: Database,
  id: string,
  attributes: AdminAttributes,
): Promise<ApiReply> {
  const email = attributes.email?.trim().toLowerCase();
  if (email) {
    const other = await findUserByEmail(database, email);
    if (other && other.id !== id) {
      return failure(
        422,
        "email_exists",
        "A user with this email address has already been registered",
      );
    }
  }
  await database.query(
    `update auth.users set
       email = coalesce($2, email),
       encrypted_password = case when $3::text is null then encrypted_password
         else extensions.crypt($3, extensions.gen_salt('bf', ${PASSWORD_COST})) end,
       email_confirmed_at = case when $4::boolean then coalesce(email_confirmed_at, now()) else email_confirmed_at end,
       raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || coalesce($5::jsonb, '{}'),
       raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || coalesce($6::jsonb, '{}'),
       banned_until = case when $7::text is null then banned_until when $7 = 'none' then null else now() + $7::interval end,
       updated_at = now()
     where id = $1`,
    [
      id,
      email ?? null,
      attributes.password ?? null,
      attributes.email_confirm ?? null,
      attributes.user_metadata ? JSON.stringify(attributes.user_metadata) : null,
      attributes.app_metadata ? JSON.stringify(attributes.app_metadata) : null,
      attributes.ban_duration?.replace(/h/g, " hours ").replace(/m(?!s)/g, " minutes ") ?? null,
    ],
  );
  if (attributes.ban_duration && attributes.ban_duration !== "none") {
    await database.query("delete from auth.sessions where user_id = $1", [id]);
  }
  return { status: 200, body: await userJson(database, id) };
}

async function userJson(database: Database, id: string) {
  const row = await findUserById(database, id);
  return row ? toUserJson(row) : null;
}

function positive(value: string | null, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

export function failure(status: number, code: string, message: string): ApiReply {
  return {
    status,
    body: { code: status, error_code: code, msg: message },
    headers: { "x-sb-error-code": code },
  };
}
