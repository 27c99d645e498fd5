import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "@/local/supabase/database";
import type { ApiRequest } from "@/local/supabase/request";
import { RpcFastPath } from "@/local/supabase/rpc";
import type { Claims } from "@/local/supabase/tokens";
import { openTestDatabase } from "@/local/testing/test-database";

let database: Database;
let rpc: RpcFastPath;

const FUNCTIONS = `
create function public.t_text(a text, b int default 7) returns text language sql as $$ select a || b $$;
create function public.t_null() returns jsonb language sql as $$ select null::jsonb $$;
create function public.t_void(a uuid) returns void language sql as $$ select $$;
create function public.t_numbers(n int) returns setof int language sql as $$ select * from generate_series(1, n) $$;
create function public.t_rows(n int) returns table (id int, at timestamptz)
  language sql as $$ select g, timestamptz '2026-01-02 03:04:05+00' from generate_series(1, n) g $$;
create function public.t_plan() returns public.plans language sql security definer as $$ select * from public.plans where plan_id = 'FREE' $$;
create function public.t_vector(v extensions.vector) returns int language sql as $$ select extensions.vector_dims(v) $$;
create function public.t_who() returns text language sql as $$ select current_role || ' ' || coalesce(auth.uid()::text, '-') $$;
create function public.t_raise(code text) returns void language plpgsql as $$
  begin raise exception 'no' using errcode = code, hint = 'try', detail = 'why'; end $$;
create function public.t_many(a int) returns int language sql as $$ select 1 $$;
create function public.t_many(a text) returns int language sql as $$ select 2 $$;
grant execute on all functions in schema public to anon, authenticated, service_role;`;

beforeAll(async () => {
  database = await openTestDatabase({ withoutSeeds: true });
  await database.exec(FUNCTIONS);
  rpc = new RpcFastPath(database);
}, 60_000);

afterAll(() => database.close());

const SAM = { role: "authenticated", sub: "00000000-0000-4000-8000-000000000001" };

function call(
  name: string,
  args: unknown = {},
  headers: Record<string, string> = {},
  claims: Claims = SAM,
) {
  const request: ApiRequest = {
    method: "POST",
    path: `/rest/v1/rpc/${name}`,
    query: new URLSearchParams(),
    header: (header) => headers[header],
  };
  return rpc.answer(
    request,
    Buffer.from(typeof args === "string" ? args : JSON.stringify(args)),
    claims,
  );
}

const json = async (name: string, args?: unknown, headers?: Record<string, string>) => {
  const reply = await call(name, args, headers);
  return reply?.body === undefined ? reply?.status : JSON.parse(String(reply.body));
};

test("values, nothing, lists, rows and records have PostgREST's shapes", async () => {
  expect(await json("t_text", { a: "x" })).toBe("x7");
  expect(await json("t_text", { a: 'it\'s \\ "quoted"', b: 1 })).toBe('it\'s \\ "quoted"1');
  expect(await json("t_text", { a: null })).toBeNull();
  expect(await json("t_null")).toBeNull();
  expect(await json("t_void", { a: SAM.sub })).toBe(204);
  expect(await json("t_numbers", { n: 3 })).toEqual([1, 2, 3]);
  expect(await json("t_numbers", { n: 0 })).toEqual([]);
  expect(await json("t_rows", { n: 1 })).toEqual([{ id: 1, at: "2026-01-02T03:04:05+00:00" }]);
  expect(await json("t_plan")).toMatchObject({ plan_id: "FREE", moderation_modes: ["STRICT"] });
  expect(await json("t_vector", { v: [1, 2, 3] })).toBe(3);
});

test("one object is asked for: one row, or 406", async () => {
  const one = { accept: "application/vnd.pgrst.object+json" };
  expect(await json("t_rows", { n: 1 }, one)).toMatchObject({ id: 1 });
  expect(await call("t_rows", { n: 2 }, one)).toMatchObject({
    status: 406,
    body: { code: "PGRST116" },
  });
  expect(await call("t_rows", { n: 0 }, one)).toMatchObject({ status: 406 });
});

test("runs as the caller", async () => {
  expect(await json("t_who")).toBe(`authenticated ${SAM.sub}`);
  expect(JSON.parse(String((await call("t_who", {}, {}, { role: "anon" }))?.body))).toBe("anon -");
});

test("errors keep code, detail and hint, with PostgREST's status", async () => {
  expect(await call("t_raise", { code: "P0001" })).toEqual({
    status: 400,
    body: { code: "P0001", message: "no", details: "why", hint: "try" },
  });
  const status = async (code: string) => (await call("t_raise", { code }))?.status;
  expect(await Promise.all(["23505", "PT402", "42501", "57014", "22023"].map(status))).toEqual([
    409, 402, 403, 500, 400,
  ]);
  expect((await call("t_raise", { code: "42501" }, {}, { role: "anon" }))?.status).toBe(401);
  expect((await call("t_void", { a: "not a uuid" }))?.body).toMatchObject({ code: "22P02" });
});

test("what it does not know goes the long way", async () => {
  expect(await call("t_many", { a: 1 })).toBeNull();
  expect(await call("unknown")).toBeNull();
  expect(await call("t_text", { b: 1 })).toBeNull();
  expect(await call("t_text", { a: "x", other: 1 })).toBeNull();
  expect(await call("t_text", "[1]")).toBeNull();
  expect(await call("t_text", "not json")).toBeNull();
  expect(await call("t_text", { a: "x" }, { prefer: "count=exact" })).toBeNull();
  expect(await call("t_text", { a: "x" }, { accept: "text/csv" })).toBeNull();
  expect(await call("t_text", { a: "x" }, { "content-profile": "private" })).toBeNull();
});
