import "server-only";
import { jwtVerify } from "jose";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import type { Db } from "@/lib/supabase/clients";

/** Who is asking, as their verified token says. Not whether the account may do it. */
export interface Identity {
  accountId: string;
  sessionId: string;
  email: string;
}

let secretKey: Uint8Array | undefined;

async function verify(db: Db, token: string): Promise<Record<string, unknown> | null> {
  const secret = env().SUPABASE_JWT_SECRET;
  if (secret) {
    secretKey ??= new TextEncoder().encode(secret);
    try {
      // 10 s: the clocks of two servers are never quite the same.
      const { payload } = await jwtVerify(token, secretKey, {
        algorithms: ["HS256"],
        clockTolerance: 10,
      });
      return payload;
    } catch {
      return null;
    }
  }
  // Verified against the project's public keys, which are cached.
  const { data } = await db.auth.getClaims(token);
  return data?.claims ?? null;
}

/** The verified identity of the visitor, or null. Refreshes an expired session on the way. */
export async function findIdentity(db: Db): Promise<Identity | null> {
  // The session is only read for its token: nothing in it is believed before the signature is checked.
  const { data } = await db.auth.getSession();
  const token = data.session?.access_token;
  if (!token) return null;
  const claims = await verify(db, token);
  if (typeof claims?.sub !== "string" || claims.role !== "authenticated") return null;
  return {
    accountId: claims.sub,
    sessionId: typeof claims.session_id === "string" ? claims.session_id : "",
    email: typeof claims.email === "string" ? claims.email : "",
  };
}

/** Throws `session_ended` when nobody is signed in. */
export async function requireIdentity(db: Db): Promise<Identity> {
  const identity = await findIdentity(db);
  if (!identity) throw new AppError("unauthenticated", "session_ended");
  return identity;
}
