import { readText, runRoute } from "@/lib/entry/route";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { sendAuthMails } from "@/lib/notifications/auth-email/commands";
import { authEmailEvent } from "@/lib/notifications/auth-email/schema";
import { isWebhookSigned } from "@/lib/notifications/auth-email/signature";

const MAX_BYTES = 64 * 1024;

/** Supabase Auth's Send Email Hook: only what it signed is read. */
export async function POST(request: Request): Promise<Response> {
  return await runRoute("auth_email", async () => {
    const body = await readText(request, MAX_BYTES);
    const headers = {
      id: request.headers.get("webhook-id"),
      timestamp: request.headers.get("webhook-timestamp"),
      signature: request.headers.get("webhook-signature"),
    };
    if (!isWebhookSigned(env().AUTH_HOOK_SECRET, headers, body, Date.now() / 1000)) {
      throw new AppError("unauthenticated", "signature_invalid");
    }
    const event = authEmailEvent.safeParse(parseJson(body));
    if (!event.success) throw new AppError("invalid", "invalid_input");
    await sendAuthMails(event.data, headers.id ?? "");
    return Response.json({});
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
