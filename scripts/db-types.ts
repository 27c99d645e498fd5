import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "@/local/supabase/database";
import { readCatalogue } from "@/local/supabase/types/catalogue";
import { renderTypes } from "@/local/supabase/types/render";

const FILE = path.resolve(import.meta.dirname, "../lib/supabase/database.types.ts");

const database = await openDatabase({ dataDir: "memory" });
const types = renderTypes(await readCatalogue(database));
await database.close();

if (!process.argv.includes("--check")) {
  writeFileSync(FILE, types);
  console.log("lib/supabase/database.types.ts written from the migrations.");
} else if (readIfThere(FILE) !== types) {
  console.error(
    "lib/supabase/database.types.ts does not match the migrations. Run: npm run db:types",
  );
  process.exitCode = 1;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
