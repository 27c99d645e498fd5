import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/kernel/env";
import { equalsSafely, keyedHash } from "@/lib/kernel/hash";

const COOKIE = "nexus_recovery";
const LIFE_SECONDS = 15 * 60;

function seal(sessionId: string, expiresAt: string): string {
  return keyedHash(env().APP_SECRET, "recovery-grant", `${sessionId}.${expiresAt}`);
}

/** Lets the session just opened by a recovery link choose a password without the old one, for a quarter of an hour. */
export async function grantRecovery(sessionId: string): Promise<void> {
  const expiresAt = String(Date.now() + LIFE_SECONDS * 1000);
  (await cookies()).set(COOKIE, `${expiresAt}.${seal(sessionId, expiresAt)}`, {
    httpOnly: true,
    secure: env().APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: LIFE_SECONDS,
  });
}

/** Whether this session came from a recovery link not long ago: a session found open is not enough. */
export async function isRecoveryGranted(sessionId: string): Promise<boolean> {
  const [expiresAt = "", signature = ""] = ((await cookies()).get(COOKIE)?.value ?? "").split(".");
  return Number(expiresAt) > Date.now() && equalsSafely(signature, seal(sessionId, expiresAt));
}

export async function endRecovery(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
