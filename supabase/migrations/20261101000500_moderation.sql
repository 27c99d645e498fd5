-- Moderation basics: the incident record every later stage builds on.

create table public.incidents (
  incident_id uuid primary key default gen_random_uuid(),
  account_id uuid references public.accounts (account_id) on delete set null,
  content_kind text not null check (content_kind in ('MESSAGE', 'REPLY', 'COMPANION', 'PROFILE')),
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  conversation_id uuid,
  message_id uuid,
  category text not null check (char_length(category) between 1 and 60),
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  confidence real not null check (confidence between 0 and 1),
  rule text not null check (char_length(rule) between 1 and 80),
  mode text not null check (mode in ('STRICT', 'LIGHT', 'OPTIONAL')),
  model_id text not null check (char_length(model_id) between 1 and 80),
  threshold_version text not null check (char_length(threshold_version) between 1 and 40),
  scores jsonb not null default '{}' check (pg_column_size(scores) <= 2000),
  is_automated boolean not null default true,
  status text not null default 'PENDING'
    check (status in ('PENDING', 'UNDER_REVIEW', 'CONFIRMED', 'FALSE_POSITIVE', 'RESOLVED')),
  reviewer_id uuid references public.accounts (account_id) on delete set null,
  created_at timestamptz not null default now()
);
comment on table public.incidents is 'What was blocked, by which rule and at which score. Holds a SHA-256 of the content, never the content.';
create index incidents_account_id_idx on public.incidents (account_id, created_at desc);
create index incidents_reviewer_id_idx on public.incidents (reviewer_id);
create index incidents_open_idx on public.incidents (severity, created_at) where status in ('PENDING', 'UNDER_REVIEW');
revoke all on public.incidents from anon, authenticated, service_role;
grant select (incident_id, account_id, content_kind, category, severity, rule, is_automated, status, created_at)
  on public.incidents to authenticated;
grant select, insert, update on public.incidents to service_role;
alter table public.incidents enable row level security;
create policy "incidents: members read their own, staff read all" on public.incidents
  for select to authenticated
  using (account_id = (select auth.uid()) or (select private.is_staff()));
