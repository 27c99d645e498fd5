import { randomUUID } from "node:crypto";
import { type ActionRow, MEMBERS_ONLY } from "@/tests/entry/row";
import { nobody, PASSWORD, sessionIdOf } from "@/tests/entry/world";

const EMAIL_LIMITS = { "email_link:address": "address", "email_link:subject": "email" } as const;
const PROFILE_LIMITS = { "profile:address": "address", "profile:subject": "account" } as const;
const CREDENTIAL_LIMITS = {
  "credentials:address": "address",
  "credentials:subject": "account",
} as const;

export const ACCOUNT_ROWS: ActionRow[] = [
  {
    action: "lib/accounts/actions.ts#signOut",
    shape: "none",
    by: "member",
    works: "to /",
    changesPerson: true,
    signedOut: "to /",
    unregistered: "to /",
    ended: "to /",
  },
  {
    action: "lib/accounts/profile/actions.ts#updateProfile",
    shape: "form",
    ...MEMBERS_ONLY,
    input: () => ({
      displayName: "Sam",
      username: "",
      bio: "",
      country: "US",
      timezone: "UTC",
      locale: "en",
      interests: "",
    }),
    works: "ok",
    cases: [
      {
        what: "no name",
        change: { displayName: undefined },
        answer: "invalid_input displayName:required",
      },
      {
        what: "a name of nothing visible",
        change: { displayName: " \u0000\u200b " },
        answer: "invalid_input displayName:required",
      },
      { what: "a NUL in the words", change: { bio: "a\u0000b" }, answer: "ok" },
      { what: "half a character", change: { bio: "a\ud800b" }, answer: "ok" },
      {
        what: "words too long",
        change: { bio: "x".repeat(501) },
        answer: "invalid_input bio:too_long",
      },
      {
        what: "a name with spaces",
        change: { username: "two words" },
        answer: "invalid_input username:username_invalid",
      },
      {
        what: "a name of the house",
        change: { username: "admin" },
        answer: "invalid_input username:username_taken",
      },
      {
        what: "a taken name",
        change: async ({ stack, stranger }) => {
          const username = `u${randomUUID().slice(0, 8)}`;
          await stack.sql("update accounts set username = $1 where account_id = $2", [
            username,
            stranger.member.accountId,
          ]);
          return { username };
        },
        answer: "invalid_input username:username_taken",
      },
      {
        what: "a zone of no place",
        change: { timezone: "Mars/Olympus" },
        answer: "invalid_input timezone:invalid",
      },
      {
        what: "a country of nowhere",
        change: { country: "XX" },
        answer: "invalid_input country:invalid",
      },
      {
        what: "what it does not offer",
        change: { role: "ADMIN", birthDate: "2015-01-01" },
        answer: "ok",
      },
    ],
    limits: PROFILE_LIMITS,
  },
  {
    action: "lib/accounts/preferences/actions.ts#updatePreferences",
    shape: "form",
    ...MEMBERS_ONLY,
    input: () => ({ contentFilter: "STRICT", theme: "dark" }),
    works: "ok",
    cases: [
      {
        what: "a filter beyond the plan",
        change: { contentFilter: "OPTIONAL" },
        answer: "invalid_input contentFilter:filter_not_in_plan",
      },
      {
        what: "mature content without a document",
        change: { hasMatureContent: "on" },
        answer: "invalid_input hasMatureContent:age_check_required",
      },
      {
        what: "half of the quiet hours",
        change: { quietHoursStart: "22:00" },
        answer: "invalid_input quietHoursEnd:quiet_hours_incomplete",
      },
      {
        what: "an unknown theme",
        change: { theme: "blue" },
        answer: "invalid_input theme:invalid",
      },
    ],
    limits: PROFILE_LIMITS,
  },
  {
    action: "lib/accounts/deletion/actions.ts#requestDeletion",
    shape: "form",
    ...MEMBERS_ONLY,
    input: () => ({ understood: "on", reason: "" }),
    works: "ok",
    cases: [
      {
        what: "not understood",
        change: { understood: undefined },
        answer: "invalid_input understood:confirmation_required",
      },
      {
        what: "a reason too long",
        change: { reason: "x".repeat(1001) },
        answer: "invalid_input reason:too_long",
      },
    ],
    limits: PROFILE_LIMITS,
  },
  {
    action: "lib/accounts/deletion/actions.ts#cancelDeletion",
    shape: "none",
    ...MEMBERS_ONLY,
    works: "ok",
    limits: PROFILE_LIMITS,
  },
  {
    action: "lib/accounts/security/actions.ts#changePassword",
    shape: "form",
    ...MEMBERS_ONLY,
    input: (_world, { member }) => ({ currentPassword: member.password, password: PASSWORD }),
    works: "ok",
    changesPerson: true,
    cases: [
      {
        what: "another current password",
        change: { currentPassword: "not this one at all" },
        answer: "invalid_input currentPassword:password_wrong",
      },
      {
        what: "no current password",
        change: { currentPassword: undefined },
        answer: "invalid_input currentPassword:required",
      },
      {
        what: "a short password",
        change: { password: "x7%qq" },
        answer: "invalid_input password:password_too_short",
      },
      {
        what: "a common password",
        change: { password: "Password2026!" },
        answer: "invalid_input password:password_common",
      },
    ],
    limits: CREDENTIAL_LIMITS,
  },
  {
    action: "lib/accounts/security/actions.ts#changeEmail",
    shape: "form",
    ...MEMBERS_ONLY,
    input: (_world, { member }) => ({ currentPassword: member.password, ...nobody() }),
    works: "ok",
    changesPerson: true,
    cases: [
      {
        what: "another password",
        change: { currentPassword: "not this one at all" },
        answer: "invalid_input currentPassword:password_wrong",
      },
      {
        what: "one's own address",
        change: (_world, { member }) => ({ email: member.email }),
        answer: "invalid_input email:email_unchanged",
      },
      {
        what: "an address that is none",
        change: { email: "nobody" },
        answer: "invalid_input email:email_invalid",
      },
      {
        what: "a taken address, which is not told",
        change: ({ stranger }) => ({ email: stranger.member.email }),
        answer: "ok",
      },
    ],
    limits: CREDENTIAL_LIMITS,
  },
  {
    action: "lib/accounts/security/actions.ts#requestOwnPasswordLink",
    shape: "none",
    ...MEMBERS_ONLY,
    works: "ok",
    limits: EMAIL_LIMITS,
  },
  {
    action: "lib/accounts/security/actions.ts#signOutDevice",
    shape: "form",
    ...MEMBERS_ONLY,
    input: (_world, person) => ({ sessionId: sessionIdOf(person) }),
    works: "ok",
    changesPerson: true,
    cases: [
      {
        what: "no id",
        change: { sessionId: "mine" },
        answer: "invalid_input sessionId:invalid",
      },
      {
        what: "a session of nobody",
        change: () => ({ sessionId: randomUUID() }),
        answer: "session_not_found",
      },
    ],
    foreign: {
      what: "a stranger's session",
      change: ({ stranger }) => ({ sessionId: sessionIdOf(stranger) }),
      answer: "session_not_found",
      isIntact: async ({ stack, stranger }) =>
        (await stack.sql("select 1 from auth.sessions where id = $1", [sessionIdOf(stranger)]))
          .length === 1,
    },
    limits: PROFILE_LIMITS,
  },
  {
    action: "lib/accounts/security/actions.ts#signOutEverywhere",
    shape: "none",
    ...MEMBERS_ONLY,
    works: "to /sign-in?reason=signed_out_everywhere",
    changesPerson: true,
  },
];
