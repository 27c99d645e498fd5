import "server-only";
import { Resend } from "resend";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";

export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The same key within a day is one mail, however often it is sent. */
  idempotencyKey: string;
}

/** Supabase Auth gives its hook five seconds in all. */
const TIMEOUT_MS = 4_000;

let client: Resend | undefined;

/** Hands a mail over for delivery. Throws `mail_unavailable` when it was not taken. */
export async function sendMail({ idempotencyKey, ...mail }: Mail): Promise<void> {
  const { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM } = env();
  client ??= new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {});
  const { error } = await client.emails
    .send({ from: MAIL_FROM, ...mail }, { idempotencyKey, signal: AbortSignal.timeout(TIMEOUT_MS) })
    .catch((cause: unknown) => ({ error: { name: "timeout", message: String(cause) } }));
  // The auth server tries its hook again when told when to.
  if (error) throw new AppError("unavailable", "mail_unavailable", { retryAfterSeconds: 2 }, error);
}
