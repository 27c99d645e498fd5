-- Billing basics: plans as data, and which plan an account is on. Checkout, wallet and invoices build on these.

create table public.plans (
  plan_id text primary key check (plan_id ~ '^[A-Z_]{3,20}$'),
  position smallint not null unique,
  price_cents integer not null check (price_cents >= 0),
  yearly_price_cents integer not null check (yearly_price_cents >= 0),
  currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
  trial_days smallint not null default 0 check (trial_days between 0 and 90),
  messages_per_day integer check (messages_per_day > 0),
  companions_limit integer check (companions_limit >= 0),
  history_days integer check (history_days > 0),
  has_voice boolean not null,
  has_video boolean not null,
  has_premium_companions boolean not null,
  has_exclusive_companions boolean not null,
  has_api_access boolean not null,
  has_priority_support boolean not null,
  moderation_modes text[] not null check (moderation_modes <@ array['STRICT', 'LIGHT', 'OPTIONAL']::text[]),
  video_quality text check (char_length(video_quality) <= 120),
  tokens_per_month integer not null check (tokens_per_month >= 0),
  fair_use_turns_per_minute smallint not null default 30 check (fair_use_turns_per_minute > 0),
  updated_at timestamptz not null default now()
);
comment on table public.plans is 'Prices and limits. Null in a limit means unlimited, within fair use. Edited by an admin, read by everybody.';
create trigger plans_touch before update on public.plans
  for each row execute function private.touch_updated_at();
revoke all on public.plans from anon, authenticated, service_role;
grant select on public.plans to anon, authenticated;
grant select, insert, update, delete on public.plans to service_role;
alter table public.plans enable row level security;
create policy "plans: visitors read" on public.plans for select to anon using (true);
create policy "plans: members read" on public.plans for select to authenticated using (true);

insert into public.plans (plan_id, position, price_cents, yearly_price_cents, trial_days, messages_per_day,
  companions_limit, history_days, has_voice, has_video, has_premium_companions, has_exclusive_companions,
  has_api_access, has_priority_support, moderation_modes, video_quality, tokens_per_month) values
  ('FREE', 1, 0, 0, 0, 10, 0, 7, false, false, false, false, false, false, '{STRICT}', null, 0),
  ('STANDARD', 2, 999, 9990, 7, null, 3, 30, true, false, false, false, false, false, '{STRICT}', null, 100),
  ('PREMIUM', 3, 1999, 19990, 7, null, 10, null, true, true, true, false, false, false, '{STRICT,LIGHT}', '1080p30', 500),
  ('VIP', 4, 3999, 39990, 7, null, null, null, true, true, true, true, true, true, '{LIGHT,OPTIONAL}', '1080p60', 1500),
  ('VIP_PLUS', 5, 7999, 79990, 7, null, null, null, true, true, true, true, true, true, '{OPTIONAL}', '2160p60', 4000);

create table public.subscriptions (
  account_id uuid primary key references public.accounts (account_id) on delete cascade,
  plan_id text not null references public.plans (plan_id),
  state text not null check (state in ('TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELED', 'SUSPENDED', 'EXPIRED')),
  current_period_end timestamptz not null,
  updated_at timestamptz not null default now()
);
comment on table public.subscriptions is 'The plan an account pays for. No row, or one that lapsed, means FREE. Written by the server only.';
create index subscriptions_plan_id_idx on public.subscriptions (plan_id);
create trigger subscriptions_touch before update on public.subscriptions
  for each row execute function private.touch_updated_at();
revoke all on public.subscriptions from anon, authenticated, service_role;
grant select on public.subscriptions to authenticated;
grant select, insert, update, delete on public.subscriptions to service_role;
alter table public.subscriptions enable row level security;
create policy "subscriptions: members read their own" on public.subscriptions
  for select to authenticated using (account_id = (select auth.uid()));

create function private.plan_of(p_account_id uuid) returns public.plans
language plpgsql stable security definer set search_path = '' as $$
declare
  v_plan public.plans;
begin
  -- plpgsql: asked at every turn, and its plan is kept where a SQL function's is not.
  select p.* into v_plan from public.plans p
  where p.plan_id = coalesce(
    (select s.plan_id from public.subscriptions s
     where s.account_id = p_account_id and s.state in ('TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELED')
       and s.current_period_end > now()),
    'FREE');
  return v_plan;
end $$;
comment on function private.plan_of is 'The plan whose limits hold for an account now. A cancelled one runs to the end of its period.';
revoke execute on function private.plan_of(uuid) from public, anon;
grant execute on function private.plan_of(uuid) to authenticated, service_role;

create function public.get_my_plan() returns public.plans
language sql stable security invoker set search_path = '' as $$
  select p.* from private.plan_of((select auth.uid())) p;
$$;
comment on function public.get_my_plan is 'The caller''s plan.';
revoke execute on function public.get_my_plan() from public, anon;
grant execute on function public.get_my_plan() to authenticated;
