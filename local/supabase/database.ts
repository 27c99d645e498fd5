import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Connection } from "@supabase/lite";
import { applyMigrations, type MigrationTarget, readMigrations } from "@/local/supabase/migrations";
import { openNative } from "@/local/supabase/native";
import { openPglite } from "@/local/supabase/pglite";

export interface Database extends MigrationTarget {
  kind: "pglite" | "postgres";
  connection: Connection;
  /** As the owner of the database: no row level security. */
  query<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>;
  /** Several statements, results dropped. */
  exec(sql: string): Promise<void>;
  /** One statement without parameters, in a transaction of its own with these settings (role, claims). */
  queryAs<T>(settings: Record<string, string>, sql: string): Promise<T[]>;
  /** Groups what one request does, so that it never waits for itself. */
  scope<T>(work: () => T): T;
  /** A copy that `openDatabase({ snapshot })` starts from. Embedded only. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A folder (the database lives in `<dataDir>/db`), or "memory". */
  dataDir: string;
  /** A native Postgres to use instead of the embedded one. */
  databaseUrl?: string | undefined;
  withPgtap?: boolean;
  snapshot?: Blob;
  /** "none" leaves the platform (auth, roles) without the project's own tables. */
  migrations?: "apply" | "none";
}

export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, "../../supabase/migrations");

/** Opens the database and brings it up to date. Throws MigrationError with the file and line when it cannot. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = options.databaseUrl
    ? await openNative(options.databaseUrl)
    : await openPglite({
        folder: options.dataDir === "memory" ? null : databaseFolder(options.dataDir),
        withPgtap: options.withPgtap ?? false,
        snapshot: options.snapshot,
      });
  try {
    if (options.migrations !== "none") {
      await applyMigrations(database, readMigrations(MIGRATIONS_FOLDER));
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function databaseFolder(dataDir: string): string {
  const folder = path.join(dataDir, "db");
  mkdirSync(folder, { recursive: true });
  return folder;
}
