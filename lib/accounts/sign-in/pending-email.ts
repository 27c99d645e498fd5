import "server-only";
import { cookies } from "next/headers";
import { emailInput } from "@/lib/accounts/email";
import { env } from "@/lib/kernel/env";

const COOKIE = "nexus_pending_email";

/** Remembers, in the visitor's own browser, which inbox to look into. Kept out of the address bar and of logs. */
export async function keepPendingEmail(email: string): Promise<void> {
  (await cookies()).set(COOKIE, encodeURIComponent(email), {
    httpOnly: true,
    secure: env().APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: 60 * 60,
  });
}

export async function findPendingEmail(): Promise<string | null> {
  try {
    const value = decodeURIComponent((await cookies()).get(COOKIE)?.value ?? "");
    return emailInput.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

export async function forgetPendingEmail(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
