import { describe, expect, it } from "vitest";
import { composeAuthMail } from "@/lib/notifications/auth-email/compose";
import { planAuthMails } from "@/lib/notifications/auth-email/plan";
import { AUTH_MAIL_KINDS, authEmailEvent } from "@/lib/notifications/auth-email/schema";

const APP = "https://nexus.example";

function event(
  action: string,
  data: Record<string, string> = {},
  user: Record<string, unknown> = {},
) {
  return authEmailEvent.parse({
    user: { email: "clara@example.org", user_metadata: { locale: "fr" }, ...user },
    email_data: {
      email_action_type: action,
      token: "123456",
      token_hash: "hash-one",
      redirect_to: `${APP}/auth/confirm?next=%2Fchat`,
      ...data,
    },
  });
}

describe("the mails of an auth event", () => {
  it("carry a link to our own confirmation page, which leads on to where the visitor was heading", () => {
    const [mail] = planAuthMails(event("signup"), APP);
    expect(mail).toMatchObject({ kind: "signup", to: "clara@example.org" });
    expect(mail?.link).toBe(`${APP}/auth/confirm?token_hash=hash-one&type=signup&next=%2Fchat`);
  });

  it.each([
    "https://evil.example/auth/confirm?next=/chat",
    `${APP}/auth/confirm?next=https://evil.example`,
    `${APP}/auth/confirm?next=//evil.example`,
    "not a url",
    "",
  ])("never lead elsewhere: %s", (redirectTo) => {
    const [mail] = planAuthMails(event("magiclink", { redirect_to: redirectTo }), APP);
    const link = new URL(mail?.link ?? "");
    expect(link.origin).toBe(APP);
    expect(link.searchParams.get("next")).toBe("/discover");
  });

  it("tell the owner of a taken address that they already have an account", () => {
    const redirectTo = `${APP}/auth/confirm?next=%2Fchat&taken=1`;
    const [mail] = planAuthMails(event("magiclink", { redirect_to: redirectTo }), APP);
    expect(mail?.kind).toBe("existing_account");
    expect(mail?.link).toContain("type=magiclink");
  });

  it("ask both addresses for an email change, each with its own crossed token", () => {
    const change = event(
      "email_change",
      { token_hash: "for-the-new", token_hash_new: "for-the-current" },
      { new_email: "new@example.org" },
    );
    expect(planAuthMails(change, APP)).toMatchObject([
      {
        kind: "email_change_current",
        to: "clara@example.org",
        link: expect.stringContaining("token_hash=for-the-current&"),
      },
      {
        kind: "email_change_new",
        to: "new@example.org",
        link: expect.stringContaining("token_hash=for-the-new&"),
      },
    ]);
  });

  it("ask only the new address where a single confirmation is set up", () => {
    const change = event("email_change", {}, { new_email: "new@example.org" });
    expect(planAuthMails(change, APP)).toMatchObject([
      { to: "new@example.org", link: expect.stringContaining("token_hash=hash-one&") },
    ]);
  });

  it("write to the old address when the email was changed", () => {
    const changed = event("email_changed_notification", { old_email: "old@example.org" });
    expect(planAuthMails(changed, APP)).toMatchObject([
      { kind: "email_changed", to: "old@example.org", newEmail: "clara@example.org", link: null },
    ]);
  });

  it("are none for an event we have no words for", () => {
    expect(planAuthMails(event("mfa_factor_enrolled_notification"), APP)).toEqual([]);
  });
});

describe("a mail", () => {
  const base = { to: "clara@example.org", newEmail: "new@example.org" };

  it.each(AUTH_MAIL_KINDS)("of kind %s has all its words in both languages", (kind) => {
    for (const locale of ["en", "fr"] as const) {
      const mail = composeAuthMail({ ...base, kind, link: null, code: "123456" }, locale);
      // next-intl answers with the key when words are missing.
      expect(mail.subject + mail.html + mail.text).not.toContain(`${kind}.`);
      expect(mail.subject.length).toBeGreaterThan(10);
      expect(mail.html).toContain(`<html lang="${locale}">`);
    }
  });

  it("is the same as HTML and as text", () => {
    const link = `${APP}/auth/confirm?token_hash=h&type=signup&next=%2F`;
    const mail = composeAuthMail({ ...base, kind: "signup", link, code: null }, "fr");
    expect(mail.subject).toBe("Confirmez votre adresse pour commencer sur NexusAI");
    expect(mail.text).toContain(link);
    expect(mail.html).toContain(link.replaceAll("&", "&amp;"));
    expect(mail.text).not.toMatch(/<[a-z]/);
    expect(mail.html).toContain("prefers-color-scheme: dark");
  });

  it("escapes what a stranger may have typed", () => {
    const newEmail = '"<img src=x onerror=alert(1)>"@evil.example';
    const mail = composeAuthMail(
      { ...base, newEmail, kind: "email_change_current", link: null, code: null },
      "en",
    );
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain("&lt;img");
  });
});
