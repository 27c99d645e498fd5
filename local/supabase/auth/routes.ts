import { randomBytes, randomUUID } from "node:crypto";
import { failure } from "@/local/supabase/auth/admin";
import type { HookMailer } from "@/local/supabase/auth/mailer";
import {
  findUserByEmail,
  hashEmailToken,
  newEmailToken,
  toUserJson,
  type UserRow,
} from "@/local/supabase/auth/users";
import type { Database } from "@/local/supabase/database";
import type { ApiReply, ApiRequest } from "@/local/supabase/request";

interface AuthRouteOptions {
  database: Database;
  mailer: HookMailer;
  /** Seconds between two emails of one kind to one person. */
  emailIntervalSeconds: number;
}

/** Lite answers `forward`, possibly with another body; the rest is answered here. */
export type AuthDecision =
  | { reply: ApiReply }
  | { forward: Record<string, unknown>; path?: string };

/**
 * Where Lite differs from hosted Supabase Auth in what a visitor sees: signing up twice, resending
 * a confirmation, a first magic link, the two confirmations of an email change, a ban.
 */
export class AuthRoutes {
  constructor(private readonly options: AuthRouteOptions) {}

  async decide(request: ApiRequest, body: Record<string, unknown>): Promise<AuthDecision> {
    if (request.method !== "POST") {
      return { forward: body };
    }
    switch (request.path) {
      case "/auth/v1/signup":
        return await this.#signUp(body);
      case "/auth/v1/otp":
        return await this.#magicLink(body);
      case "/auth/v1/recover":
        return await this.#recover(body);
      case "/auth/v1/resend":
        return await this.#resend(body);
      case "/auth/v1/verify":
        return await this.#verify(body);
      case "/auth/v1/token":
        return await this.#signIn(request, body);
      default:
        return { forward: body };
    }
  }

  async #find(body: Record<string, unknown>): Promise<UserRow | null> {
    return typeof body.email === "string"
      ? await findUserByEmail(this.options.database, body.email.trim())
      : null;
  }

  async #signUp(body: Record<string, unknown>): Promise<AuthDecision> {
    const user = await this.#find(body);
    if (!user) {
      return { forward: body };
    }
    if (user.email_confirmed_at) {
      return { reply: { status: 200, body: pretendUser(user.email ?? "", body.data) } };
    }
    // The password of an unconfirmed account is left alone: who asks again may be somebody else.
    const refused = await this.#confirmAgain(user);
    return { reply: refused ?? { status: 200, body: toUserJson(user) } };
  }

  async #magicLink(body: Record<string, unknown>): Promise<AuthDecision> {
    const user = await this.#find(body);
    if (!user) {
      const mayCreate = body.create_user !== false;
      return mayCreate
        ? {
            forward: {
              email: body.email,
              data: body.data,
              password: randomBytes(24).toString("base64url"),
            },
            path: "/auth/v1/signup",
          }
        : { forward: body };
    }
    if (!user.email_confirmed_at) {
      return { reply: (await this.#confirmAgain(user)) ?? { status: 200, body: {} } };
    }
    const refused = this.#tooSoon(user.recovery_sent_at);
    return refused ? { reply: refused } : { forward: body };
  }

  async #recover(body: Record<string, unknown>): Promise<AuthDecision> {
    const user = await this.#find(body);
    const refused = this.#tooSoon(user?.recovery_sent_at ?? null);
    return refused ? { reply: refused } : { forward: body };
  }

  async #resend(body: Record<string, unknown>): Promise<AuthDecision> {
    const user = await this.#find(body);
    if (body.type === "signup" && user && !user.email_confirmed_at) {
      return { reply: (await this.#confirmAgain(user)) ?? { status: 200, body: {} } };
    }
    if (body.type === "email_change" && user?.email_change && user.email) {
      return {
        reply: (await this.#changeAgain(user, user.email, user.email_change)) ?? {
          status: 200,
          body: {},
        },
      };
    }
    return typeof body.email === "string" && ["signup", "email_change"].includes(String(body.type))
      ? { reply: { status: 200, body: {} } }
      : { forward: body };
  }

  async #confirmAgain(user: UserRow): Promise<ApiReply | null> {
    const refused = this.#tooSoon(user.confirmation_sent_at);
    if (refused) {
      return refused;
    }
    const { token, tokenHash } = newEmailToken(user.email ?? "");
    await this.options.database.query(
      "update auth.users set confirmation_token = $2, confirmation_sent_at = now() where id = $1",
      [user.id, tokenHash],
    );
    await this.options.mailer.sendConfirmation(user.email ?? "", tokenHash, token, {
      userId: user.id,
    });
    return null;
  }

  async #changeAgain(user: UserRow, current: string, next: string): Promise<ApiReply | null> {
    const refused = this.#tooSoon(user.email_change_sent_at);
    if (refused) {
      return refused;
    }
    const toCurrent = newEmailToken(current);
    const toNew = newEmailToken(next);
    await this.options.database.query(
      `update auth.users set email_change_token_current = $2, email_change_token_new = $3,
         email_change_confirm_status = 0, email_change_sent_at = now() where id = $1`,
      [user.id, toCurrent.tokenHash, toNew.tokenHash],
    );
    await this.options.mailer.sendEmailChange(current, toCurrent.tokenHash, toCurrent.token, {
      userId: user.id,
      newEmail: next,
      tokenNew: toNew.token,
      tokenHashNew: toNew.tokenHash,
    });
    return null;
  }

  async #verify(body: Record<string, unknown>): Promise<AuthDecision> {
    const hash = tokenHashOf(body);
    if (hash === "") {
      return { forward: body };
    }
    if (body.type === "email") {
      const [row] = await this.options.database.query(
        "select 1 from auth.users where confirmation_token = $1",
        [hash],
      );
      return { forward: { token_hash: hash, type: row ? "signup" : "magiclink" } };
    }
    return body.type === "email_change" ? await this.#verifyEmailChange(hash) : { forward: body };
  }

  /** The first of the two addresses is noted; the second one ends the change. */
  async #verifyEmailChange(hash: string): Promise<AuthDecision> {
    const [first] = await this.options.database.query(
      `update auth.users set email_change_confirm_status = 1,
         email_change_token_current = case when email_change_token_current = $1 then null else email_change_token_current end,
         email_change_token_new = case when email_change_token_new = $1 then null else email_change_token_new end
       where (email_change_token_current = $1 or email_change_token_new = $1) and coalesce(email_change_confirm_status, 0) = 0
         and email_change_sent_at > now() - interval '1 hour' and email is not null
       returning 1`,
      [hash],
    );
    if (first) {
      const msg =
        "Confirmation link accepted. Please proceed to confirm link sent to the other email";
      return { reply: { status: 200, body: { code: "200", msg } } };
    }
    // Lite ends the change by the current address's token: give it that place, whichever came second.
    await this.options.database.query(
      `update auth.users set email_change_token_current = $1, email_change_token_new = null, email_change_confirm_status = 0
       where (email_change_token_current = $1 or email_change_token_new = $1) and email_change_confirm_status = 1`,
      [hash],
    );
    return { forward: { token_hash: hash, type: "email_change" } };
  }

  async #signIn(request: ApiRequest, body: Record<string, unknown>): Promise<AuthDecision> {
    if (request.query.get("grant_type") !== "password") {
      return { forward: body };
    }
    const user = await this.#find(body);
    return user?.banned_until && new Date(user.banned_until) > new Date()
      ? { reply: failure(400, "user_banned", "User is banned") }
      : { forward: body };
  }

  #tooSoon(sentAt: string | null): ApiReply | null {
    const elapsed = sentAt
      ? (Date.now() - new Date(sentAt).getTime()) / 1000
      : Number.POSITIVE_INFINITY;
    const left = Math.ceil(this.options.emailIntervalSeconds - elapsed);
    return left > 0
      ? failure(
          429,
          "over_email_send_rate_limit",
          `For security purposes, you can only request this after ${left} seconds.`,
        )
      : null;
  }
}

/** From the link, or from the six digits typed beside the address. */
function tokenHashOf(body: Record<string, unknown>): string {
  if (typeof body.token_hash === "string") {
    return body.token_hash;
  }
  return typeof body.email === "string" && typeof body.token === "string"
    ? hashEmailToken(body.email.trim(), body.token)
    : "";
}

/** What signing up with a taken address answers: the shape of a new user, so that nobody learns who has an account. */
function pretendUser(email: string, data: unknown) {
  const now = new Date().toISOString();
  return {
    id: randomUUID(),
    aud: "authenticated",
    role: "",
    email,
    phone: "",
    confirmation_sent_at: now,
    app_metadata: { provider: "email", providers: ["email"] },
    user_metadata: data && typeof data === "object" ? data : {},
    identities: [],
    created_at: now,
    updated_at: now,
    is_anonymous: false,
  };
}
