-- Invariants of the catalogue: what every table must have, also those that are not written yet.
-- A failure lists the offending objects. An exception is a row in a list below, with its reason.
begin;
set local search_path to public, extensions;
select plan(15);

create temporary view ours as
select c.oid, n.nspname as schema, c.relname as name, format('%s.%s', n.nspname, c.relname) as table_name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'private') and c.relkind in ('r', 'p');

create temporary view our_columns as
select o.*, a.attnum, a.attname, a.attgenerated, t.typname, format('%s.%s', o.table_name, a.attname) as column_name
from ours o
join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid;

select isnt_empty($$ select 1 from ours where schema = 'public' $$, 'there are tables to look at');

select is_empty($$
  select o.table_name from ours o join pg_class c on c.oid = o.oid where not c.relrowsecurity
$$, 'every table has row level security');

select is_empty($$
  select table_name from ours where coalesce(btrim(obj_description(oid, 'pg_class')), '') = ''
$$, 'every table has a comment');

select is_empty($$
  select table_name from ours where not exists (
    select 1 from pg_constraint where conrelid = ours.oid and contype = 'p')
$$, 'every table has a primary key');

select is_empty($$
  select column_name from our_columns where typname in ('timestamp', '_timestamp', 'timetz', 'money', 'json')
$$, 'times carry their zone, and no column has a type Postgres advises against');

select is_empty($$
  select column_name, typname from our_columns where attname ~ '_at$' and typname <> 'timestamptz'
$$, 'columns named _at are timestamptz');

-- The columns of a foreign key, in any order, come first in a whole (not partial) index.
select is_empty($$
  select o.table_name, c.conname
  from pg_constraint c join ours o on o.oid = c.conrelid
  where c.contype = 'f' and not exists (
    select 1 from pg_index i
    where i.indrelid = c.conrelid and i.indisvalid and i.indpred is null
      and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
$$, 'every foreign key leads an index');

-- Unbounded text is a way to fill the disk, or a prompt. What bounds it: a length, a list of values, an
-- anchored pattern, or the row it refers to. For an array, a count is not enough: one element can be a book.
create temporary table unbounded_columns (column_name text, reason text);
insert into unbounded_columns values
  ('public.companions.traits', 'are_traits_valid allows nine known keys with numbers from 0 to 1');

create temporary view bounds as
select c.conrelid, k.attnum, string_agg(pg_get_constraintdef(c.oid), ' ') as definition,
  bool_or(c.contype = 'f') as refers
from pg_constraint c cross join unnest(c.conkey) as k (attnum)
where c.contype in ('c', 'f')
group by 1, 2;

select is_empty($$
  select column_name from our_columns o
  left join bounds b on b.conrelid = o.oid and b.attnum = o.attnum
  where typname in ('text', 'varchar', 'bpchar', 'citext', 'name', 'xml') and attgenerated = ''
    and column_name not in (select u.column_name from unbounded_columns u)
    and not coalesce(b.refers, false)
    and coalesce(b.definition, '') !~ '(char_length|octet_length|pg_column_size)\(|= ANY|~ ''\^[^'']*\{[0-9,]*[0-9]\}\$'''
$$, 'every text has a bound');

select is_empty($$
  select column_name from our_columns o
  left join bounds b on b.conrelid = o.oid and b.attnum = o.attnum
  where typname in ('_text', '_varchar', 'jsonb', 'bytea') and attgenerated = ''
    and column_name not in (select u.column_name from unbounded_columns u)
    and coalesce(b.definition, '') !~ '(char_length|octet_length|pg_column_size)\(|<@ ARRAY'
$$, 'every array of text, document and binary has a bound on its size, not only on its count');

select is_empty($$
  select u.column_name from unbounded_columns u
  where u.column_name not in (select o.column_name from our_columns o)
$$, 'no exception is left for a column that is gone');

select is_empty($$
  select o.table_name, min(x.indexrelid::regclass::text), max(x.indexrelid::regclass::text)
  from pg_index x join ours o on o.oid = x.indrelid
  group by o.table_name, x.indkey::text, x.indclass::text, x.indoption::text, x.indcollation::text,
    coalesce(pg_get_expr(x.indexprs, x.indrelid), ''), coalesce(pg_get_expr(x.indpred, x.indrelid), '')
  having count(*) > 1
$$, 'no index is there twice');

select is_empty($$
  select table_name from our_columns o where attname = 'updated_at' and not exists (
    select 1 from pg_trigger t
    where t.tgrelid = o.oid and not t.tgisinternal and t.tgenabled <> 'D'
      and t.tgfoid = 'private.touch_updated_at'::regproc)
$$, 'updated_at is stamped by a trigger wherever it exists');

select is_empty($$
  select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind = 'v'
    and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)
$$, 'views read with the rights of their reader');

select is_empty($$
  select c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('m', 'f')
$$, 'no materialised view or foreign table is exposed: neither knows row level security');

select is_empty($$
  select e.extname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where n.nspname in ('public', 'private')
$$, 'extensions live outside the exposed schema');

select * from finish();
rollback;
