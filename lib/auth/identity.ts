import "server-only";
import { jwtVerify } from "jose";
import { cookies } from "next/headers";
import { readSession } from "@/lib/auth/session-cookie";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { anonymousDb, type Db, visitorDb } from "@/lib/supabase/clients";
import { type DataDb, dataDb } from "@/lib/supabase/data-client";

/** Who is asking, as their verified token says. Not whether the account may do it. */
export interface Identity {
  accountId: string;
  sessionId: string;
  email: string;
}

type Claims = Record<string, unknown> & { exp?: number };

/** The clocks of two servers are never quite the same. */
const CLOCK_TOLERANCE_SECONDS = 10;
/** auth-js renews a session that has less than this left. */
const RENEW_BELOW_SECONDS = 90;
const REMEMBERED_TOKENS = 1_000;

let secretKey: Uint8Array | undefined;

/** Tokens whose signature was checked in this process: the same bytes need not be checked at every request. */
const verified = new Map<string, Claims>();

async function verify(token: string): Promise<Claims | null> {
  const known = verified.get(token);
  const claims = known ?? (await verifySignature(token));
  if (!claims || (claims.exp ?? 0) + CLOCK_TOLERANCE_SECONDS <= Date.now() / 1000) {
    verified.delete(token);
    return null;
  }
  if (!known) {
    if (verified.size >= REMEMBERED_TOKENS) verified.clear();
    verified.set(token, claims);
  }
  return claims;
}

async function verifySignature(token: string): Promise<Claims | null> {
  const secret = env().SUPABASE_JWT_SECRET;
  if (secret) {
    secretKey ??= new TextEncoder().encode(secret);
    try {
      const { payload } = await jwtVerify(token, secretKey, {
        algorithms: ["HS256"],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      return payload;
    } catch {
      return null;
    }
  }
  // Verified against the project's public keys, which the client keeps.
  const { data } = await anonymousDb().auth.getClaims(token);
  return data?.claims ?? null;
}

async function identify(token: string): Promise<Identity | null> {
  const claims = await verify(token);
  if (typeof claims?.sub !== "string" || claims.role !== "authenticated") return null;
  return {
    accountId: claims.sub,
    sessionId: typeof claims.session_id === "string" ? claims.session_id : "",
    email: typeof claims.email === "string" ? claims.email : "",
  };
}

/** The verified identity of the visitor, or null. Refreshes an expired session on the way. */
export async function findIdentity(db: Db): Promise<Identity | null> {
  // The session is only read for its token: nothing in it is believed before the signature is checked.
  const { data } = await db.auth.getSession();
  const token = data.session?.access_token;
  return token ? identify(token) : null;
}

/** Throws `session_ended` when nobody is signed in. */
export async function requireIdentity(db: Db): Promise<Identity> {
  const identity = await findIdentity(db);
  if (!identity) throw new AppError("unauthenticated", "session_ended");
  return identity;
}

/**
 * The member and a data client of their own, for routes that must answer at once: the cookie is read and
 * its token verified without building the full client. A session that is about to end takes the usual way,
 * which renews it. Throws `session_ended` when nobody is signed in.
 */
export async function requireMember(): Promise<{ identity: Identity; db: DataDb }> {
  const session = readSession((await cookies()).getAll(), env().SUPABASE_URL);
  if (session && session.expiresAt - Date.now() / 1000 > RENEW_BELOW_SECONDS) {
    const identity = await identify(session.accessToken);
    if (identity) {
      return { identity, db: dataDb(env().SUPABASE_PUBLISHABLE_KEY, session.accessToken) };
    }
  }
  const db = await visitorDb();
  return { identity: await requireIdentity(db), db };
}
