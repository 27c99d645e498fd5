import type { Connection } from "@supabase/lite";
import { sql } from "kysely";

interface RequestContext {
  auth?: { uid?: string | null; role?: string; jwt?: unknown };
  storage?: { operation?: string };
}

interface RpcContext {
  method: string;
  path: string;
  requestHeaders?: Record<string, string>;
}

interface ContextHooks {
  rlsState: "unknown" | "active" | "inactive";
  applyJwtSessionContext(db: never, context: RequestContext, switchRole: boolean): Promise<void>;
  applyRpcRequestGucs(db: never, rpc: RpcContext): Promise<void>;
}

/**
 * Two changes to how Lite prepares a request's transaction.
 * It would grant everything on every table with row level security to anon and authenticated the
 * first time it sees one: our grants are explicit and tested, so that step is marked as done.
 * And it sets eleven settings in eleven round trips: here they travel in one or two.
 */
export function batchSessionContext(connection: Connection): void {
  const hooks = connection as unknown as ContextHooks;
  hooks.rlsState = "active";
  hooks.applyJwtSessionContext = async (db, context) => {
    const role = context.auth?.role || "anon";
    await sql`select set_config('role', ${role}, true),
      set_config('request.jwt.claim.sub', ${String(context.auth?.uid ?? "")}, true),
      set_config('request.jwt.claim.role', ${role}, true),
      set_config('request.jwt.claims', ${JSON.stringify(context.auth?.jwt ?? {})}, true),
      set_config('storage.operation', ${String(context.storage?.operation ?? "")}, true)`.execute(
      db,
    );
  };
  hooks.applyRpcRequestGucs = async (db, rpc) => {
    await sql`select set_config('response.status', '', true), set_config('response.headers', '', true),
      set_config('request.method', ${rpc.method}, true), set_config('request.path', ${rpc.path}, true),
      set_config('request.headers', ${JSON.stringify(rpc.requestHeaders ?? {})}, true)`.execute(db);
  };
}
