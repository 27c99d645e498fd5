-- AI: models and prices as dated data, and what every call cost.

create table public.ai_models (
  model_id text primary key check (char_length(model_id) between 1 and 80),
  vendor text not null check (char_length(vendor) between 1 and 40),
  use text not null check (use in ('CHAT', 'EMBEDDING', 'MODERATION', 'IMAGE', 'SPEECH', 'TRANSCRIPTION')),
  input_microcents_per_1k integer not null default 0 check (input_microcents_per_1k >= 0),
  cached_input_microcents_per_1k integer not null default 0 check (cached_input_microcents_per_1k >= 0),
  cache_write_microcents_per_1k integer not null default 0 check (cache_write_microcents_per_1k >= 0),
  output_microcents_per_1k integer not null default 0 check (output_microcents_per_1k >= 0),
  retires_on date,
  priced_on date not null default current_date
);
comment on table public.ai_models is 'Known models: price in micro-cents per 1,000 tokens on priced_on, and the day the vendor retires them.';
revoke all on public.ai_models from anon, authenticated, service_role;
grant select on public.ai_models to authenticated;
grant select, insert, update, delete on public.ai_models to service_role;
alter table public.ai_models enable row level security;
create policy "ai models: staff read" on public.ai_models
  for select to authenticated using ((select private.is_staff()));

-- Vendor's list prices, USD, short context, read 2026-11; one dollar a million tokens is 100,000 micro-cents a thousand.
insert into public.ai_models (model_id, vendor, use, input_microcents_per_1k, cached_input_microcents_per_1k,
  cache_write_microcents_per_1k, output_microcents_per_1k, retires_on, priced_on) values
  ('gpt-6-luna', 'openai', 'CHAT', 10000, 1000, 12500, 50000, null, '2026-09-22'),
  ('gpt-6-sol', 'openai', 'CHAT', 200000, 20000, 250000, 1000000, null, '2026-09-22'),
  ('omni-moderation-latest', 'openai', 'MODERATION', 0, 0, 0, 0, null, '2026-09-22'),
  ('text-embedding-3-small', 'openai', 'EMBEDDING', 2000, 2000, 2000, 0, null, '2026-09-22');

create table public.ai_usages (
  ai_usage_id bigint generated always as identity primary key,
  account_id uuid references public.accounts (account_id) on delete set null,
  turn_id uuid,
  use_case text not null check (char_length(use_case) between 1 and 40),
  model_id text not null check (char_length(model_id) between 1 and 80),
  input_tokens integer not null default 0 check (input_tokens >= 0),
  cached_tokens integer not null default 0 check (cached_tokens >= 0),
  cache_write_tokens integer not null default 0 check (cache_write_tokens >= 0),
  output_tokens integer not null default 0 check (output_tokens >= 0),
  cost_microcents bigint not null default 0 check (cost_microcents >= 0),
  first_token_ms integer check (first_token_ms >= 0),
  total_ms integer not null default 0 check (total_ms >= 0),
  outcome text not null check (outcome in ('COMPLETED', 'STOPPED', 'FAILED', 'REFUSED')),
  used_at timestamptz not null default now()
);
comment on table public.ai_usages is 'One row per model call: tokens, cost, latency. Never a prompt or a reply.';
create index ai_usages_account_id_idx on public.ai_usages (account_id, used_at desc);
create index ai_usages_turn_id_idx on public.ai_usages (turn_id);
revoke all on public.ai_usages from anon, authenticated, service_role;
grant select on public.ai_usages to authenticated;
grant select, insert on public.ai_usages to service_role;
alter table public.ai_usages enable row level security;
create policy "ai usages: staff read" on public.ai_usages
  for select to authenticated using ((select private.is_staff()));
