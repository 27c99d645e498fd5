import { availableParallelism } from "node:os";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type { Database } from "@/local/supabase/database";
import { toIsoTime } from "@/local/supabase/pglite";
import { PLATFORM_SQL } from "@/local/supabase/platform";
import { batchSessionContext } from "@/local/supabase/session-context";
import { settingsSql } from "@/local/supabase/sql-text";

/** Two for each core: more only queue inside Postgres, each with plans and caches of its own to warm. */
const CONNECTIONS = Math.max(4, 2 * availableParallelism());

/** A Postgres server reached by DATABASE_URL, dressed as a Supabase project. The login must be able to create roles. */
export async function openNative(databaseUrl: string): Promise<Database> {
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: {
      max: CONNECTIONS,
      onnotice: () => {},
      // By these names Lite has readers of its own, which these replace.
      types: {
        timestamp: { to: 1114, from: [1114], serialize: String, parse: toIsoTime },
        timestamptz: { to: 1184, from: [1184], serialize: String, parse: toIsoTime },
      },
      connection: { search_path: '"$user", public, extensions', TimeZone: "UTC" },
    },
  });
  const client = connection.driver;
  batchSessionContext(connection);
  await client.unsafe(PLATFORM_SQL).simple();

  return {
    kind: "postgres",
    connection,
    query: async (sql, params = []) => (await client.unsafe(sql, params as never[])) as never,
    exec: async (sql) => void (await client.unsafe(sql).simple()),
    // Statements of one message are one transaction, and one round trip.
    queryAs: async (settings, sql) => {
      const results = await client.unsafe(`${settingsSql(settings)}; ${sql}`).simple();
      return results.at(-1) as never;
    },
    transaction: async (work) => {
      await client.begin(async (tx) => {
        await work(async (sql, params) => {
          await (params ? tx.unsafe(sql, params as never[]) : tx.unsafe(sql).simple());
        });
      });
    },
    scope: (work) => work(),
    dump: () => Promise.reject(new Error("A native Postgres is copied with pg_dump.")),
    close: () => connection.close(),
  };
}
