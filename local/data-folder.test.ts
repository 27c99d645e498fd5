import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderError, openDataFolder, setAside } from "@/local/data-folder";
import { loadKeys } from "@/local/keys";

let folder: string;
const inside = (...parts: string[]) => path.join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "data-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a first start that was cut short begins again; what was stored is there the next time", async () => {
  mkdirSync(inside("db", "base"), { recursive: true });
  writeFileSync(inside("db", "PG_VERSION"), "18\n");
  const first = await openDataFolder(folder);
  await first.query("insert into public.audit_entries (action) values ('kept')");
  await first.close();
  const second = await openDataFolder(folder);
  expect(await second.query("select action from public.audit_entries")).toEqual([
    { action: "kept" },
  ]);
  await second.close();
}, 60_000);

test("a damaged database is named with the way out, and nothing of it is touched", async () => {
  const database = await openDataFolder(folder);
  await database.close();
  truncateSync(inside("db", "global", "pg_control"), 100);
  const files = readdirSync(inside("db", "base", "1"));
  const attempt = openDataFolder(folder);
  await expect(attempt).rejects.toThrow(DataFolderError);
  await expect(attempt).rejects.toThrow(/damaged.*Nothing was deleted.*npm run db:reset/);
  expect(readdirSync(inside("db", "base", "1"))).toEqual(files);
}, 60_000);

test("setting aside moves the database and what belongs to it; keys and models stay", () => {
  expect(setAside(folder)).toBeNull();
  for (const name of ["db", "mail", "storage", "models"]) {
    mkdirSync(inside(name));
    writeFileSync(inside(name, "file"), name);
  }
  loadKeys(folder);
  const kept = setAside(folder);
  expect(readdirSync(folder).sort()).toEqual(["backups", "keys.json", "models"]);
  expect(readdirSync(kept ?? "").sort()).toEqual(["db", "mail", "storage"]);
  expect(readFileSync(path.join(kept ?? "", "storage", "file"), "utf8")).toBe("storage");
});

test("keys are made once, for their owner only, and completed when the file was cut short", () => {
  const keys = loadKeys(folder);
  expect(loadKeys(folder)).toEqual(keys);
  expect(statSync(inside("keys.json")).mode & 0o777).toBe(0o600);
  writeFileSync(inside("keys.json"), JSON.stringify({ jwtSecret: keys.jwtSecret }));
  const completed = loadKeys(folder);
  expect(completed.jwtSecret).toBe(keys.jwtSecret);
  expect(completed.secretKey).not.toBe(keys.secretKey);
  writeFileSync(inside("keys.json"), '{"jwtSec');
  expect(loadKeys(folder)).toEqual(loadKeys(folder));
  expect(existsSync(inside("db"))).toBe(false);
});
