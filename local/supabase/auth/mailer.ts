import { type AuthEmail, type EmailHook, emailRedirects } from "@/local/supabase/auth/email-hook";
import { findUserById, toUserJson } from "@/local/supabase/auth/users";
import type { Database } from "@/local/supabase/database";

interface EmailMeta {
  userId: string;
  tokenNew?: string;
  tokenHashNew?: string;
  newEmail?: string;
}

/** The mailer Lite calls: instead of writing the email, it hands its parts to the Send Email Hook. */
export class HookMailer {
  constructor(
    private readonly database: Database,
    private readonly hook: EmailHook,
    private readonly siteUrl: string,
  ) {}

  async sendConfirmation(
    _to: string,
    tokenHash: string,
    token: string,
    meta: EmailMeta,
  ): Promise<void> {
    await this.#send("signup", meta, { token, token_hash: tokenHash });
  }

  async sendRecovery(
    _to: string,
    tokenHash: string,
    token: string,
    meta: EmailMeta,
  ): Promise<void> {
    await this.#send("recovery", meta, { token, token_hash: tokenHash });
  }

  async sendMagicLink(
    _to: string,
    tokenHash: string,
    token: string,
    meta: EmailMeta,
  ): Promise<void> {
    await this.#send("magiclink", meta, { token, token_hash: tokenHash });
  }

  /**
   * Two addresses must agree. As Supabase Auth does it, and as its documentation warns, the hashes
   * are crossed: token_hash and token_new belong to the new address, token and token_hash_new to the current one.
   */
  async sendEmailChange(
    _to: string,
    tokenHash: string,
    token: string,
    meta: EmailMeta,
  ): Promise<void> {
    await this.#send(
      "email_change",
      meta,
      meta.tokenNew && meta.tokenHashNew
        ? {
            token,
            token_hash: meta.tokenHashNew,
            token_new: meta.tokenNew,
            token_hash_new: tokenHash,
          }
        : { token, token_hash: tokenHash },
    );
  }

  async sendReauthentication(
    _to: string,
    token: string,
    meta: EmailMeta & { tokenHash?: string },
  ): Promise<void> {
    await this.#send("reauthentication", meta, { token, token_hash: meta.tokenHash ?? "" });
  }

  async #send(
    action: string,
    meta: EmailMeta,
    tokens: Partial<AuthEmail["email_data"]>,
  ): Promise<void> {
    const row = await findUserById(this.database, meta.userId);
    if (!row) {
      return;
    }
    const user = toUserJson(row);
    this.hook.send({
      user: meta.newEmail ? { ...user, new_email: meta.newEmail } : user,
      email_data: {
        token: "",
        token_hash: "",
        token_new: "",
        token_hash_new: "",
        redirect_to: emailRedirects.getStore()?.redirectTo ?? this.siteUrl,
        email_action_type: action,
        site_url: this.siteUrl,
        ...tokens,
      },
    });
  }
}
