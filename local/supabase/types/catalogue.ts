import type { Database } from "@/local/supabase/database";

export interface Column {
  name: string;
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
  /** Written by the database alone: an identity or a generated column. */
  isAlwaysGenerated: boolean;
}

export interface Relationship {
  name: string;
  columns: string[];
  isOneToOne: boolean;
  referencedTable: string;
  referencedColumns: string[];
}

export interface Relation {
  name: string;
  isView: boolean;
  columns: Column[];
  relationships: Relationship[];
}

export interface FunctionArgument {
  name: string;
  type: string;
  mode: "i" | "o" | "b" | "v" | "t";
}

export interface DatabaseFunction {
  name: string;
  args: FunctionArgument[];
  inputCount: number;
  defaultCount: number;
  returns: string;
  isSet: boolean;
  /** Name of the public table whose row it returns. */
  returnsTable: string | null;
}

export interface Catalogue {
  relations: Relation[];
  functions: DatabaseFunction[];
  enums: { name: string; values: string[] }[];
}

const RELATIONS_SQL = `
select c.relname as name, c.relkind in ('v', 'm') as "isView",
  (select json_agg(json_build_object('name', a.attname, 'type', t.typname,
      'isNullable', not a.attnotnull,
      'hasDefault', a.atthasdef or a.attidentity <> '',
      'isAlwaysGenerated', a.attidentity = 'a' or a.attgenerated <> '') order by a.attname collate "C")
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  coalesce((select json_agg(json_build_object('name', k.conname,
      'columns', (select json_agg(a.attname order by x.n) from unnest(k.conkey) with ordinality x (attnum, n)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.attnum),
      'referencedTable', f.relname,
      'referencedColumns', (select json_agg(a.attname order by x.n) from unnest(k.confkey) with ordinality x (attnum, n)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.attnum),
      'isOneToOne', exists (select 1 from pg_index i where i.indrelid = k.conrelid and i.indisunique and i.indpred is null
        and (select array_agg(u.attnum order by u.attnum) from unnest(i.indkey::int2[]) u (attnum))
          = (select array_agg(u.attnum order by u.attnum) from unnest(k.conkey) u (attnum)))
      ) order by k.conname collate "C")
    from pg_constraint k join pg_class f on f.oid = k.confrelid
    where k.conrelid = c.oid and k.contype = 'f' and f.relnamespace = c.relnamespace), '[]'::json) as relationships
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
order by c.relname collate "C"`;

const FUNCTIONS_SQL = `
select p.proname as name, p.pronargs as "inputCount", p.pronargdefaults as "defaultCount",
  rt.typname as returns, p.proretset as "isSet",
  (select c.relname from pg_class c where c.oid = rt.typrelid and c.relnamespace = 'public'::regnamespace
    and c.relkind in ('r', 'p', 'v', 'm')) as "returnsTable",
  coalesce((select json_agg(json_build_object('name', coalesce((p.proargnames)[x.n], ''), 'type', t.typname,
      'mode', coalesce((p.proargmodes)[x.n], 'i')) order by x.n)
    from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality x (oid, n)
    join pg_type t on t.oid = x.oid), '[]'::json) as args
from pg_proc p join pg_type rt on rt.oid = p.prorettype
where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and rt.typname <> 'trigger'
  and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.proname collate "C", p.pronargs`;

const ENUMS_SQL = `
select t.typname as name, json_agg(e.enumlabel order by e.enumsortorder) as values
from pg_type t join pg_enum e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname collate "C"`;

/** What the Data API can see of the \`public\` schema, in an order that does not depend on the machine. */
export async function readCatalogue(database: Database): Promise<Catalogue> {
  return {
    relations: await database.query<Relation>(RELATIONS_SQL),
    functions: await database.query<DatabaseFunction>(FUNCTIONS_SQL),
    enums: await database.query<{ name: string; values: string[] }>(ENUMS_SQL),
  };
}
