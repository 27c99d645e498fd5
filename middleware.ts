import { type NextRequest, NextResponse } from "next/server";
import { refreshSession } from "@/lib/auth/refresh";
import { NONCE_HEADER, pageSecurityPolicy } from "@/lib/entry/security-headers";

/**
 * Before every page: a fresh nonce and policy, the path for who must come back after signing in, and
 * a session renewed when it is about to end. It never decides what is allowed and never asks the
 * database: each page, action and route does that where it acts.
 */
export async function middleware(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pageSecurityPolicy({
    nonce,
    isDevelopment: process.env.NODE_ENV === "development",
    isHttps: process.env.APP_URL?.startsWith("https:") ?? false,
  });
  const applySession = await refreshSession(request);

  // Taken after the refresh, which may have changed the cookie header. Next reads the nonce from the policy.
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  headers.set("content-security-policy", policy);
  // Read by lib/accounts/viewer.ts.
  headers.set("x-nexus-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  applySession(response);
  return response;
}

export const config = {
  runtime: "nodejs",
  // Pages only: routes under /api (the turn's hot path among them) and files have their headers from next.config.ts.
  matcher: [
    "/((?!api/|_next/static|_next/image|serwist/|icons/|showcase/|portraits/|(?:favicon|icon|apple-icon|opengraph-image|manifest|robots|sitemap)\\.[a-z]+$).*)",
  ],
};
