import "server-only";
import { cookies } from "next/headers";
import { emailInput } from "@/lib/accounts/email";
import { localPath } from "@/lib/accounts/paths";
import { env } from "@/lib/kernel/env";

const COOKIE = "nexus_sign_up";

/** A sign-up waiting for its confirmation. */
export interface PendingSignUp {
  email: string;
  /** Where the visitor was heading. */
  next: string;
}

/** Remembers, in the visitor's own browser, which inbox to look into. Kept out of the address bar and of logs. */
export async function keepPendingSignUp({ email, next }: PendingSignUp): Promise<void> {
  (await cookies()).set(COOKIE, new URLSearchParams({ email, next }).toString(), {
    httpOnly: true,
    secure: env().APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: 60 * 60,
  });
}

/** The sign-up in progress in this browser, or null. The cookie is the visitor's to forge: it is read as input. */
export async function findPendingSignUp(): Promise<PendingSignUp | null> {
  const value = new URLSearchParams((await cookies()).get(COOKIE)?.value ?? "");
  const email = emailInput.safeParse(value.get("email"));
  return email.success ? { email: email.data, next: localPath(value.get("next")) } : null;
}

export async function forgetPendingSignUp(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
