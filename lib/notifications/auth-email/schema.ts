import { z } from "zod";

/** What Supabase Auth posts to the Send Email Hook: the parts of it that are read. */
export const authEmailEvent = z.object({
  user: z.object({
    email: z.string().max(320),
    new_email: z.string().max(320).default(""),
    user_metadata: z.looseObject({ locale: z.unknown() }).partial().nullish(),
  }),
  email_data: z.object({
    email_action_type: z.string().max(60),
    token: z.string().max(200).default(""),
    token_hash: z.string().max(300).default(""),
    token_hash_new: z.string().max(300).default(""),
    redirect_to: z.string().max(2000).default(""),
    old_email: z.string().max(320).default(""),
  }),
});
export type AuthEmailEvent = z.output<typeof authEmailEvent>;

/** The mails we have words for: `emails.<kind>` in messages/. */
export const AUTH_MAIL_KINDS = [
  "signup",
  "existing_account",
  "magiclink",
  "invite",
  "recovery",
  "email_change_current",
  "email_change_new",
  "reauthentication",
  "password_changed",
  "email_changed",
] as const;
export type AuthMailKind = (typeof AUTH_MAIL_KINDS)[number];

/** One mail to write: to whom, which words, and the link or code it carries. */
export interface AuthMail {
  kind: AuthMailKind;
  to: string;
  link: string | null;
  code: string | null;
  /** The address an email change leads to. */
  newEmail: string;
}
