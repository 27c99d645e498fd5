-- Invariants of functions: who may call what. A new function shows up here and must be declared.
begin;
set local search_path to public, extensions;
select plan(14);

create temporary view functions as
select p.oid, n.nspname as schema, format('%s.%s', n.nspname, p.proname) as name, p.prosecdef as is_definer,
  p.proconfig, p.proacl, p.prosrc, p.prorettype = 'trigger'::regtype as is_trigger, p.proowner
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('public', 'private') and not exists (
  select 1 from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e');

-- Who may call what. One list per role; a name stands for all its signatures.
create temporary table callable (role text, name text);
insert into callable values
  -- The Data API, signed out.
  ('anon', 'public.search_companions'),
  -- The Data API, signed in.
  ('authenticated', 'public.search_companions'),
  ('authenticated', 'public.open_session'),
  ('authenticated', 'public.get_viewer'),
  ('authenticated', 'public.revoke_session'),
  ('authenticated', 'public.list_sessions'),
  ('authenticated', 'public.get_my_plan'),
  ('authenticated', 'public.save_companion'),
  ('authenticated', 'public.start_conversation'),
  ('authenticated', 'public.begin_turn'),
  ('authenticated', 'public.request_turn_stop'),
  ('authenticated', 'public.list_messages'),
  ('authenticated', 'public.select_branch'),
  ('authenticated', 'public.get_conversation'),
  ('authenticated', 'public.list_conversations'),
  -- Inside policies and invoker functions only: the Data API does not expose this schema.
  ('authenticated', 'private.is_timezone'),
  ('authenticated', 'private.is_staff'),
  ('authenticated', 'private.is_session_alive'),
  ('authenticated', 'private.plan_of'),
  ('authenticated', 'private.are_traits_valid'),
  ('authenticated', 'private.owns_editable_companion'),
  ('authenticated', 'private.are_words_checked'),
  ('authenticated', 'private.owns_conversation'),
  ('authenticated', 'private.admit_turn'),
  ('authenticated', 'private.record_due_notice'),
  ('authenticated', 'private.turn_context'),
  ('authenticated', 'private.fail_expired_turn');

-- Definer functions a member may call although they do not look at who calls.
create temporary table impersonal (name text, reason text);
insert into impersonal values
  ('private.plan_of', 'says which limits hold for an account; unreachable but through get_my_plan and the gates'),
  ('private.are_words_checked', 'says of a companion whether moderation saw its words, alike to everybody; unreachable but through policies and the gates');

select isnt_empty('select 1 from functions', 'there are functions to look at');

select is_empty($$
  select oid::regprocedure from functions where coalesce(btrim(obj_description(oid, 'pg_proc')), '') = ''
$$, 'every function has a comment');

select is_empty($$
  select oid::regprocedure, proconfig from functions
  where is_definer and not coalesce(proconfig @> array['search_path=""'], false)
$$, 'every definer function pins an empty search_path');

select is_empty($$
  select oid::regprocedure, proconfig from functions where not coalesce(proconfig @> array['search_path=""'], false)
$$, 'so does every other function');

select is_empty($$
  select f.oid::regprocedure from functions f
  where f.proacl is null or exists (select 1 from aclexplode(f.proacl) g where g.grantee = 0)
$$, 'no function is executable by everybody');

select is_empty($$
  select oid::regprocedure from functions where is_definer and has_function_privilege('anon', oid, 'execute')
$$, 'visitors run nothing with more rights than their own');

select is_empty($$
  select oid::regprocedure from functions where schema = 'private' and has_function_privilege('anon', oid, 'execute')
$$, 'visitors run nothing private');

select set_eq(
  $$ select distinct name from functions where has_function_privilege('anon', oid, 'execute') $$,
  $$ select name from callable where role = 'anon' $$,
  'visitors run exactly the declared functions');

select set_eq(
  $$ select distinct name from functions where schema = 'public' and has_function_privilege('authenticated', oid, 'execute') $$,
  $$ select name from callable where role = 'authenticated' and name like 'public.%' $$,
  'members run exactly the declared public functions');

select set_eq(
  $$ select distinct name from functions where schema = 'private' and has_function_privilege('authenticated', oid, 'execute') $$,
  $$ select name from callable where role = 'authenticated' and name like 'private.%' $$,
  'members run exactly the declared private functions');

select is_empty($$
  select oid::regprocedure from functions
  where is_trigger and (has_function_privilege('anon', oid, 'execute') or has_function_privilege('authenticated', oid, 'execute'))
$$, 'trigger functions run from triggers only');

select is_empty($$
  select oid::regprocedure from functions
  where is_definer and has_function_privilege('authenticated', oid, 'execute')
    and prosrc !~ 'auth\.(uid|jwt)\(\)' and name not in (select i.name from impersonal i)
$$, 'a definer function members may run looks at who calls');

select is_empty($$
  select oid::regprocedure from functions where prosrc ~* '\mexecute\s+(format|''|\$|[a-z_]+\s*\|\|)'
$$, 'no function builds SQL from text');

create function public.forgotten() returns integer language sql as 'select 1';
create function private.forgotten() returns integer language sql as 'select 1';
select is_empty($$
  select f.name, r.role
  from (values ('public.forgotten()'), ('private.forgotten()')) as f (name)
  cross join (values ('anon'), ('authenticated')) as r (role)
  where has_function_privilege(r.role, f.name, 'execute')
$$, 'a new function is executable by nobody who signs in or out');

select * from finish();
rollback;
