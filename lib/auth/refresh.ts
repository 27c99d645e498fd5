import { createServerClient } from "@supabase/ssr";
import type { NextRequest, NextResponse } from "next/server";
import { sessionExpiry } from "@/lib/auth/session-cookie";

/** auth-js renews a token that has less than this left; sooner, the call would do nothing. */
const RENEW_BELOW_SECONDS = 90;
/** A page is late rather than lost when the auth server does not answer: it then finds the session ended by itself. */
const PATIENCE_MS = 3000;

/**
 * Renews the session of a request whose token is about to end, on the request (so that the page
 * sees it) and later on the response. Returns what to do to the response; does nothing without
 * a session cookie or without configuration.
 */
export async function refreshSession(
  request: NextRequest,
): Promise<(response: NextResponse) => void> {
  const nothing = () => {};
  const { SUPABASE_URL: url, SUPABASE_PUBLISHABLE_KEY: key } = process.env;
  if (!url || !key) return nothing;
  const expiresAt = sessionExpiry(request.cookies.getAll());
  if (expiresAt === null || expiresAt - Date.now() / 1000 > RENEW_BELOW_SECONDS) return nothing;

  const changes: ((response: NextResponse) => void)[] = [];
  const deadline = AbortSignal.timeout(PATIENCE_MS);
  const client = createServerClient(url, key, {
    cookieOptions: {
      sameSite: "lax",
      secure: process.env.APP_URL?.startsWith("https:") ?? true,
      httpOnly: true,
      path: "/",
    },
    global: { fetch: (input, init) => fetch(input, { ...init, signal: deadline }) },
    cookies: {
      getAll: () => request.cookies.getAll(),
      setAll: (list, headers) => {
        for (const { name, value } of list) request.cookies.set(name, value);
        changes.push((response) => {
          for (const { name, value, options } of list) response.cookies.set(name, value, options);
          for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
        });
      },
    },
  });
  // auth-js tries again for half a minute; the race ends the wait, not its cookie writes, which then come too late to matter.
  await Promise.race([
    client.auth.getSession().catch(() => null),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  return (response) => {
    for (const change of changes) change(response);
  };
}
