import path from "node:path";
import { openDataFolder, setAside } from "@/local/data-folder";
import { lockFolder } from "@/local/folder-lock";
import { runSqlSeeds } from "@/local/seed";

const dataDir = path.resolve(process.env.LOCAL_DATA_DIR || ".local");
const shown = (folder: string) => path.relative(process.cwd(), folder) || folder;

try {
  const release = lockFolder(dataDir);
  const kept = setAside(dataDir);
  const database = await openDataFolder(dataDir);
  await runSqlSeeds(database);
  await database.close();
  release();
  console.log(kept ? `The old data is kept in ${shown(kept)}.` : "There was no old data.");
  console.log(
    `A fresh database is in ${shown(path.join(dataDir, "db"))}. Demo accounts are made by the next npm run dev.`,
  );
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
