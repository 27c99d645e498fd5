import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Database, openDatabase } from "@/local/supabase/database";
import { MigrationError } from "@/local/supabase/migrations";

/** The kept database cannot be opened. The message says the way out. */
export class DataFolderError extends Error {
  override name = "DataFolderError";
}

/** What belongs to one database and goes aside with it. Keys and language models stay. */
const KEPT_TOGETHER = ["db", "db-made.json", "storage", "mail"];

/** Opens the database of a data folder. A first start that was cut short begins again. */
export async function openDataFolder(dataDir: string, databaseUrl?: string): Promise<Database> {
  if (databaseUrl) {
    return await openDatabase({ dataDir, databaseUrl });
  }
  const folder = path.join(dataDir, "db");
  const mark = path.join(dataDir, "db-made.json");
  if (existsSync(folder) && !existsSync(mark)) {
    // The mark is written after the first migration run: without it nothing was ever stored here.
    rmSync(folder, { recursive: true });
  }
  try {
    const database = await openDatabase({ dataDir });
    if (!existsSync(mark)) {
      writeFileSync(mark, `${JSON.stringify({ madeAt: new Date().toISOString() })}\n`);
    }
    return database;
  } catch (error) {
    if (error instanceof MigrationError) {
      throw error;
    }
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    // What Postgres in WASM says when it stops on a file it cannot read tells a person nothing.
    const isDamaged = /Aborted\(|failed to initialize/.test(reason);
    throw new DataFolderError(
      `The database in ${folder} cannot be opened (${isDamaged ? "it is damaged, or of another Postgres version" : reason}). Nothing was deleted. ` +
        "Start over with: npm run db:reset (it moves the old folder aside).",
      { cause: error },
    );
  }
}

/** Moves a database and what belongs to it to `<dataDir>/backups/<time>`. Null when there is nothing. */
export function setAside(dataDir: string): string | null {
  const present = KEPT_TOGETHER.filter((name) => existsSync(path.join(dataDir, name)));
  if (!present.includes("db")) {
    return null;
  }
  const target = path.join(dataDir, "backups", new Date().toISOString().replace(/[:.]/g, "-"));
  mkdirSync(target, { recursive: true });
  for (const name of present) {
    renameSync(path.join(dataDir, name), path.join(target, name));
  }
  return target;
}
