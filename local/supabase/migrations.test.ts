import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "@/local/supabase/database";
import { applyMigrations, type Migration, MigrationError } from "@/local/supabase/migrations";

let database: Database;

beforeAll(async () => {
  database = await openDatabase({ dataDir: "memory", migrations: "none" });
}, 60_000);

afterAll(() => database.close());

beforeEach(async () => {
  await database.exec(
    "drop schema if exists trial cascade; delete from supabase_migrations.schema_migrations",
  );
});

const migration = (version: string, sql: string): Migration => ({
  version,
  name: "trial",
  file: `${version}_trial.sql`,
  sql,
});
const FIRST = migration("1", "create schema trial;\ncreate table trial.a (id int);\n");

test("applies each file once, in order, and notes it as Supabase does", async () => {
  const second = migration(
    "2",
    "create function trial.f() returns text language sql as $$ select 'a;b' $$;\ninsert into trial.a values (1);",
  );
  expect(await applyMigrations(database, [FIRST, second])).toEqual(["1_trial.sql", "2_trial.sql"]);
  expect(await applyMigrations(database, [FIRST, second])).toEqual([]);
  expect(
    await database.query(
      "select version, name from supabase_migrations.schema_migrations order by 1",
    ),
  ).toEqual([
    { version: "1", name: "trial" },
    { version: "2", name: "trial" },
  ]);
  expect(
    await database.query("select trial.f() as f, (select count(*)::int from trial.a) as rows"),
  ).toEqual([{ f: "a;b", rows: 1 }]);
});

test("a failing file leaves nothing behind and is named with its line", async () => {
  const broken = migration(
    "2",
    "-- what it adds\ncreate table trial.b (id int);\n\ncreate table trial.c (\n  id int,\n  other nonsense\n);\n",
  );
  const attempt = applyMigrations(database, [FIRST, broken]);
  await expect(attempt).rejects.toThrow(MigrationError);
  await expect(attempt).rejects.toThrow(
    /2_trial\.sql, line 6 \(statement 2 of 2\): type "nonsense" does not exist/,
  );
  expect(await database.query("select to_regclass('trial.b') as b")).toEqual([{ b: null }]);
  expect(await applyMigrations(database, [FIRST])).toEqual([]);
});

test("an error without a place in the text names the line its statement begins on", async () => {
  const broken = migration(
    "2",
    "insert into trial.a values (1);\n\ninsert into trial.a\nselect 1 / 0;",
  );
  await expect(applyMigrations(database, [FIRST, broken])).rejects.toThrow(
    /line 3 \(statement 2 of 2\): division by zero/,
  );
});

test("a file that changed after it was applied is reported with the way out", async () => {
  await applyMigrations(database, [FIRST]);
  const changed = migration("1", `${FIRST.sql}-- later thought`);
  await expect(applyMigrations(database, [changed])).rejects.toThrow(
    /1_trial\.sql changed.*npm run db:reset/,
  );
});
