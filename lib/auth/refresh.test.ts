import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest, NextResponse } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { refreshSession } from "@/lib/auth/refresh";
import { sessionExpiry } from "@/lib/auth/session-cookie";

let server: Server | undefined;

/** An auth server whose token endpoint does this; says how often it was asked. */
async function authServer(answer: "renews" | "hangs" | "refuses") {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (answer === "hangs") return;
    response.setHeader("content-type", "application/json");
    if (answer === "refuses") {
      response.statusCode = 400;
      response.end(JSON.stringify({ code: "refresh_token_not_found", message: "gone" }));
      return;
    }
    response.end(JSON.stringify(session(3600)));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("SUPABASE_URL", `http://127.0.0.1:${port}`);
  vi.stubEnv("SUPABASE_PUBLISHABLE_KEY", "publishable");
  vi.stubEnv("APP_URL", "https://site.example");
  return asked;
}

function session(secondsLeft: number) {
  const expiresAt = Math.round(Date.now() / 1000) + secondsLeft;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return {
    access_token: `${part({ alg: "HS256" })}.${part({ sub: "a", exp: expiresAt })}.c2ln`,
    refresh_token: "refresh",
    token_type: "bearer",
    expires_in: secondsLeft,
    expires_at: expiresAt,
    user: { id: "a", aud: "authenticated", app_metadata: {}, user_metadata: {}, created_at: "" },
  };
}

function visit(secondsLeft?: number): NextRequest {
  const headers = new Headers();
  if (secondsLeft !== undefined) {
    const value = Buffer.from(JSON.stringify(session(secondsLeft))).toString("base64url");
    headers.set("cookie", `sb-127-auth-token=base64-${value}`);
  }
  return new NextRequest("https://site.example/chat", { headers });
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
});

describe("refreshSession", () => {
  it("asks nobody for a visitor, or while the token has time left", async () => {
    const asked = await authServer("renews");
    await refreshSession(visit());
    await refreshSession(visit(600));
    expect(asked).toEqual([]);
  });

  it("renews a token about to end, for the page and for the browser", async () => {
    const asked = await authServer("renews");
    const request = visit(30);
    const response = NextResponse.next();
    (await refreshSession(request))(response);
    expect(asked).toHaveLength(1);
    const soon = Date.now() / 1000 + 3000;
    expect(sessionExpiry(request.cookies.getAll())).toBeGreaterThan(soon);
    expect(sessionExpiry(response.cookies.getAll())).toBeGreaterThan(soon);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly/);
    expect(response.headers.get("set-cookie")).toMatch(/Secure/);
  });

  it("lets the page go on when the auth server refuses", async () => {
    await authServer("refuses");
    const response = NextResponse.next();
    (await refreshSession(visit(-10)))(response);
    expect(response.status).toBe(200);
  });

  it("gives an auth server that is silent up, and lets the page go on", async () => {
    await authServer("hangs");
    const response = NextResponse.next();
    (await refreshSession(visit(30)))(response);
    expect(response.status).toBe(200);
  });

  it("does nothing where nothing is configured", async () => {
    vi.stubEnv("SUPABASE_URL", "");
    const response = NextResponse.next();
    (await refreshSession(visit(30)))(response);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});
