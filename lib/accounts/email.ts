import { z } from "zod";

/** As typed, without what a keyboard adds: the auth server compares addresses in lower case. */
export const emailInput = z
  .string({ error: "required" })
  .trim()
  .min(1, "required")
  .max(254, "email_invalid")
  .toLowerCase()
  .pipe(z.email("email_invalid"));

/** One mailbox, one string: without the tag after a plus sign, nor the dots Gmail does not see. */
export function canonicalEmail(email: string): string {
  const address = email.trim().toLowerCase();
  const at = address.lastIndexOf("@");
  if (at < 1) return address;
  const domain = address.slice(at + 1).replace(/^googlemail\.com$/, "gmail.com");
  const mailbox = address.slice(0, at).replace(/(.)\+.*$/, "$1");
  return `${domain === "gmail.com" ? mailbox.replaceAll(".", "") : mailbox}@${domain}`;
}
