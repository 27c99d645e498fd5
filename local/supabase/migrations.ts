import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { splitSqlStatements } from "@supabase/lite";

export interface Migration {
  version: string;
  name: string;
  file: string;
  sql: string;
}

/** What the runner needs of a database: both the embedded and a native one have it. */
export interface MigrationTarget {
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
  /** All or nothing; `run` executes one statement (or several without results). */
  transaction(
    work: (run: (sql: string, params?: unknown[]) => Promise<void>) => Promise<void>,
  ): Promise<void>;
}

/** A migration that failed, or one that was applied and has changed since. The message says the way out. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/** Migrations of a folder in the order of their names: `<version>_<name>.sql`, other files are left out. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const match = /^(\d+)_(.+)\.sql$/.exec(file);
      return match?.[1] && match[2]
        ? [
            {
              version: match[1],
              name: match[2],
              file,
              sql: readFileSync(path.join(folder, file), "utf8"),
            },
          ]
        : [];
    });
}

/** Applies what is missing, each file in a transaction of its own. Returns the files applied. */
export async function applyMigrations(
  target: MigrationTarget,
  migrations: Migration[],
): Promise<string[]> {
  const rows = await target.query<{ version: string; content: string | null }>(
    "select version, statements[1] as content from supabase_migrations.schema_migrations",
  );
  const applied = new Map(rows.map((row) => [row.version, row.content]));
  for (const migration of migrations) {
    const content = applied.get(migration.version);
    if (content !== undefined && content !== null && content !== migration.sql) {
      throw new MigrationError(
        `supabase/migrations/${migration.file} changed after it was applied to this database. ` +
          "Add a new migration instead, or start over with: npm run db:reset (the old data is kept aside).",
      );
    }
  }
  const files: string[] = [];
  for (const migration of migrations) {
    if (!applied.has(migration.version)) {
      await applyOne(target, migration);
      files.push(migration.file);
    }
  }
  return files;
}

async function applyOne(target: MigrationTarget, migration: Migration): Promise<void> {
  const statements = splitSqlStatements(migration.sql);
  let at = 0;
  let index = 0;
  try {
    await target.transaction(async (run) => {
      for (const statement of statements) {
        const found = migration.sql.indexOf(statement.trim(), at);
        at = found < 0 ? at : found;
        index += 1;
        await run(statement);
        at += found < 0 ? 0 : statement.trim().length;
      }
      await run(
        "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3])",
        [migration.version, migration.name, migration.sql],
      );
    });
  } catch (error) {
    const position = Number((error as { position?: string }).position ?? 0);
    const line = migration.sql.slice(0, at + Math.max(0, position - 1)).split("\n").length;
    throw new MigrationError(
      `supabase/migrations/${migration.file}, line ${line} (statement ${index} of ${statements.length}): ` +
        `${(error as Error).message}. Nothing of this file was applied.`,
      { cause: error },
    );
  }
}
