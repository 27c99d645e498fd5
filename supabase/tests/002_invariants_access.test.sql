-- Invariants of access: grants and policies, on every table of now and later.
begin;
set local search_path to public, extensions;
select plan(25);

create temporary view ours as
select c.oid, n.nspname as schema, format('%s.%s', n.nspname, c.relname) as table_name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v');

create temporary view policies as
select o.table_name, p.polname, p.polcmd, p.polpermissive, p.polroles, p.polwithcheck is not null as has_check,
  case when 0 = any (p.polroles) then array['public'] else
    array(select r.rolname::text from pg_roles r where r.oid = any (p.polroles) order by 1) end as roles,
  coalesce(pg_get_expr(p.polqual, p.polrelid), '') as using_text,
  coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as check_text
from pg_policy p join ours o on o.oid = p.polrelid;

-- Grants as written, on the whole table (no column) or on one column. 0 is PUBLIC.
create temporary view grants as
select o.schema, o.table_name, null::name as column_name, g.privilege_type,
  case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end as role
from ours o join pg_class c on c.oid = o.oid cross join aclexplode(c.relacl) g
union all
select o.schema, o.table_name, a.attname, g.privilege_type,
  case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end
from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 cross join aclexplode(a.attacl) g;

-- Exceptions, each with its reason.
create temporary table allowed (subject text, reason text);
insert into allowed values
  ('open: public.plans', 'prices are public'),
  ('visitors: public.plans', 'the pricing page'),
  ('visitors: public.companions', 'the public catalogue'),
  ('visitors: public.companion_texts', 'the public catalogue'),
  ('no caller: public.companion_texts', 'visible when the companion is: its own policies decide'),
  ('members delete: public.conversations', 'members delete their own'),
  ('members delete: public.companion_texts', 'a language taken away by its owner'),
  ('members write: public.companions.status', 'guard_companion decides which');

-- Columns nobody may write for themselves, in whatever table they turn up.
create temporary table protected_names (name text);
insert into protected_names values
  ('account_id'), ('creator_account_id'), ('owner_id'), ('user_id'), ('reviewer_id'), ('actor_id'),
  ('role'), ('birth_date'), ('assurance_level'), ('registered_at'), ('suspended_until'), ('plan_id'),
  ('state'), ('status'), ('balance'), ('credits'), ('used'), ('resets_at'), ('allowance_resets_at'),
  ('current_period_end'), ('popularity'), ('published_at'), ('execute_after'), ('completed_at'), ('settled_at'),
  ('lease_until'), ('attempt'), ('author'), ('is_granted'), ('verified_at'), ('expires_at'), ('created_at'),
  ('recorded_at'), ('emotion'), ('sentiment'), ('toxicity'), ('voice_model'), ('turn_id'), ('hits');

-- Policies ------------------------------------------------------------------------------------------
select is_empty($$
  select table_name from ours where schema = 'public' and table_name not in (select p.table_name from policies p)
$$, 'every public table has a policy');

select is_empty($$ select table_name, polname from policies where polcmd = '*' $$, 'no policy is for all commands');

select is_empty($$
  select table_name, polname, roles from policies
  where not roles <@ array['anon', 'authenticated'] or roles = '{}'
$$, 'policies name anon or authenticated, never public');

select is_empty($$
  select table_name, polcmd, r.role, string_agg(polname, ' + ') from policies cross join unnest(roles) as r (role)
  where polpermissive group by 1, 2, 3 having count(*) > 1
$$, 'one policy per table, command and role');

-- A function without arguments gives one answer per statement: inside (select …) it is asked once, not per row.
select is_empty($$
  select table_name, polname from policies
  where regexp_replace(using_text || ' ' || check_text, '\( SELECT [a-z_]+\.[a-z_]+\(\) AS [a-z_]+\)', '', 'g')
    ~ '([a-z_]+\.[a-z_]+\(\)|current_setting\()'
$$, 'auth.uid() and the like stand inside (select …)');

select is_empty($$
  select table_name, polname from policies
  where (using_text ~* '^\(?true\)?$' or check_text ~* '^\(?true\)?$')
    and not (polcmd = 'r' and 'open: ' || table_name in (select subject from allowed))
$$, 'no policy lets everything through');

select is_empty($$
  select table_name, polname from policies
  where using_text || ' ' || check_text ~* '(\mOR \(?true|true\)? OR\M|\(?1 = 1\)?)'
$$, 'no policy has a way round its condition');

select is_empty($$
  select table_name, polname from policies
  where using_text || ' ' || check_text ~* 'auth\.(uid|jwt|role)\(\)( AS [a-z]+)?\)? IS (NOT )?NULL'
$$, 'no policy asks whether there is a caller instead of who it is');

select is_empty($$
  select table_name, polname from policies where using_text || check_text ~* 'user_?meta_?data'
$$, 'no policy trusts what users write about themselves');

select is_empty($$ select table_name, polname from policies where polcmd in ('a', 'w') and not has_check $$,
  'policies that write say what the row may become');

select is_empty($$
  select table_name, polname from policies
  where (polcmd in ('w', 'd') and using_text !~ '(auth\.uid\(\)|private\.(owns|is)_[a-z_]+\()')
    or (polcmd in ('a', 'w') and check_text !~ '(auth\.uid\(\)|private\.(owns|is)_[a-z_]+\()')
$$, 'policies that write name the caller, before and after');

select is_empty($$
  select table_name, polname from policies
  where polcmd = 'r' and roles @> array['authenticated']
    and using_text !~ '(auth\.uid\(\)|private\.(owns|is)_[a-z_]+\()'
    and 'open: ' || table_name not in (select subject from allowed)
    and 'no caller: ' || table_name not in (select subject from allowed)
$$, 'policies by which members read name the caller');

-- Grants --------------------------------------------------------------------------------------------
select is_empty($$
  select table_name, column_name, privilege_type from grants where role = 'public'
$$, 'nothing is granted to everybody');

select is_empty($$
  select table_name, column_name, privilege_type from grants where role = 'anon' and privilege_type <> 'SELECT'
$$, 'visitors write nothing');

select is_empty($$
  select table_name, column_name from grants
  where role = 'anon' and 'visitors: ' || table_name not in (select subject from allowed)
$$, 'visitors read what is listed, and nothing else');

select is_empty($$
  select table_name, role, privilege_type from grants
  where role in ('anon', 'authenticated') and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
$$, 'no truncate, references, trigger or maintain');

select is_empty($$
  select table_name, privilege_type from grants
  where role = 'authenticated' and column_name is null and privilege_type in ('INSERT', 'UPDATE')
$$, 'members write columns, never whole rows');

select is_empty($$
  select o.table_name, a.attname, p.privilege
  from ours o
  join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
  cross join (values ('INSERT'), ('UPDATE')) as p (privilege)
  where has_column_privilege('authenticated', o.oid, a.attnum, p.privilege)
    and (a.attname in (select name from protected_names) or a.attname ~ '(_cents|_microcents|_sha256|_hash)$')
    and 'members write: ' || o.table_name || '.' || a.attname not in (select subject from allowed)
$$, 'members cannot write role, age, plan, owner, state, balance or the like, in any table');

select is_empty($$
  select table_name from grants
  where role = 'authenticated' and privilege_type = 'DELETE'
    and 'members delete: ' || table_name not in (select subject from allowed)
$$, 'members delete from the listed tables only');

select is_empty($$
  select distinct g.table_name, g.role, g.privilege_type from grants g
  where g.schema = 'public' and g.role in ('anon', 'authenticated') and not exists (
    select 1 from policies p where p.table_name = g.table_name and g.role = any (p.roles)
      and p.polcmd = case g.privilege_type when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end::"char")
$$, 'every grant has its policy');

select is_empty($$
  select p.table_name, p.polname, r.role from policies p cross join unnest(p.roles) as r (role)
  where not exists (
    select 1 from grants g where g.table_name = p.table_name and g.role = r.role
      and g.privilege_type = case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' else 'DELETE' end)
$$, 'every policy has its grant');

select is_empty($$
  select table_name, role, privilege_type from grants where schema = 'private' and role in ('anon', 'authenticated')
$$, 'private tables are granted to nobody who signs in');

select is_empty($$
  select n.nspname, r.role from pg_namespace n cross join (values ('anon'), ('authenticated'), ('service_role')) as r (role)
  where n.nspname in ('public', 'private', 'extensions', 'auth') and has_schema_privilege(r.role, n.oid, 'CREATE')
$$, 'no role of the Data API can create anything');

-- What a migration that forgets its grants would get.
create table public.forgotten (forgotten_id bigint generated always as identity primary key);
create sequence public.forgotten_sequence;
create table private.forgotten (forgotten_id integer primary key);
select is_empty($$
  select t.name, r.role, p.privilege
  from (values ('public.forgotten'), ('private.forgotten')) as t (name)
  cross join (values ('anon'), ('authenticated')) as r (role)
  cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) as p (privilege)
  where has_table_privilege(r.role, t.name, p.privilege)
  union all
  select 'public.forgotten_sequence', r.role, 'USAGE' from (values ('anon'), ('authenticated')) as r (role)
  where has_sequence_privilege(r.role, 'public.forgotten_sequence', 'USAGE')
$$, 'a new table and a new sequence are granted to nobody');

select is_empty($$
  select subject from allowed
  where split_part(subject, ': ', 2) !~ '\.[a-z_]+\.'
    and to_regclass(split_part(subject, ': ', 2)) is null
$$, 'no exception is left for a table that is gone');

select * from finish();
rollback;
