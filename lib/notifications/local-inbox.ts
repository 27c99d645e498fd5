import "server-only";
import { env } from "@/lib/kernel/env";

/** Where the mail catcher of the local stack shows what was "sent"; null when mail is really sent. */
export function localInboxUrl(): string | null {
  const { LOCAL_STACK, RESEND_BASE_URL } = env();
  return LOCAL_STACK && RESEND_BASE_URL ? new URL("/", RESEND_BASE_URL).href : null;
}
