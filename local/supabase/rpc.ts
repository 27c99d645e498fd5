import type { Database } from "@/local/supabase/database";
import type { ApiReply, ApiRequest } from "@/local/supabase/request";
import { literal } from "@/local/supabase/sql-text";
import type { Claims } from "@/local/supabase/tokens";

interface RpcFunction {
  name: string;
  args: { name: string; type: string; isRequired: boolean }[];
  returns: "void" | "scalar" | "record" | "scalars" | "records";
}

const CATALOGUE_SQL = `
select p.proname as name,
  coalesce(array_to_json(p.proargnames)::text, '[]') as arg_names,
  coalesce(array_to_json(p.proargmodes)::text, 'null') as arg_modes,
  coalesce((select json_agg(format_type(a.t, null) order by a.o)::text
    from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality a (t, o)), '[]') as arg_types,
  p.pronargs as input_count, p.pronargdefaults as default_count, p.proretset as is_set,
  p.prorettype = 'void'::regtype as is_void,
  t.typtype = 'c' or t.typname = 'record' as is_record,
  p.provariadic <> 0 or coalesce('v' = any (p.proargmodes), false) as is_variadic
from pg_proc p join pg_type t on t.oid = p.prorettype
where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'`;

interface CatalogueRow {
  name: string;
  arg_names: string;
  arg_modes: string;
  arg_types: string;
  input_count: number;
  default_count: number;
  is_set: boolean;
  is_void: boolean;
  is_record: boolean;
  is_variadic: boolean;
}

/**
 * The short way for `rpc()`: one statement in one transaction, JSON made by Postgres as PostgREST
 * does it. Whatever it does not know (overloads, filters on results, other media types) answers
 * null and goes the long way through Lite.
 */
export class RpcFastPath {
  #functions: Promise<Map<string, RpcFunction | null>> | null = null;

  constructor(private readonly database: Database) {}

  async answer(request: ApiRequest, body: Buffer, claims: Claims): Promise<ApiReply | null> {
    const name = request.path.slice("/rest/v1/rpc/".length);
    const accept = request.header("accept") ?? "*/*";
    const wantsOne =
      accept.startsWith("application/vnd.pgrst.object+json") && !accept.includes("nulls=stripped");
    const isPlain = [...request.query.keys()].every((key) => key === "apikey");
    const profile = request.header("content-profile") ?? "public";
    if (!isPlain || profile !== "public" || request.header("prefer")) {
      return null;
    }
    if (!wantsOne && accept !== "*/*" && !accept.startsWith("application/json")) {
      return null;
    }
    const definition = (await this.#catalogue()).get(name);
    const args = definition ? parseArgs(body) : null;
    if (!definition || !args || !fits(definition, args)) {
      return null;
    }
    const role = typeof claims.role === "string" ? claims.role : "anon";
    try {
      const rows = await this.database.queryAs<{ body: string | null; count?: number }>(
        {
          role,
          "request.jwt.claims": JSON.stringify(claims),
          "request.method": request.method,
          "request.path": request.path,
        },
        callSql(definition, args),
      );
      return replyFor(definition, rows[0], wantsOne);
    } catch (error) {
      return errorReply(error as PostgresError, role);
    }
  }

  #catalogue(): Promise<Map<string, RpcFunction | null>> {
    this.#functions ??= this.database.query<CatalogueRow>(CATALOGUE_SQL).then((rows) => {
      const functions = new Map<string, RpcFunction | null>();
      for (const row of rows) {
        // Overloaded or variadic: the long way decides.
        functions.set(
          row.name,
          functions.has(row.name) || row.is_variadic ? null : toFunction(row),
        );
      }
      return functions;
    });
    return this.#functions;
  }
}

function toFunction(row: CatalogueRow): RpcFunction {
  const names = JSON.parse(row.arg_names) as string[];
  const modes = JSON.parse(row.arg_modes) as string[] | null;
  const types = JSON.parse(row.arg_types) as string[];
  const inputs = types
    .map((type, index) => ({ name: names[index] ?? "", type, mode: modes?.[index] ?? "i" }))
    .filter((arg) => arg.mode === "i" || arg.mode === "b");
  return {
    name: row.name,
    args: inputs.map((arg, index) => ({
      name: arg.name,
      type: arg.type,
      isRequired: index < row.input_count - row.default_count,
    })),
    returns: row.is_void
      ? "void"
      : row.is_set
        ? row.is_record
          ? "records"
          : "scalars"
        : row.is_record
          ? "record"
          : "scalar",
  };
}

function parseArgs(body: Buffer): Record<string, unknown> | null {
  if (body.length === 0) {
    return {};
  }
  try {
    const value: unknown = JSON.parse(body.toString());
    return value && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function fits(definition: RpcFunction, args: Record<string, unknown>): boolean {
  const known = new Map(definition.args.map((arg) => [arg.name, arg]));
  return (
    Object.keys(args).every((name) => name !== "" && known.has(name)) &&
    definition.args.every((arg) => !arg.isRequired || Object.hasOwn(args, arg.name))
  );
}

function callSql(definition: RpcFunction, given: Record<string, unknown>): string {
  const args = definition.args.filter((arg) => Object.hasOwn(given, arg.name));
  const literals = args.map((arg) => argument(arg.type, given[arg.name]));
  const isPlain = literals.every((text) => text !== null);
  // Lists and rows are taken apart by Postgres; plain values need no such detour.
  const source =
    args.length > 0 && !isPlain
      ? `json_to_record(${literal(JSON.stringify(given))}) as _ (${args.map((a) => `${quote(a.name)} ${a.type}`).join(", ")})`
      : "";
  const values = args.map((a, index) => (isPlain ? literals[index] : `_.${quote(a.name)}`));
  const call = `public.${quote(definition.name)}(${args.map((a, index) => `${quote(a.name)} => ${values[index]}`).join(", ")})`;
  const from = (alias: string) =>
    source ? `from ${source}, lateral ${call} ${alias}` : `from ${call} ${alias}`;
  switch (definition.returns) {
    case "void":
      return `select null as body, ${call} ${source ? `from ${source}` : ""}`;
    case "scalar":
      return `select to_json(${call})::text as body ${source ? `from ${source}` : ""}`;
    case "record":
      return `select row_to_json(r)::text as body ${from("r")}`;
    case "scalars":
      return `select coalesce(json_agg(r), '[]')::text as body, count(*)::int as count ${from("as r")}`;
    case "records":
      return `select coalesce(json_agg(r), '[]')::text as body, count(*)::int as count ${from("r")}`;
  }
}

/** A JSON value as a literal of its parameter's type; null when only Postgres can take it apart. */
function argument(type: string, value: unknown): string | null {
  if (value === null) {
    return `null::${type}`;
  }
  if (type === "json" || type === "jsonb") {
    return `${literal(JSON.stringify(value))}::${type}`;
  }
  const text = String(value);
  // A NUL would end the statement in the middle: as JSON, Postgres says what is wrong with it.
  return typeof value === "object" || text.includes("\0") ? null : `${literal(text)}::${type}`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function replyFor(
  definition: RpcFunction,
  row: { body: string | null; count?: number } | undefined,
  wantsOne: boolean,
): ApiReply {
  if (definition.returns === "void") {
    return { status: 204 };
  }
  const body = row?.body ?? "null";
  if (wantsOne && row?.count !== undefined) {
    if (row.count !== 1) {
      return {
        status: 406,
        body: {
          code: "PGRST116",
          details: `The result contains ${row.count} rows`,
          hint: null,
          message: "Cannot coerce the result to a single JSON object",
        },
      };
    }
    return { status: 200, body: body.slice(1, -1) };
  }
  return { status: 200, body };
}

interface PostgresError extends Error {
  code?: string;
  detail?: string | null;
  hint?: string | null;
}

const STATUS_BY_CLASS: Record<string, number> = {
  "08": 503,
  "09": 500,
  "0L": 403,
  "0P": 403,
  "25": 500,
  "28": 403,
  "2D": 500,
  "38": 500,
  "39": 500,
  "3B": 500,
  "40": 500,
  "53": 503,
  "54": 500,
  "55": 500,
  "57": 500,
  "58": 500,
  F0: 500,
  HV: 500,
  XX: 500,
};

const STATUS_BY_CODE: Record<string, number> = {
  "23503": 409,
  "23505": 409,
  "25006": 405,
  "42883": 404,
  "42P01": 404,
  "42P17": 500,
  P0001: 400,
};

/** PostgREST's table of SQLSTATE to HTTP status, and its body. */
function errorReply(error: PostgresError, role: string): ApiReply {
  const code = error.code ?? "XX000";
  const custom = /^PT(\d{3})$/.exec(code)?.[1];
  const status = custom
    ? Number(custom)
    : code === "42501"
      ? role === "anon"
        ? 401
        : 403
      : (STATUS_BY_CODE[code] ??
        STATUS_BY_CLASS[code.slice(0, 2)] ??
        (code.startsWith("P0") ? 500 : 400));
  return {
    status,
    body: { code, details: error.detail ?? null, hint: error.hint ?? null, message: error.message },
  };
}
