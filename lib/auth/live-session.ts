import "server-only";
import { type Identity, requireIdentity } from "@/lib/auth/identity";
import { AppError } from "@/lib/kernel/errors";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/**
 * The identity, of a session that still is one: a token outlives the session it was signed for by up to a
 * quarter of an hour. One round trip more than `requireIdentity`. Throws `session_ended`.
 */
export async function requireLiveSession(db: Db): Promise<Identity> {
  const identity = await requireIdentity(db);
  const viewer = unwrap(await db.rpc("get_viewer")) as { session_alive?: boolean } | null;
  if (!viewer?.session_alive) throw new AppError("unauthenticated", "session_ended");
  return identity;
}
