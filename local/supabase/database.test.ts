import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/local/supabase/database";
import { openTestDatabase } from "@/local/testing/test-database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase({ withoutSeeds: true });
}, 60_000);

afterAll(() => database.close());

const as = (sub: string) => ({
  role: "authenticated",
  "request.jwt.claims": JSON.stringify({ sub, role: "authenticated", note: "it's a \\ test" }),
});
const ids = Array.from({ length: 8 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);

test("queries as different people, started in the same tick, each keep their own role and claims", async () => {
  const seen = await Promise.all(
    ids.map(
      async (id) =>
        await database.queryAs<{ uid: string; role: string }>(
          as(id),
          "select auth.uid() as uid, current_role as role",
        ),
    ),
  );
  expect(seen.map(([row]) => row)).toEqual(ids.map((uid) => ({ uid, role: "authenticated" })));
});

test("a transaction of Lite is not entered by a query that starts meanwhile", async () => {
  const auth = { uid: ids[0], role: "authenticated", jwt: { sub: ids[0], role: "authenticated" } };
  let outside: Promise<unknown> = Promise.resolve();
  await database.connection.withContext({ auth }, async () => {
    outside = database.query("select current_role as role, auth.uid() as uid");
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(await outside).toEqual([{ role: "postgres", uid: null }]);
});

test("one request may ask again while it holds the session", async () => {
  const done = database.scope(
    async () =>
      await database.connection.withContext(
        { auth: { role: "anon" } },
        async () => await database.query("select 1 as one"),
      ),
  );
  expect(await done).toEqual([{ one: 1 }]);
});

test("settings and role end with the transaction, also after an error", async () => {
  await expect(database.queryAs(as(ids[0] ?? ""), "select 1 / 0")).rejects.toThrow(
    "division by zero",
  );
  expect(await database.query("select current_role as role, auth.uid() as uid")).toEqual([
    { role: "postgres", uid: null },
  ]);
});

test("the claims read back as they were sent", async () => {
  const [row] = await database.queryAs<{ note: string }>(
    as(ids[1] ?? ""),
    "select auth.jwt() ->> 'note' as note",
  );
  expect(row?.note).toBe("it's a \\ test");
});
