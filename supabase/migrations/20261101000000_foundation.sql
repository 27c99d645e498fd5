-- Foundation: what every domain builds on. No table of a domain lives here.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists vector with schema extensions;

-- Functions the Data API must never reach live in `private`: PostgREST does not expose it.
create schema if not exists private;
comment on schema private is 'Definer functions and bookkeeping. Not exposed by the Data API.';
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;

-- Hosted projects differ in what new objects are granted by default: begin from nothing everywhere,
-- so that a grant that is not written in a migration does not exist.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;

create function private.touch_updated_at() returns trigger
language plpgsql security invoker set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end $$;
comment on function private.touch_updated_at is 'Trigger: stamps updated_at on every update.';

-- Counters of the rate limiter. Keys are HMACs made by the app: no address or email is stored.
create table private.rate_limits (
  rate_limit_key text primary key check (char_length(rate_limit_key) between 1 and 200),
  window_started_at timestamptz not null default now(),
  hits integer not null default 0 check (hits >= 0)
);
comment on table private.rate_limits is 'Fixed-window counters, one row per limiter and hashed subject.';
create index rate_limits_window_started_at_idx on private.rate_limits (window_started_at);
alter table private.rate_limits enable row level security;

create function public.take_rate_limit(p_key text, p_limit integer, p_window_seconds integer)
returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_now timestamptz := clock_timestamp();
  v_window interval := make_interval(secs => p_window_seconds);
  v_row private.rate_limits;
begin
  insert into private.rate_limits as r (rate_limit_key, window_started_at, hits)
  values (p_key, v_now, 1)
  on conflict (rate_limit_key) do update set
    hits = case when r.window_started_at <= v_now - v_window then 1 else least(r.hits + 1, p_limit + 1) end,
    window_started_at = case when r.window_started_at <= v_now - v_window then v_now else r.window_started_at end
  returning * into v_row;
  if v_row.hits <= p_limit then
    return 0;
  end if;
  return greatest(1, ceil(extract(epoch from v_row.window_started_at + v_window - v_now)))::integer;
end $$;
comment on function public.take_rate_limit is
  'Counts one hit; returns 0 when allowed, else the seconds to wait. Server only: a visitor who could call it could lock others out.';
revoke execute on function public.take_rate_limit(text, integer, integer) from public, anon, authenticated;
grant execute on function public.take_rate_limit(text, integer, integer) to service_role;
