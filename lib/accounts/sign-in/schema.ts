import { z } from "zod";
import { emailInput } from "@/lib/accounts/email";
import { normalizePassword } from "@/lib/accounts/passwords/strength";
import { localPath } from "@/lib/accounts/paths";

const next = z.unknown().transform((value) => localPath(value));

/** A password as it is checked, not judged: an old one may be shorter than what is asked now. */
export const typedPassword = z
  .string({ error: "required" })
  .min(1, "required")
  .max(400, "password_too_long")
  .transform(normalizePassword);

export const signInInput = z.object({ email: emailInput, password: typedPassword, next });

export const emailLinkInput = z.object({ email: emailInput, next });

export const LINK_TYPES = [
  "signup",
  "invite",
  "magiclink",
  "recovery",
  "email_change",
  "email",
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** The link of an email. Whatever is wrong with it, the way on is to ask for another. */
export const linkInput = z.object({
  tokenHash: z.string("link_expired").regex(/^[\w-]{8,200}$/, "link_expired"),
  type: z.enum(LINK_TYPES, "link_expired"),
  next,
});
export type EmailedLink = z.output<typeof linkInput>;

export const PROVIDERS = ["google", "github"] as const;
export type Provider = (typeof PROVIDERS)[number];

export const providerInput = z.object({ provider: z.enum(PROVIDERS), next });

export const newPasswordInput = z.object({ password: typedPassword });
