import type { Extension, PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { pgtap } from "@electric-sql/pglite-pgtap";
import { vector } from "@electric-sql/pglite-pgvector";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { Kysely } from "kysely";
import type { Database } from "@/local/supabase/database";
import { ExclusiveSession, exclusiveDialect } from "@/local/supabase/exclusive-session";
import { PLATFORM_SQL, SESSION_SQL } from "@/local/supabase/platform";
import { batchSessionContext } from "@/local/supabase/session-context";
import { settingsSql } from "@/local/supabase/sql-text";

interface PgliteOptions {
  folder: string | null;
  withPgtap: boolean;
  snapshot?: Blob | undefined;
}

const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

/** Times as PostgREST prints them: 2026-11-20T04:24:53.374+00:00. */
export function toIsoTime(text: string): string {
  return text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
}

const TIME_PARSERS = { [TIMESTAMP]: toIsoTime, [TIMESTAMPTZ]: toIsoTime };

/** Postgres in WASM, in this process. */
export async function openPglite(options: PgliteOptions): Promise<Database> {
  const extensions: Record<string, Extension> = { vector, pg_trgm, pgcrypto };
  if (options.withPgtap) {
    extensions.pgtap = pgtap;
  }
  const connection = await createPgliteConnection({
    url: options.folder ?? "memory://",
    pgliteOptions: {
      extensions,
      parsers: TIME_PARSERS,
      ...(options.snapshot ? { loadDataDir: options.snapshot } : {}),
    },
  });
  const client = connection.driver as PGlite;
  await client.waitReady;
  const session = new ExclusiveSession();
  connection.kysely = new Kysely({ dialect: exclusiveDialect(client, session) });
  batchSessionContext(connection);
  await client.exec(SESSION_SQL);
  if (!options.snapshot) {
    await client.exec(PLATFORM_SQL);
  }

  return {
    kind: "pglite",
    connection,
    query: (sql, params = []) =>
      session.run(async () => (await client.query(sql, params)).rows as never[]),
    exec: (sql) => session.run(async () => void (await client.exec(sql))),
    // Statements of one message are one transaction, and one way into WASM and back.
    queryAs: (settings, sql) =>
      session.run(async () => {
        const results = await client.exec(`${settingsSql(settings)}; ${sql}`);
        return results.at(-1)?.rows as never[];
      }),
    transaction: (work) =>
      session.run(async () => {
        await client.exec("begin");
        try {
          await work(async (sql, params) => {
            await (params ? client.query(sql, params) : client.exec(sql));
          });
          await client.exec("commit");
        } catch (error) {
          await client.exec("rollback");
          throw error;
        }
      }),
    scope: (work) => session.scope(work),
    dump: () => session.run(async () => await client.dumpDataDir("none")),
    close: () => session.run(() => connection.close()),
  };
}
