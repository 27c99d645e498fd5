import { type ActionRow, MEMBERS_ONLY } from "@/tests/entry/row";
import { nobody, PASSWORD } from "@/tests/entry/world";

const ABOUT = {
  displayName: "Noa",
  birthDay: "9",
  birthMonth: "3",
  birthYear: "1991",
  country: "FR",
  timezone: "Europe/Paris",
  terms: "on",
  privacy: "on",
};

const tooYoung = () => ({ birthYear: String(new Date().getUTCFullYear() - 15) });

const ABOUT_CASES = [
  {
    what: "a day that is in no calendar",
    change: { birthDay: "31", birthMonth: "2" },
    answer: "invalid_input birthDate:birth_date_impossible",
  },
  {
    what: "a year to come",
    change: { birthYear: "2999" },
    answer: "invalid_input birthDate:birth_date_impossible",
  },
  {
    what: "words for a year",
    change: { birthYear: "young" },
    answer: "invalid_input birthYear:birth_date_impossible",
  },
  {
    what: "no consents",
    change: { terms: undefined, privacy: undefined },
    answer: "invalid_input privacy:consent_required terms:consent_required",
  },
  {
    what: "a country not served",
    change: { country: "CN" },
    answer: "invalid_input country:country_not_served",
  },
  { what: "a zone of no place", change: { timezone: "Mars/Olympus" } },
  { what: "too young", change: tooYoung, answer: "to /not-eligible" },
];

export const REGISTRATION_ROWS: ActionRow[] = [
  {
    action: "lib/compliance/registration/actions.ts#signUp",
    shape: "form",
    by: "visitor",
    input: () => ({ ...nobody(), ...ABOUT, password: PASSWORD }),
    works: "to /verify",
    cases: [
      ...ABOUT_CASES.map((entry) => ({ answer: "to /verify", ...entry })),
      {
        what: "a taken address, which is not told",
        change: ({ me }) => ({ email: me.member.email }),
        answer: "to /verify",
      },
      {
        what: "a short password",
        change: { password: "x7%qq" },
        answer: "invalid_input password:password_too_short",
      },
      {
        what: "a common password",
        change: { password: "Sunshine2026!" },
        answer: "invalid_input password:password_common",
      },
      {
        what: "one's own name for a password",
        change: { displayName: "Wilhelmina", password: "wilhelmina12" },
        answer: "invalid_input password:password_personal",
      },
      {
        what: "nothing at all",
        change: Object.fromEntries(
          ["email", "password", ...Object.keys(ABOUT)].map((name) => [name, undefined]),
        ),
        answer: /^invalid_input birthDay:required birthMonth:required .* terms:consent_required$/,
      },
    ],
    limits: { "sign_up:address": "address", "sign_up:subject": "email" },
  },
  {
    action: "lib/compliance/registration/actions.ts#register",
    shape: "form",
    by: "unregistered",
    input: () => ABOUT,
    works: "to /discover",
    signedOut: "session_ended",
    ended: "session_ended",
    cases: ABOUT_CASES.map((entry) => ({ answer: "to /discover", ...entry })),
    limits: { "register:address": "address", "register:subject": "account" },
  },
  {
    action: "lib/compliance/registration/actions.ts#requestSignInLink",
    shape: "form",
    by: "visitor",
    input: (_world, { member }) => ({ email: member.email, next: "/discover" }),
    works: "ok",
    cases: [
      { what: "an unknown address, which is not told", change: nobody, answer: "ok" },
      {
        what: "an address that is none",
        change: { email: "@" },
        answer: "invalid_input email:email_invalid",
      },
    ],
    limits: { "email_link:address": "address", "email_link:subject": "email" },
  },
  {
    action: "lib/compliance/consents/actions.ts#changeConsent",
    shape: "form",
    ...MEMBERS_ONLY,
    input: () => ({ kind: "MARKETING", isGranted: "true" }),
    works: "ok",
    cases: [
      {
        what: "one that cannot be taken back",
        change: { kind: "TERMS", isGranted: "false" },
        answer: "invalid_input kind:invalid",
      },
      {
        what: "one that is not given by a press",
        change: { kind: "ADULT_MODE" },
        answer: "invalid_input kind:invalid",
      },
      {
        what: "neither yes nor no",
        change: { isGranted: "perhaps" },
        answer: "invalid_input isGranted:invalid",
      },
    ],
    limits: { "profile:address": "address", "profile:subject": "account" },
  },
  {
    action: "lib/i18n/actions.ts#setLocale",
    shape: "bare form",
    by: "visitor",
    input: () => ({ locale: "fr" }),
    works: "ok",
    cases: [
      { what: "a language we do not speak", change: { locale: "tlh" }, answer: "ok" },
      { what: "nothing", change: { locale: undefined }, answer: "ok" },
    ],
  },
];
