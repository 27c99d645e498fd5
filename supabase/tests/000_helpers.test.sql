-- What the other files stand on. Committed, so that each of them finds it; 999 takes it away again.
begin;
create schema if not exists extensions;
create extension if not exists pgtap with schema extensions;
set local search_path to public, extensions;

-- The migrations grant nothing by default, and on a stack where pgTAP came after them that holds for
-- its functions too; tests call them as every role.
do $$
declare
  v_function record;
begin
  for v_function in
    select p.oid::regprocedure as signature
    from pg_proc p
    join pg_depend d on d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e'
    join pg_extension e on e.oid = d.refobjid and e.extname = 'pgtap'
    where p.prokind = 'f' and pg_get_userbyid(p.proowner) = current_user
      and not has_function_privilege('anon', p.oid, 'execute')
  loop
    execute format('grant execute on function %s to anon, authenticated, service_role', v_function.signature);
  end loop;
end $$;

create schema if not exists tests;
grant usage on schema tests to anon, authenticated, service_role;

-- Makes a person who can sign in: auth user, live session, account, and the plan they pay for.
create or replace function tests.create_member(
  p_name text, p_plan text default 'FREE', p_registered boolean default true,
  p_birth_date date default '1990-05-17', p_role text default 'USER',
  p_assurance integer default 0, p_timezone text default 'UTC', p_meta jsonb default '{}'
) returns uuid
language plpgsql security invoker set search_path = '' as $$
declare
  v_id uuid := gen_random_uuid();
begin
  insert into auth.users (id, aud, role, email, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
  values (v_id, 'authenticated', 'authenticated', p_name || '@example.test', '{}', p_meta, now(), now());
  insert into auth.sessions (id, user_id, created_at, updated_at)
  values (gen_random_uuid(), v_id, now(), now());
  update public.accounts set
    display_name = initcap(p_name), role = p_role, assurance_level = p_assurance, timezone = p_timezone,
    birth_date = case when p_registered then p_birth_date end,
    registered_at = case when p_registered then now() end
  where account_id = v_id;
  if p_plan <> 'FREE' then
    insert into public.subscriptions (account_id, plan_id, state, current_period_end)
    values (v_id, p_plan, 'ACTIVE', now() + interval '30 days');
  end if;
  return v_id;
end $$;

-- Makes a companion with one text in English. Of the house unless a creator is named.
create or replace function tests.create_companion(
  p_name text, p_creator text default null, p_visibility text default 'public', p_status text default 'published',
  p_rating text default 'GENERAL'
) returns uuid
language plpgsql security invoker set search_path = '' as $$
declare
  v_id uuid;
begin
  insert into public.companions (creator_account_id, slug, name, age, gender, rating, visibility, status, traits)
  values (tests.member_id(p_creator), lower(p_name), p_name, 30, 'woman', p_rating, p_visibility, p_status, tests.traits())
  returning companion_id into v_id;
  insert into public.companion_texts (companion_id, locale, tagline, greeting)
  values (v_id, 'en', p_name || ' is here', 'Hello {{user}}, I am {{char}}.');
  perform tests.vouch_for(v_id);
  return v_id;
end $$;

-- What moderation does with words it let pass.
create or replace function tests.vouch_for(p_companion_id uuid) returns void
language sql volatile security invoker set search_path = '' as $$
  select public.vouch_for_companion(c.companion_id, to_jsonb(c),
    (select jsonb_agg(to_jsonb(t)) from public.companion_texts t where t.companion_id = c.companion_id))
  from public.companions c where c.companion_id = p_companion_id;
$$;

create or replace function tests.traits() returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_object_agg(t, 0.5) from unnest(array['openness', 'conscientiousness', 'extraversion', 'agreeableness',
    'neuroticism', 'humor', 'empathy', 'playfulness', 'intelligence']) t;
$$;

create or replace function tests.companion_id(p_name text) returns uuid
language sql stable security definer set search_path = '' as $$
  select companion_id from public.companions where slug = lower(p_name);
$$;

-- Opens a conversation as the member and comes back as the owner of the database.
create or replace function tests.create_conversation(p_member text, p_companion text) returns uuid
language plpgsql security invoker set search_path = '' as $$
declare
  v_id uuid := gen_random_uuid();
  v_result jsonb;
begin
  perform tests.authenticate_as(p_member);
  v_result := public.start_conversation(v_id, tests.companion_id(p_companion), 'en');
  perform tests.clear_authentication();
  if v_result ->> 'outcome' <> 'started' then
    raise exception 'no conversation: %', v_result;
  end if;
  return v_id;
end $$;

-- One turn, admitted as the member; back as the owner of the database.
create or replace function tests.take_turn(
  p_member text, p_conversation_id uuid, p_kind text default 'send', p_text text default 'Hello', p_message_id uuid default null,
  p_key uuid default gen_random_uuid()
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_result jsonb;
begin
  perform tests.authenticate_as(p_member);
  v_result := public.begin_turn(p_conversation_id, p_key, p_kind, p_text, p_message_id);
  perform tests.clear_authentication();
  return v_result;
end $$;

-- Ends a turn as the server's job does.
create or replace function tests.settle(
  p_turn jsonb, p_state text default 'COMPLETED', p_text text default 'Reply', p_details jsonb default '{"is_input_cleared": true}'
) returns boolean
language plpgsql security invoker set search_path = '' as $$
declare
  v_result boolean;
begin
  perform tests.as_service();
  v_result := public.settle_turn((p_turn ->> 'turn_id')::uuid, p_state, p_text, case when p_state <> 'COMPLETED' then lower(p_state) end, p_details);
  perform tests.clear_authentication();
  return v_result;
end $$;

-- Definer: the roles under test may not read auth.users.
create or replace function tests.member_id(p_name text) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from auth.users where email = p_name || '@example.test';
$$;

create or replace function tests.session_id(p_name text) returns uuid
language sql stable security definer set search_path = '' as $$
  select id from auth.sessions where user_id = tests.member_id(p_name) order by created_at desc limit 1;
$$;

-- The settings the Data API makes for each request. Both forms: implementations of auth.uid() differ
-- in which of them they read.
create or replace function tests.set_claims(p_role text, p_claims jsonb) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  perform set_config('request.jwt.claims', p_claims::text, true);
  perform set_config('request.jwt.claim.sub', coalesce(p_claims ->> 'sub', ''), true);
  perform set_config('request.jwt.claim.role', coalesce(p_claims ->> 'role', ''), true);
  perform set_config('role', p_role, true);
end $$;

create or replace function tests.authenticate_as(p_name text) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  if tests.member_id(p_name) is null then
    raise exception 'no member called %', p_name;
  end if;
  perform tests.set_claims('authenticated', jsonb_build_object(
    'sub', tests.member_id(p_name), 'role', 'authenticated', 'aud', 'authenticated',
    'session_id', tests.session_id(p_name)));
end $$;

create or replace function tests.as_anon() returns void
language sql security invoker set search_path = '' as $$
  select tests.set_claims('anon', '{"role": "anon"}');
$$;

create or replace function tests.as_service() returns void
language sql security invoker set search_path = '' as $$
  select tests.set_claims('service_role', '{"role": "service_role"}');
$$;

-- Back to the owner of the database, with no claims.
create or replace function tests.clear_authentication() returns void
language sql security invoker set search_path = '' as $$
  select tests.set_claims('none', '{}');
$$;

-- How many rows a statement touched under the rights of the caller.
create or replace function tests.rows_changed(p_sql text) returns integer
language plpgsql security invoker set search_path = '' as $$
declare
  v_rows integer;
begin
  execute p_sql;
  get diagnostics v_rows = row_count;
  return v_rows;
end $$;

grant execute on all functions in schema tests to anon, authenticated, service_role;
revoke execute on function tests.create_member(text, text, boolean, date, text, integer, text, jsonb),
  tests.create_companion(text, text, text, text, text), tests.create_conversation(text, text),
  tests.take_turn(text, uuid, text, text, uuid, uuid), tests.settle(jsonb, text, text, jsonb)
  from public, anon, authenticated, service_role;

select plan(7);
select tests.create_member('probe', 'STANDARD');
select is((select count(*)::integer from public.accounts where account_id = tests.member_id('probe')), 1,
  'a made member has an account');
select tests.authenticate_as('probe');
select is(auth.uid(), tests.member_id('probe'), 'authenticate_as: auth.uid() is the member');
select is(current_user::text, 'authenticated', 'authenticate_as: the role is authenticated');
select is(auth.jwt() ->> 'session_id', tests.session_id('probe')::text, 'authenticate_as: the session is in the claims');
select tests.as_anon();
select is(auth.uid(), null, 'as_anon: nobody is signed in');
select tests.as_service();
select is(current_user::text, 'service_role', 'as_service: the role is service_role');
select tests.clear_authentication();
select is(current_user, session_user, 'clear_authentication: the owner is back');
delete from auth.users where id = tests.member_id('probe');
select * from finish();
commit;
