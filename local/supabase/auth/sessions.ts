import { findUserById, toUserJson } from "@/local/supabase/auth/users";
import type { Database } from "@/local/supabase/database";
import type { ApiRequest } from "@/local/supabase/request";
import type { Tokens } from "@/local/supabase/tokens";

interface SessionJson {
  access_token?: string;
  user?: { id?: string };
  id?: string;
}

/**
 * Gives what Lite answers the shape of hosted Supabase Auth: the claims policies and SDKs read from
 * an access token, times in ISO 8601, and the end of other sessions when a password changes.
 */
export async function completeAuthReply(
  database: Database,
  tokens: Tokens,
  issuer: string,
  request: ApiRequest,
  requestBody: Record<string, unknown>,
  json: SessionJson,
): Promise<SessionJson> {
  const userId = json.user?.id ?? json.id;
  const row = userId ? await findUserById(database, userId) : null;
  if (!row) {
    return json;
  }
  const user = toUserJson(row);
  if (!json.access_token) {
    if (request.method === "PUT" && typeof requestBody.password === "string") {
      await endOtherSessions(database, row.id, tokens.verify(bearer(request) ?? "")?.session_id);
    }
    return json.user ? { ...json, user } : user;
  }
  const claims = tokens.verify(json.access_token) ?? {};
  const grant = request.query.get("grant_type");
  const method =
    grant === "refresh_token"
      ? "token_refresh"
      : grant === "password"
        ? "password"
        : grant === "pkce"
          ? "oauth"
          : "otp";
  const access_token = tokens.sign({
    iss: issuer,
    ...claims,
    phone: "",
    app_metadata: user.app_metadata,
    user_metadata: user.user_metadata,
    aal: "aal1",
    amr: [{ method, timestamp: Math.floor(Date.now() / 1000) }],
    is_anonymous: false,
  });
  return { ...json, access_token, user };
}

async function endOtherSessions(
  database: Database,
  userId: string,
  sessionId: unknown,
): Promise<void> {
  await database.query("delete from auth.sessions where user_id = $1 and id <> $2::uuid", [
    userId,
    typeof sessionId === "string" ? sessionId : "00000000-0000-0000-0000-000000000000",
  ]);
}

export function bearer(request: ApiRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.header("authorization") ?? "")?.[1];
}
