import "server-only";
import type { Session } from "@/lib/accounts/security/schema";
import type { Db } from "@/lib/supabase/clients";
import { unwrap } from "@/lib/supabase/unwrap";

/** The caller's live sessions, newest use first. */
export async function listSessions(db: Db): Promise<Session[]> {
  const rows = unwrap(await db.rpc("list_sessions"));
  return rows.map((row) => ({
    sessionId: row.session_id,
    userAgent: row.user_agent,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    isCurrent: row.is_current,
  }));
}
