import type {
  Catalogue,
  Column,
  DatabaseFunction,
  Relation,
} from "@/local/supabase/types/catalogue";

const NUMBERS = new Set(["int2", "int4", "int8", "float4", "float8", "numeric"]);
const STRINGS = new Set([
  "text",
  "varchar",
  "bpchar",
  "citext",
  "uuid",
  "date",
  "time",
  "timetz",
  "timestamp",
  "timestamptz",
  "bytea",
  "interval",
  "vector",
  "name",
]);

/** The `Database` type supabase-js reads, as the Supabase CLI writes it. */
export function renderTypes(catalogue: Catalogue): string {
  const enums = new Set(catalogue.enums.map((item) => item.name));
  const toType = (type: string) => typeOf(type, enums);
  const tables = catalogue.relations.filter((relation) => !relation.isView);
  const views = catalogue.relations.filter((relation) => relation.isView);
  return `// Generated from the migrations by \`npm run db:types\`. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  __InternalSupabase: {
    PostgrestVersion: "13";
  };
  public: {
    Tables: ${block(
      tables.map((table) => `${table.name}: ${renderTable(table, toType)}`),
      2,
    )};
    Views: ${block(
      views.map((view) => `${view.name}: ${renderView(view, toType)}`),
      2,
    )};
    Functions: ${block(renderFunctions(catalogue, toType), 2)};
    Enums: ${block(
      catalogue.enums.map(
        (item) => `${item.name}: ${item.values.map((value) => JSON.stringify(value)).join(" | ")}`,
      ),
      2,
    )};
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type PublicSchema = Database["public"];

export type Tables<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Row"];
export type TablesInsert<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Insert"];
export type TablesUpdate<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Update"];
export type FunctionArgs<Name extends keyof PublicSchema["Functions"]> = PublicSchema["Functions"][Name]["Args"];
export type FunctionReturns<Name extends keyof PublicSchema["Functions"]> = PublicSchema["Functions"][Name]["Returns"];
`;
}

type ToType = (type: string) => string;

function typeOf(type: string, enums: Set<string>): string {
  if (type.startsWith("_")) {
    const element = typeOf(type.slice(1), enums);
    return element.includes("|") ? `(${element})[]` : `${element}[]`;
  }
  if (NUMBERS.has(type)) {
    return "number";
  }
  if (STRINGS.has(type)) {
    return "string";
  }
  if (enums.has(type)) {
    return `Database["public"]["Enums"]["${type}"]`;
  }
  return (
    {
      bool: "boolean",
      json: "Json",
      jsonb: "Json",
      void: "undefined",
      record: "Record<string, unknown>",
    }[type] ?? "unknown"
  );
}

function renderRow(columns: Column[], toType: ToType, depth: number): string {
  return block(
    columns.map((column) => `${column.name}: ${nullable(toType(column.type), column.isNullable)}`),
    depth,
  );
}

function renderTable(table: Relation, toType: ToType): string {
  const insert = table.columns.map((column) => {
    const isOptional = column.isNullable || column.hasDefault;
    return column.isAlwaysGenerated
      ? `${column.name}?: never`
      : `${column.name}${isOptional ? "?" : ""}: ${nullable(toType(column.type), column.isNullable)}`;
  });
  const update = table.columns.map((column) =>
    column.isAlwaysGenerated
      ? `${column.name}?: never`
      : `${column.name}?: ${nullable(toType(column.type), column.isNullable)}`,
  );
  return block(
    [
      `Row: ${renderRow(table.columns, toType, 4)}`,
      `Insert: ${block(insert, 4)}`,
      `Update: ${block(update, 4)}`,
      `Relationships: ${renderRelationships(table)}`,
    ],
    3,
  );
}

function renderView(view: Relation, toType: ToType): string {
  return block(
    [`Row: ${renderRow(view.columns, toType, 4)}`, `Relationships: ${renderRelationships(view)}`],
    3,
  );
}

function renderRelationships(relation: Relation): string {
  if (relation.relationships.length === 0) {
    return "[]";
  }
  const pad = "  ".repeat(5);
  const items = relation.relationships.map((item) =>
    block(
      [
        `foreignKeyName: ${JSON.stringify(item.name)}`,
        `columns: ${JSON.stringify(item.columns)}`,
        `isOneToOne: ${item.isOneToOne}`,
        `referencedRelation: ${JSON.stringify(item.referencedTable)}`,
        `referencedColumns: ${JSON.stringify(item.referencedColumns)}`,
      ],
      5,
    ),
  );
  return `[\n${items.map((item) => `${pad}${item},`).join("\n")}\n${"  ".repeat(4)}]`;
}

function renderFunctions(catalogue: Catalogue, toType: ToType): string[] {
  const byName = new Map<string, string[]>();
  for (const item of catalogue.functions) {
    byName.set(item.name, [
      ...(byName.get(item.name) ?? []),
      renderFunction(item, catalogue, toType),
    ]);
  }
  return [...byName].map(([name, overloads]) => `${name}: ${overloads.join(" | ")}`);
}

function renderFunction(item: DatabaseFunction, catalogue: Catalogue, toType: ToType): string {
  const inputs = item.args.filter((arg) => arg.mode === "i" || arg.mode === "b");
  // Postgres has no "not null" for arguments: null is a value any caller may pass, and several functions mean it.
  const args = inputs.map((arg, index) => {
    const isOptional = index >= item.inputCount - item.defaultCount;
    return `${arg.name}${isOptional ? "?" : ""}: ${nullable(toType(arg.type), true)}`;
  });
  const parts = [
    `Args: ${args.length === 0 ? "never" : block(args, 4)}`,
    `Returns: ${renderReturns(item, catalogue, toType)}${item.isSet ? "[]" : ""}`,
  ];
  if (item.returnsTable) {
    parts.push(
      `SetofOptions: ${block(['from: "*"', `to: ${JSON.stringify(item.returnsTable)}`, `isOneToOne: ${!item.isSet}`, `isSetofReturn: ${item.isSet}`], 4)}`,
    );
  }
  return block(parts, 3);
}

function renderReturns(item: DatabaseFunction, catalogue: Catalogue, toType: ToType): string {
  const table = catalogue.relations.find((relation) => relation.name === item.returnsTable);
  if (table) {
    return renderRow(table.columns, toType, 4);
  }
  const outputs = item.args.filter((arg) => arg.mode !== "i" && arg.mode !== "v");
  return outputs.length > 0
    ? block(
        outputs.map((arg) => `${arg.name}: ${toType(arg.type)}`),
        4,
      )
    : toType(item.returns);
}

function nullable(type: string, isNullable: boolean): string {
  return isNullable && type !== "unknown" ? `${type} | null` : type;
}

function block(lines: string[], depth: number): string {
  const body = lines.length === 0 ? ["[_ in never]: never"] : lines;
  const pad = "  ".repeat(depth + 1);
  return `{\n${body.map((line) => `${pad}${line};`).join("\n")}\n${"  ".repeat(depth)}}`;
}
