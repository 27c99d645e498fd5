import { type NextRequest, NextResponse } from "next/server";
import { limitAddress } from "@/lib/accounts/limits";
import { localPath, registerPath } from "@/lib/accounts/paths";
import { openSession } from "@/lib/accounts/session";
import { getVisitor } from "@/lib/entry/visitor";
import { env } from "@/lib/kernel/env";
import { toAppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { checkAuth } from "@/lib/supabase/auth-error";
import { visitorDb } from "@/lib/supabase/clients";

function goTo(path: string): NextResponse {
  // 303: whatever brought the visitor here, the next page is read, not sent to.
  return NextResponse.redirect(new URL(path, env().APP_URL), 303);
}

/**
 * Where Google and GitHub send members back to, with a code that is worth something only together with
 * the verifier kept in the cookie of the browser that set out.
 */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { searchParams } = request.nextUrl;
  const next = localPath(searchParams.get("next"));
  try {
    const visitor = await getVisitor();
    await limitAddress("oauth", visitor.addressHash);
    const code = searchParams.get("code");
    if (!code) return goTo("/sign-in?reason=provider_failed");
    const db = await visitorDb();
    checkAuth(await db.auth.exchangeCodeForSession(code));
    const { isRegistered } = await openSession(db, visitor.userAgent);
    return goTo(isRegistered ? next : registerPath(next));
  } catch (thrown) {
    const { code, kind, cause } = toAppError(thrown);
    log.warn({ code, ...(kind === "internal" ? { err: cause } : {}) }, "provider sign-in failed");
    return goTo("/sign-in?reason=provider_failed");
  }
}
