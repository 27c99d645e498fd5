-- Compliance: consents, notices, refusals by age, the audit trail. All append-only.

create table public.consents (
  consent_id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.accounts (account_id) on delete cascade,
  kind text not null check (kind in ('TERMS', 'PRIVACY', 'SENSITIVE_DATA', 'MARKETING', 'DATA_SHARING', 'MODEL_IMPROVEMENT', 'ADULT_MODE', 'DEVICE')),
  text_version text not null check (char_length(text_version) between 1 and 40),
  is_granted boolean not null,
  locale text not null check (locale in ('en', 'fr')),
  address_hash text check (char_length(address_hash) <= 100),
  user_agent text not null default '' check (char_length(user_agent) <= 400),
  recorded_at timestamptz not null default now()
);
comment on table public.consents is 'Ledger of consents given and withdrawn: the newest row of a kind holds. Never updated or deleted.';
create index consents_account_id_idx on public.consents (account_id, kind, recorded_at desc);
revoke all on public.consents from anon, authenticated, service_role;
grant select on public.consents to authenticated;
grant select, insert on public.consents to service_role;
alter table public.consents enable row level security;
create policy "consents: members read their own" on public.consents
  for select to authenticated using (account_id = (select auth.uid()));

create table public.notices (
  notice_id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.accounts (account_id) on delete cascade,
  conversation_id uuid,
  kind text not null check (kind in ('AI_DISCLOSURE', 'AI_DISCLOSURE_REPEAT', 'BREAK')),
  text_version text not null check (char_length(text_version) between 1 and 40),
  locale text not null check (locale in ('en', 'fr')),
  surface text not null check (surface in ('CHAT', 'VOICE', 'CALL', 'SALON', 'LIVE')),
  shown_at timestamptz not null default now()
);
comment on table public.notices is 'Every AI disclosure shown to a member. The newest row is the timer for the next one, across tabs and devices.';
create index notices_account_id_idx on public.notices (account_id, shown_at desc);
create unique index notices_first_key on public.notices (conversation_id) where kind = 'AI_DISCLOSURE';
revoke all on public.notices from anon, authenticated, service_role;
grant select on public.notices to authenticated;
grant select, insert on public.notices to service_role;
alter table public.notices enable row level security;
create policy "notices: members read their own" on public.notices
  for select to authenticated using (account_id = (select auth.uid()));

create table private.age_refusals (
  subject_hash text primary key check (char_length(subject_hash) between 20 and 100),
  subject_kind text not null check (subject_kind in ('DEVICE', 'ADDRESS', 'EMAIL')),
  refused_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table private.age_refusals is 'Keyed hashes of a visitor refused for age, so that another birth date, tab or private window does not pass. No birth date is kept.';
create index age_refusals_expires_at_idx on private.age_refusals (expires_at);
alter table private.age_refusals enable row level security;

create function public.is_age_refused(p_subject_hashes text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from private.age_refusals where subject_hash = any (p_subject_hashes) and expires_at > now());
$$;
comment on function public.is_age_refused is 'True when any of the hashed subjects was refused and the refusal still stands. Server only.';
revoke execute on function public.is_age_refused(text[]) from public, anon, authenticated;
grant execute on function public.is_age_refused(text[]) to service_role;

create function public.record_age_refusal(p_subjects jsonb) returns void
language sql volatile security definer set search_path = '' as $$
  insert into private.age_refusals (subject_hash, subject_kind, expires_at)
  select distinct on (s.hash) s.hash, s.kind, now() + make_interval(hours => s.ttl_hours)
  from jsonb_to_recordset(p_subjects) as s (hash text, kind text, ttl_hours integer)
  order by s.hash, s.ttl_hours desc
  on conflict (subject_hash) do update set refused_at = now(),
    expires_at = greatest(private.age_refusals.expires_at, excluded.expires_at);
$$;
comment on function public.record_age_refusal is 'p_subjects: [{hash, kind, ttl_hours}]. Server only; idempotent.';
revoke execute on function public.record_age_refusal(jsonb) from public, anon, authenticated;
grant execute on function public.record_age_refusal(jsonb) to service_role;

create function public.register_account(
  p_account_id uuid, p_birth_date date, p_display_name text, p_locale text,
  p_timezone text, p_country text, p_consents jsonb
) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.accounts set
    birth_date = p_birth_date, display_name = p_display_name, locale = p_locale,
    timezone = case when private.is_timezone(p_timezone) then p_timezone else 'UTC' end,
    country = p_country, registered_at = now()
  where account_id = p_account_id and registered_at is null and birth_date is null;
  if not found then
    return false;
  end if;
  insert into public.consents (account_id, kind, text_version, is_granted, locale, address_hash, user_agent)
  select p_account_id, c.kind, c.text_version, c.is_granted, p_locale, c.address_hash, coalesce(left(c.user_agent, 400), '')
  from jsonb_to_recordset(p_consents) as c (kind text, text_version text, is_granted boolean, address_hash text, user_agent text);
  return true;
end $$;
comment on function public.register_account is
  'Sets the birth date once and records the consents given with it. False when already registered: nothing is changed then. Server only.';
revoke execute on function public.register_account(uuid, date, text, text, text, text, jsonb) from public, anon, authenticated;
grant execute on function public.register_account(uuid, date, text, text, text, text, jsonb) to service_role;

create table public.crisis_referrals_daily (
  day date not null default current_date,
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  kind text not null check (kind in ('SELF_HARM', 'EATING_DISORDER', 'HARM_TO_OTHERS')),
  referrals integer not null default 0 check (referrals >= 0),
  primary key (day, jurisdiction, kind)
);
comment on table public.crisis_referrals_daily is 'How often the crisis card was shown, for the public yearly figure. No identifier, so nothing to erase; but one card in a small country on a given day can be somebody, so visitors see years.';
revoke all on public.crisis_referrals_daily from anon, authenticated, service_role;
grant select on public.crisis_referrals_daily to authenticated;
grant select, insert, update on public.crisis_referrals_daily to service_role;
alter table public.crisis_referrals_daily enable row level security;
create policy "crisis referrals: staff read" on public.crisis_referrals_daily
  for select to authenticated using ((select private.is_staff()));

create function public.list_yearly_crisis_referrals() returns table (year integer, kind text, referrals bigint)
language sql stable security invoker set search_path = '' as $$
  select extract(year from c.day)::integer, c.kind, sum(c.referrals) from public.crisis_referrals_daily c
  group by 1, 2 order by 1 desc, 2;
$$;
comment on function public.list_yearly_crisis_referrals is 'The public figure: crisis cards shown by year and kind, newest year first. Server only.';
revoke execute on function public.list_yearly_crisis_referrals() from public, anon, authenticated;
grant execute on function public.list_yearly_crisis_referrals() to service_role;

create function public.count_crisis_referral(p_jurisdiction text, p_kind text) returns void
language sql volatile security invoker set search_path = '' as $$
  insert into public.crisis_referrals_daily as c (jurisdiction, kind, referrals)
  values (case when p_jurisdiction ~ '^[A-Z]{2}$' then p_jurisdiction else 'ZZ' end, p_kind, 1)
  on conflict (day, jurisdiction, kind) do update set referrals = c.referrals + 1;
$$;
comment on function public.count_crisis_referral is 'Counts one crisis card shown. ZZ: country unknown. Server only.';
revoke execute on function public.count_crisis_referral(text, text) from public, anon, authenticated;
grant execute on function public.count_crisis_referral(text, text) to service_role;

create table public.audit_entries (
  audit_entry_id bigint generated always as identity primary key,
  account_id uuid,
  actor_id uuid,
  action text not null check (char_length(action) between 1 and 80),
  address_hash text check (char_length(address_hash) <= 100),
  user_agent text not null default '' check (char_length(user_agent) <= 400),
  details jsonb not null default '{}' check (pg_column_size(details) <= 4000),
  recorded_at timestamptz not null default now()
);
comment on table public.audit_entries is 'Append-only trail of logins, role and assurance changes, data requests, staff reads. Never message text. Outlives the account on purpose: no foreign key.';
create index audit_entries_account_id_idx on public.audit_entries (account_id, recorded_at desc);
revoke all on public.audit_entries from anon, authenticated, service_role;
grant select on public.audit_entries to authenticated;
grant select, insert on public.audit_entries to service_role;
alter table public.audit_entries enable row level security;
create policy "audit entries: staff read" on public.audit_entries
  for select to authenticated using ((select private.is_staff()));

-- What must be on the trail is written by the database, so that no code path can forget it.
create function private.audit_account_event() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'account_sessions' then
    insert into public.audit_entries (account_id, actor_id, action, user_agent)
    values (new.account_id, new.account_id, 'session.opened', new.user_agent);
  elsif tg_table_name = 'deletion_requests' then
    -- Nested: plpgsql looks up every field of a condition, also those only another table has.
    if tg_op = 'INSERT' then
      insert into public.audit_entries (account_id, actor_id, action, details)
      values (new.account_id, auth.uid(), 'deletion.requested', jsonb_build_object('execute_after', new.execute_after));
    elsif old.cancelled_at is null and new.cancelled_at is not null then
      insert into public.audit_entries (account_id, actor_id, action)
      values (new.account_id, auth.uid(), 'deletion.cancelled');
    end if;
  elsif tg_table_name = 'accounts' then
    insert into public.audit_entries (account_id, actor_id, action, details)
    values (new.account_id, auth.uid(), 'account.' || case when old.role <> new.role then 'role' else 'assurance' end || '_changed',
      jsonb_build_object('role', jsonb_build_array(old.role, new.role),
        'assurance_level', jsonb_build_array(old.assurance_level, new.assurance_level)));
  end if;
  return null;
end $$;
comment on function private.audit_account_event is 'Trigger: sign-ins, deletion requests, role and assurance changes onto the audit trail.';
revoke execute on function private.audit_account_event() from public, anon, authenticated;
create trigger account_sessions_audit after insert on public.account_sessions
  for each row execute function private.audit_account_event();
create trigger deletion_requests_audit after insert or update on public.deletion_requests
  for each row execute function private.audit_account_event();
create trigger accounts_audit after update on public.accounts
  for each row when (old.role is distinct from new.role or old.assurance_level is distinct from new.assurance_level)
  execute function private.audit_account_event();
