import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runSqlSeeds, SEEDS_FOLDER } from "@/local/seed";
import { type Database, MIGRATIONS_FOLDER, openDatabase } from "@/local/supabase/database";
import { PLATFORM_SQL } from "@/local/supabase/platform";

const CACHE = path.resolve(import.meta.dirname, "../../node_modules/.cache/nexusai");

interface TestDatabaseOptions {
  withPgtap?: boolean;
  /** Migrations alone, without the catalogue of companions. */
  withoutSeeds?: boolean;
}

/**
 * A fresh in-memory database with migrations and SQL seeds. The first call keeps a copy keyed by
 * their content; the next ones start from it in a third of the time.
 */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<Database> {
  const withPgtap = options.withPgtap ?? false;
  const file = path.join(
    CACHE,
    `db-${options.withoutSeeds ? "bare" : "seeded"}-${contentKey()}.tar`,
  );
  const snapshot = readSnapshot(file);
  if (snapshot) {
    return await openDatabase({ dataDir: "memory", withPgtap, snapshot });
  }
  const database = await openDatabase({ dataDir: "memory", withPgtap });
  if (!options.withoutSeeds) {
    await runSqlSeeds(database);
  }
  await keepSnapshot(file, await database.dump());
  return database;
}

function contentKey(): string {
  const hash = createHash("sha256").update(PLATFORM_SQL);
  hash.update(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
  for (const folder of [MIGRATIONS_FOLDER, SEEDS_FOLDER]) {
    for (const name of readdirSync(folder).sort()) {
      hash.update(name).update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function readSnapshot(file: string): Blob | undefined {
  try {
    return new Blob([new Uint8Array(readFileSync(file))]);
  } catch {
    return undefined;
  }
}

async function keepSnapshot(file: string, copy: Blob): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const kind = path.basename(file).split("-").slice(0, 2).join("-");
  for (const old of readdirSync(CACHE).filter((name) => name.startsWith(`${kind}-`))) {
    rmSync(path.join(CACHE, old), { force: true });
  }
  // Two test runs may write at once: each its own file, then a rename.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, Buffer.from(await copy.arrayBuffer()));
  renameSync(part, file);
}
