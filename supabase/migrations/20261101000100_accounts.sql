-- Accounts: who a person is to the product. Birth date, role and assurance level are never
-- writable by their bearer: no column grant names them.

create function private.is_timezone(p_name text) returns boolean
language plpgsql stable security invoker set search_path = '' as $$
begin
  -- Names of places only: Postgres would also take 'X-167' and 'Abc/Def5', which no browser understands.
  if p_name = 'UTC' or p_name ~ '^[A-Za-z]+/[A-Za-z_/-]+$' or p_name ~ '^Etc/GMT[+-]?[0-9]{1,2}$' then
    perform now() at time zone p_name;
    return true;
  end if;
  return false;
exception when invalid_parameter_value then
  return false;
end $$;
comment on function private.is_timezone is 'True for a time zone Postgres knows. A member''s midnight is computed with it.';
revoke execute on function private.is_timezone(text) from public, anon;
grant execute on function private.is_timezone(text) to authenticated, service_role;

create table public.accounts (
  account_id uuid primary key references auth.users (id) on delete cascade,
  username text check (username ~ '^[a-z0-9_]{3,30}$'),
  display_name text not null default '' check (char_length(display_name) <= 60),
  bio text not null default '' check (char_length(bio) <= 500),
  avatar_path text check (char_length(avatar_path) <= 300),
  country text check (country ~ '^[A-Z]{2}$'),
  timezone text not null default 'UTC' check (char_length(timezone) <= 60 and private.is_timezone(timezone)),
  locale text not null default 'en' check (locale in ('en', 'fr')),
  interests text[] not null default '{}' check (cardinality(interests) <= 20 and pg_column_size(interests) <= 4000),
  role text not null default 'USER' check (role in ('USER', 'CREATOR', 'MODERATOR', 'ADMIN')),
  birth_date date check (birth_date between date '1900-01-01' and date '2100-01-01'),
  assurance_level smallint not null default 0 check (assurance_level between 0 and 3),
  registered_at timestamptz,
  suspended_until timestamptz,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.accounts is 'One row per person. registered_at is set once age and consents are given.';
comment on column public.accounts.birth_date is 'Declared once at registration, never editable. Null means unknown age: the rules for minors apply.';
comment on column public.accounts.assurance_level is '0 declared, 1 email and phone, 2 document, 3 document and selfie.';
create unique index accounts_username_key on public.accounts (username);
create trigger accounts_touch before update on public.accounts
  for each row execute function private.touch_updated_at();
revoke all on public.accounts from anon, authenticated, service_role;
grant select on public.accounts to authenticated;
grant update (username, display_name, bio, avatar_path, country, timezone, locale, interests) on public.accounts to authenticated;
grant select, insert, update, delete on public.accounts to service_role;
alter table public.accounts enable row level security;
create policy "accounts: members read their own" on public.accounts
  for select to authenticated using (account_id = (select auth.uid()));
create policy "accounts: members update their own profile" on public.accounts
  for update to authenticated using (account_id = (select auth.uid()) and deleted_at is null)
  with check (account_id = (select auth.uid()));

create table public.account_preferences (
  account_id uuid primary key references public.accounts (account_id) on delete cascade,
  content_filter text not null default 'STRICT' check (content_filter in ('STRICT', 'LIGHT', 'OPTIONAL')),
  mature_content boolean not null default false,
  voice_enabled boolean not null default true,
  video_enabled boolean not null default true,
  email_notifications boolean not null default true,
  push_notifications boolean not null default false,
  companion_genders text[] not null default '{}'
    check (companion_genders <@ array['woman', 'man', 'nonbinary']::text[]),
  companion_personalities text[] not null default '{}'
    check (cardinality(companion_personalities) <= 12 and pg_column_size(companion_personalities) <= 2000),
  quiet_hours_start time,
  quiet_hours_end time,
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  updated_at timestamptz not null default now(),
  check ((quiet_hours_start is null) = (quiet_hours_end is null))
);
comment on table public.account_preferences is 'What a member chose. A preference never widens what plan, age and consent allow.';
create trigger account_preferences_touch before update on public.account_preferences
  for each row execute function private.touch_updated_at();
revoke all on public.account_preferences from anon, authenticated, service_role;
grant select on public.account_preferences to authenticated;
grant update (content_filter, mature_content, voice_enabled, video_enabled, email_notifications,
  push_notifications, companion_genders, companion_personalities, quiet_hours_start, quiet_hours_end, theme)
  on public.account_preferences to authenticated;
grant select, insert, update, delete on public.account_preferences to service_role;
alter table public.account_preferences enable row level security;
create policy "preferences: members read their own" on public.account_preferences
  for select to authenticated using (account_id = (select auth.uid()));
create policy "preferences: members update their own" on public.account_preferences
  for update to authenticated using (account_id = (select auth.uid()))
  with check (account_id = (select auth.uid()));

create table public.account_sessions (
  session_id uuid primary key,
  account_id uuid not null references public.accounts (account_id) on delete cascade,
  user_agent text not null default '' check (char_length(user_agent) <= 400),
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now()
);
comment on table public.account_sessions is 'Devices signed in, for the sessions list and the 24 h idle limit. The auth server sees only our own server as a client, so the browser is recorded here.';
create index account_sessions_account_id_idx on public.account_sessions (account_id, last_seen_at desc);
revoke all on public.account_sessions from anon, authenticated, service_role;
grant select on public.account_sessions to authenticated;
grant select, insert, update, delete on public.account_sessions to service_role;
alter table public.account_sessions enable row level security;
create policy "sessions: members read their own" on public.account_sessions
  for select to authenticated using (account_id = (select auth.uid()));

create table public.deletion_requests (
  deletion_request_id uuid primary key default gen_random_uuid(),
  account_id uuid not null default auth.uid() references public.accounts (account_id) on delete cascade,
  reason text not null default '' check (char_length(reason) <= 1000),
  requested_at timestamptz not null default now(),
  execute_after timestamptz not null default now() + interval '14 days',
  cancelled_at timestamptz,
  completed_at timestamptz
);
comment on table public.deletion_requests is 'Erasure asked for by a member: 14 days of grace, cancellable, at most one open.';
create unique index deletion_requests_open_key on public.deletion_requests (account_id)
  where cancelled_at is null and completed_at is null;
create index deletion_requests_account_id_idx on public.deletion_requests (account_id, requested_at desc);
revoke all on public.deletion_requests from anon, authenticated, service_role;
grant select, insert (reason), update (cancelled_at) on public.deletion_requests to authenticated;
grant select, insert, update, delete on public.deletion_requests to service_role;
alter table public.deletion_requests enable row level security;
create policy "deletion requests: members read their own" on public.deletion_requests
  for select to authenticated using (account_id = (select auth.uid()));
create policy "deletion requests: members ask for their own" on public.deletion_requests
  for insert to authenticated with check (account_id = (select auth.uid()));
create policy "deletion requests: members cancel their open one" on public.deletion_requests
  for update to authenticated
  using (account_id = (select auth.uid()) and cancelled_at is null and completed_at is null)
  with check (account_id = (select auth.uid()));

-- The row is made with the auth user, so no code path can meet a user without an account.
create function private.create_account() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.accounts (account_id, locale)
  values (new.id, case when new.raw_user_meta_data ->> 'locale' = 'fr' then 'fr' else 'en' end);
  insert into public.account_preferences (account_id) values (new.id);
  return new;
end $$;
comment on function private.create_account is
  'Trigger on auth.users. Takes only the locale from user metadata: everything else there is written by the visitor.';
revoke execute on function private.create_account() from public, anon, authenticated;
create trigger on_auth_user_created after insert on auth.users
  for each row execute function private.create_account();

create function private.is_staff() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.accounts
    where account_id = (select auth.uid()) and role in ('MODERATOR', 'ADMIN') and deleted_at is null
      and coalesce(suspended_until <= now(), true)
  );
$$;
comment on function private.is_staff is 'True for moderators and admins who are not suspended. For policies.';
revoke execute on function private.is_staff() from public, anon;
grant execute on function private.is_staff() to authenticated, service_role;

-- A signed-out or revoked session keeps a valid token until it expires: this is the check that sees it.
create function private.is_session_alive() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  -- plpgsql: asked at every turn, and its plan is kept where a SQL function's is not.
  return exists (
    select 1 from auth.sessions s
    left join public.account_sessions a on a.session_id = s.id
    where s.id = nullif((select auth.jwt()) ->> 'session_id', '')::uuid
      and s.user_id = (select auth.uid())
      and coalesce(a.last_seen_at, s.created_at) > now() - interval '24 hours'
  );
end $$;
comment on function private.is_session_alive is 'False once the session was revoked or idle for 24 h.';
revoke execute on function private.is_session_alive() from public, anon;
grant execute on function private.is_session_alive() to authenticated, service_role;

create function public.open_session(p_user_agent text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into public.account_sessions (session_id, account_id, user_agent)
  select s.id, s.user_id, left(coalesce(p_user_agent, ''), 400)
  from auth.sessions s
  where s.id = nullif((select auth.jwt()) ->> 'session_id', '')::uuid and s.user_id = (select auth.uid())
  on conflict (session_id) do nothing;
$$;
comment on function public.open_session is 'Records the browser of the caller''s session. Idempotent.';
revoke execute on function public.open_session(text) from public, anon;
grant execute on function public.open_session(text) to authenticated;

create function public.get_viewer() returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_alive boolean := private.is_session_alive();
  v_viewer jsonb;
begin
  if v_alive then
    update public.account_sessions set last_seen_at = now()
    where session_id = nullif(auth.jwt() ->> 'session_id', '')::uuid
      and account_id = auth.uid() and last_seen_at < now() - interval '5 minutes';
  end if;
  select to_jsonb(a) - 'suspended_until' - 'deleted_at'
      || jsonb_build_object(
        'session_alive', v_alive,
        'is_suspended', coalesce(a.suspended_until > now(), false),
        'is_deleted', a.deleted_at is not null,
        'theme', p.theme,
        'deletion_due_at', (
          select d.execute_after from public.deletion_requests d
          where d.account_id = a.account_id and d.cancelled_at is null and d.completed_at is null))
    into v_viewer
  from public.accounts a
  join public.account_preferences p using (account_id)
  where a.account_id = auth.uid();
  return v_viewer;
end $$;
comment on function public.get_viewer is 'Everything a signed-in page needs to know of its viewer, in one round trip. Null when there is no account.';
revoke execute on function public.get_viewer() from public, anon;
grant execute on function public.get_viewer() to authenticated;

create function public.revoke_session(p_session_id uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from auth.sessions where id = p_session_id and user_id = auth.uid();
  if not found then
    return false;
  end if;
  delete from public.account_sessions where session_id = p_session_id and account_id = auth.uid();
  return true;
end $$;
comment on function public.revoke_session is 'Signs one of the caller''s own sessions out. False when there is no such session.';
revoke execute on function public.revoke_session(uuid) from public, anon;
grant execute on function public.revoke_session(uuid) to authenticated;

create function public.list_sessions()
returns table (session_id uuid, user_agent text, started_at timestamptz, last_seen_at timestamptz, is_current boolean)
language sql stable security definer set search_path = '' as $$
  select s.id, coalesce(a.user_agent, ''), s.created_at, coalesce(a.last_seen_at, s.created_at),
    s.id = nullif((select auth.jwt()) ->> 'session_id', '')::uuid
  from auth.sessions s
  left join public.account_sessions a on a.session_id = s.id
  where s.user_id = (select auth.uid()) and coalesce(a.last_seen_at, s.created_at) > now() - interval '24 hours'
  order by 4 desc
  limit 50;
$$;
comment on function public.list_sessions is 'The caller''s own live sessions, newest use first.';
revoke execute on function public.list_sessions() from public, anon;
grant execute on function public.list_sessions() to authenticated;

-- Whoever signs up again before confirming starts afresh: the newest password, birth date and consents
-- hold, the older link dies. Otherwise a stranger who signed up first with this address would keep
-- their password once its owner confirms.
create function public.discard_unconfirmed_user(p_email text) returns void
language sql volatile security definer set search_path = '' as $$
  delete from auth.users
  where email = lower(btrim(p_email)) and email_confirmed_at is null and last_sign_in_at is null;
$$;
comment on function public.discard_unconfirmed_user is
  'Forgets a sign-up that was never confirmed. A confirmed account is left alone. Server only.';
revoke execute on function public.discard_unconfirmed_user(text) from public, anon, authenticated;
grant execute on function public.discard_unconfirmed_user(text) to service_role;

create function public.discard_unregistered_account(p_account_id uuid) returns void
language sql volatile security definer set search_path = '' as $$
  delete from auth.users u
  where u.id = p_account_id
    and exists (select 1 from public.accounts a where a.account_id = u.id and a.registered_at is null);
$$;
comment on function public.discard_unregistered_account is
  'Erases someone refused for age before registering: nothing of theirs is kept. A registered account is left alone. Server only.';
revoke execute on function public.discard_unregistered_account(uuid) from public, anon, authenticated;
grant execute on function public.discard_unregistered_account(uuid) to service_role;
