import { grantRecovery } from "@/lib/accounts/sign-in/recovery-grant";
import { visit } from "@/tests/entry/browser";
import type { ActionRow } from "@/tests/entry/row";
import { nobody, PASSWORD, type Person, sessionIdOf, type World } from "@/tests/entry/world";

const EMAIL_LIMITS = { "email_link:address": "address", "email_link:subject": "email" } as const;

/** The token of a link to sign in, as it would come by mail. */
async function emailedToken(world: World, person: Person): Promise<string> {
  const { email } = person.member;
  const { error } = await world.stack.visitor().auth.signInWithOtp({
    email,
    options: { shouldCreateUser: false },
  });
  if (error) throw error;
  return (await world.stack.authEmail(email, "magiclink")).email_data.token_hash;
}

export const SIGN_IN_ROWS: ActionRow[] = [
  {
    action: "lib/accounts/sign-in/actions.ts#signIn",
    shape: "form",
    by: "visitor",
    input: (_world, { member }) => ({
      email: member.email,
      password: member.password,
      next: "/discover",
    }),
    works: "to /discover",
    cases: [
      {
        what: "where one was heading",
        change: { next: "/chat?x=1" },
        answer: "to /chat?x=1",
      },
      { what: "another site", change: { next: "//evil.test" }, answer: "to /discover" },
      {
        what: "another password",
        change: { password: "not this one at all" },
        answer: "credentials_wrong",
      },
      { what: "an unknown address", change: nobody, answer: "credentials_wrong" },
      {
        what: "no password",
        change: { password: "" },
        answer: "invalid_input password:required",
      },
      {
        what: "a NUL in the password",
        change: { password: "a\u0000b" },
        answer: "credentials_wrong",
      },
      {
        what: "an address that is none",
        change: { email: "nobody" },
        answer: "invalid_input email:email_invalid",
      },
      {
        what: "an account without birth date and consents",
        change: async ({ stack }) => {
          const { email, password } = await stack.createMember({ registered: false });
          return { email, password };
        },
        answer: "to /register",
      },
      {
        what: "a closed account",
        change: async ({ stack }) => {
          const { accountId, email, password } = await stack.createMember();
          await stack.sql("update accounts set deleted_at = now() where account_id = $1", [
            accountId,
          ]);
          return { email, password };
        },
        answer: "account_closed",
      },
      {
        what: "an address that was never confirmed",
        change: async ({ stack }) => {
          const { email } = nobody();
          await stack.visitor().auth.signUp({ email, password: PASSWORD });
          return { email, password: PASSWORD };
        },
        answer: "to /verify",
      },
    ],
    limits: { "sign_in:address": "address", "sign_in:subject": "email" },
  },
  {
    action: "lib/accounts/sign-in/actions.ts#requestPasswordReset",
    shape: "form",
    by: "visitor",
    input: (_world, { member }) => ({ email: member.email, next: "/discover" }),
    works: "ok",
    cases: [
      { what: "an unknown address, which is not told", change: nobody, answer: "ok" },
      {
        what: "an address that is none",
        change: { email: "a@b" },
        answer: "invalid_input email:email_invalid",
      },
    ],
    limits: EMAIL_LIMITS,
  },
  {
    action: "lib/accounts/sign-in/actions.ts#resendConfirmation",
    shape: "none",
    by: "visitor",
    prepare: (_world, { member, browser }) => {
      const pending = new URLSearchParams({ email: member.email, next: "/discover" });
      browser.jar.set("nexus_sign_up", pending.toString());
    },
    works: "ok",
    limits: EMAIL_LIMITS,
  },
  {
    action: "lib/accounts/sign-in/actions.ts#confirmLink",
    shape: "form",
    by: "visitor",
    input: async (world, person) => ({
      tokenHash: await emailedToken(world, person),
      type: "email",
      next: "/discover",
    }),
    works: "to /discover",
    // A newer link ends the older one.
    changesPerson: true,
    cases: [
      {
        what: "no token",
        change: { tokenHash: "'; --" },
        answer: "invalid_input tokenHash:link_expired",
      },
      {
        what: "a token of nobody",
        change: { tokenHash: "0".repeat(56) },
        answer: "link_expired",
      },
      {
        what: "a token used before",
        change: async (world, person) => {
          const tokenHash = await emailedToken(world, person);
          await world.stack.visitor().auth.verifyOtp({ token_hash: tokenHash, type: "email" });
          return { tokenHash };
        },
        answer: "link_expired",
      },
      {
        what: "a kind we do not send",
        change: { type: "sms" },
        answer: "invalid_input type:link_expired",
      },
      { what: "another site", change: { next: "https://evil.test" }, answer: "to /discover" },
    ],
    limits: { "confirm:address": "address" },
  },
  {
    action: "lib/accounts/sign-in/actions.ts#signInWithProvider",
    shape: "form",
    by: "visitor",
    input: () => ({ provider: "github", next: "/discover" }),
    works: /^to http:\/\/127\.0\.0\.1:\d+\/auth\/v1\/authorize\?provider=github/,
    cases: [
      {
        what: "one that is not set up",
        change: { provider: "google" },
        answer: "provider_unavailable",
      },
      {
        what: "one we do not know",
        change: { provider: "myspace" },
        answer: "invalid_input provider:invalid",
      },
    ],
    limits: { "oauth:address": "address" },
  },
  {
    action: "lib/accounts/sign-in/actions.ts#resetPassword",
    shape: "form",
    by: "member",
    input: () => ({ password: PASSWORD }),
    prepare: (_world, person) => visit(person.browser, () => grantRecovery(sessionIdOf(person))),
    works: "to /discover",
    changesPerson: true,
    signedOut: "session_ended",
    // Signed in is not enough: only a session that a recovery link opened.
    unregistered: "link_expired",
    suspended: "link_expired",
    ended: "link_expired",
    cases: [
      {
        what: "a grant given to another session",
        change: async ({ stranger }, { browser }) => {
          await visit(browser, () => grantRecovery(sessionIdOf(stranger)));
          return {};
        },
        answer: "link_expired",
      },
      {
        what: "a common password",
        change: { password: "azertyuiop" },
        answer: "invalid_input password:password_common",
      },
      {
        what: "a short password",
        change: { password: "x7%qq" },
        answer: "invalid_input password:password_too_short",
      },
    ],
    limits: { "credentials:address": "address", "credentials:subject": "account" },
  },
];
