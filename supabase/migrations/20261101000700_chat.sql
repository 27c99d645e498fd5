-- Chat: conversations, an append-only tree of messages, and turns: the server jobs that write replies.
-- Members write no turn and no message themselves: a forged turn would be a reply nobody paid for, and a
-- row that names somebody else's message would make the server's job read or overwrite it. begin_turn
-- admits, through private.admit_turn; only the server, after moderation, makes a message part of the conversation.

create table public.conversations (
  conversation_id uuid primary key default gen_random_uuid(),
  account_id uuid not null default auth.uid() references public.accounts (account_id) on delete cascade,
  companion_id uuid not null references public.companions (companion_id),
  title text not null default '' check (char_length(title) <= 120),
  locale text not null default 'en' check (locale in ('en', 'fr')),
  head_message_id uuid,
  emotion text not null default 'CONTENTMENT' check (emotion in ('JOY', 'SADNESS', 'ANGER', 'FEAR', 'SURPRISE', 'DISGUST',
    'LOVE', 'JEALOUSY', 'EMPATHY', 'FRUSTRATION', 'EXCITEMENT', 'CONTENTMENT')),
  emotion_intensity real not null default 0.3 check (emotion_intensity between 0 and 1),
  emotion_changed_at timestamptz not null default now(),
  archived_at timestamptz,
  last_message_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
comment on table public.conversations is 'One member and one companion. head_message_id is the leaf of the branch being read.';
create index conversations_account_id_idx on public.conversations (account_id, last_message_at desc, conversation_id);
create index conversations_companion_id_idx on public.conversations (companion_id);
create index conversations_head_idx on public.conversations (conversation_id, head_message_id);
revoke all on public.conversations from anon, authenticated, service_role;
grant select, delete, update (title, archived_at, head_message_id) on public.conversations to authenticated;
grant select, insert, update, delete on public.conversations to service_role;
alter table public.conversations enable row level security;
create policy "conversations: members read their own" on public.conversations
  for select to authenticated using (account_id = (select auth.uid()));
create policy "conversations: members rename, archive and switch branch in their own" on public.conversations
  for update to authenticated using (account_id = (select auth.uid()))
  with check (account_id = (select auth.uid()));
create policy "conversations: members delete their own" on public.conversations
  for delete to authenticated using (account_id = (select auth.uid()));

create table public.turns (
  turn_id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references public.conversations (conversation_id) on delete cascade,
  account_id uuid not null default auth.uid() references public.accounts (account_id) on delete cascade,
  turn_key uuid not null,
  kind text not null check (kind in ('send', 'edit', 'regenerate', 'retry')),
  state text not null default 'RUNNING' check (state in ('RUNNING', 'COMPLETED', 'STOPPED', 'FAILED', 'REFUSED')),
  member_message_id uuid,
  reply_message_id uuid,
  previous_head_id uuid,
  allowance_resets_at timestamptz,
  attempt smallint not null default 1 check (attempt between 1 and 5),
  error_code text check (char_length(error_code) <= 60),
  lease_until timestamptz not null default now() + interval '20 seconds',
  stop_requested_at timestamptz,
  started_at timestamptz not null default now(),
  settled_at timestamptz
);
comment on table public.turns is 'The job behind a reply. turn_key is the client''s idempotency key; lease_until tells a live job from one whose process died.';
create unique index turns_key on public.turns (account_id, turn_key);
create unique index turns_running_key on public.turns (conversation_id) where state = 'RUNNING';
create index turns_account_started_idx on public.turns (account_id, started_at desc);
create index turns_conversation_id_idx on public.turns (conversation_id);
revoke all on public.turns from anon, authenticated, service_role;
grant select on public.turns to authenticated;
grant select, insert, update, delete on public.turns to service_role;
alter table public.turns enable row level security;

create function private.owns_conversation(p_conversation_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.conversations
    where conversation_id = p_conversation_id and account_id = (select auth.uid()));
$$;
comment on function private.owns_conversation is 'True when the conversation is the caller''s.';
revoke execute on function private.owns_conversation(uuid) from public, anon;
grant execute on function private.owns_conversation(uuid) to authenticated;

create policy "turns: members read their own" on public.turns
  for select to authenticated using (account_id = (select auth.uid()));

create table public.messages (
  message_id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references public.conversations (conversation_id) on delete cascade,
  account_id uuid not null default auth.uid() references public.accounts (account_id) on delete cascade,
  turn_id uuid references public.turns (turn_id) on delete cascade,
  parent_id uuid references public.messages (message_id) on delete cascade,
  depth integer not null check (depth >= 0),
  author text not null check (author in ('MEMBER', 'COMPANION')),
  text text not null default '' check (char_length(text) <= 16000),
  status text not null default 'PENDING' check (status in ('PENDING', 'COMPLETE', 'STOPPED', 'FAILED')),
  emotion text check (char_length(emotion) <= 20),
  sentiment real check (sentiment between -1 and 1),
  toxicity real check (toxicity between 0 and 1),
  voice text check (char_length(voice) <= 80),
  created_at timestamptz not null default clock_timestamp(),
  completed_at timestamptz
);
comment on table public.messages is 'A tree per conversation: an edit or another answer is a sibling, nothing is overwritten. PENDING rows are not part of what a companion reads.';
comment on column public.messages.voice is 'What wrote a reply: a model''s name, or rehearsal.';
create index messages_conversation_idx on public.messages (conversation_id, parent_id, created_at);
create index messages_parent_id_idx on public.messages (parent_id);
create index messages_account_id_idx on public.messages (account_id);
create index messages_turn_id_idx on public.messages (turn_id);
create unique index messages_conversation_message_key on public.messages (conversation_id, message_id);
revoke all on public.messages from anon, authenticated, service_role;
grant select on public.messages to authenticated;
grant select, insert, update, delete on public.messages to service_role;
alter table public.messages enable row level security;
create policy "messages: members read their own" on public.messages
  for select to authenticated using (account_id = (select auth.uid()));
-- The composite key keeps a head, and so a branch switch, inside its own conversation.
alter table public.conversations add constraint conversations_head_fkey
  foreign key (conversation_id, head_message_id) references public.messages (conversation_id, message_id)
  on delete no action deferrable initially deferred;

create table public.message_allowances (
  account_id uuid primary key references public.accounts (account_id) on delete cascade,
  used integer not null default 0 check (used >= 0),
  resets_at timestamptz not null
);
comment on table public.message_allowances is 'Messages used until the member''s next midnight. Moving one''s timezone does not move resets_at, nor shorten the next day.';
revoke all on public.message_allowances from anon, authenticated, service_role;
grant select on public.message_allowances to authenticated;
grant select, insert, update, delete on public.message_allowances to service_role;
alter table public.message_allowances enable row level security;
create policy "message allowances: members read their own" on public.message_allowances
  for select to authenticated using (account_id = (select auth.uid()));

create function private.hold_message_allowance() returns timestamptz
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_plan public.plans := private.plan_of(auth.uid());
  v_timezone text;
  v_midnight timestamptz;
  v_resets_at timestamptz;
begin
  if v_plan.plan_id is null then
    -- The table of plans is broken: nothing is left rather than everything.
    return null;
  elsif v_plan.messages_per_day is null then
    return 'infinity';
  end if;
  select timezone into v_timezone from public.accounts where account_id = auth.uid();
  v_midnight := (date_trunc('day', now() at time zone v_timezone) + interval '1 day') at time zone v_timezone;
  insert into public.message_allowances as m (account_id, used, resets_at)
  values (auth.uid(), 1, v_midnight)
  on conflict (account_id) do update set
    used = case when m.resets_at <= now() then 1 else m.used + 1 end,
    -- At home the next midnight is 23 hours away or more; nearer, the timezone was moved to where it comes first.
    resets_at = case when m.resets_at <= now() then greatest(excluded.resets_at, m.resets_at + interval '23 hours') else m.resets_at end
    where m.resets_at <= now() or m.used < v_plan.messages_per_day
  returning m.resets_at into v_resets_at;
  return v_resets_at;
end $$;
comment on function private.hold_message_allowance is
  'Takes one message of the caller''s day. Returns when the day ends, infinity for an unlimited plan, null when none is left. One atomic upsert: two at once cannot both take the last.';
revoke execute on function private.hold_message_allowance() from public, anon, authenticated;

create function private.record_due_notice(p_conversation_id uuid, p_locale text, p_surface text) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_last timestamptz;
  v_birth_date date;
  v_kind text;
begin
  select birth_date into v_birth_date from public.accounts where account_id = auth.uid();
  select max(shown_at) into v_last from public.notices where account_id = auth.uid();
  -- New York and Washington: every 3 hours for everybody; every hour for minors and unknown age.
  if v_birth_date is null or v_birth_date > current_date - interval '18 years' then
    v_kind := case when v_last is null or v_last <= now() - interval '1 hour' then 'BREAK' end;
  else
    v_kind := case when v_last is null or v_last <= now() - interval '3 hours' then 'AI_DISCLOSURE_REPEAT' end;
  end if;
  if v_kind is not null then
    insert into public.notices (account_id, conversation_id, kind, text_version, locale, surface)
    select auth.uid(), c.conversation_id, v_kind, '2026-11', p_locale, p_surface
    from public.conversations c
    where c.conversation_id = p_conversation_id and c.account_id = auth.uid();
  end if;
  return v_kind;
end $$;
comment on function private.record_due_notice is 'Logs and returns the notice that is due now for the caller, or null. The timer is per member, on the database clock.';
revoke execute on function private.record_due_notice(uuid, text, text) from public, anon;
grant execute on function private.record_due_notice(uuid, text, text) to authenticated;

create function public.start_conversation(p_conversation_id uuid, p_companion_id uuid, p_locale text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_companion public.companions;
  v_plan public.plans := private.plan_of(auth.uid());
  v_account public.accounts;
  v_greeting text;
  v_message_id uuid := gen_random_uuid();
begin
  if private.owns_conversation(p_conversation_id) then
    -- A repeated press: the id is the key.
    return jsonb_build_object('outcome', 'started', 'conversation_id', p_conversation_id);
  end if;
  -- Locked: starts at once count one after the other.
  select * into v_account from public.accounts where account_id = auth.uid() for no key update;
  select * into v_companion from public.companions c
  where c.companion_id = p_companion_id and c.deleted_at is null
    and ((c.creator_account_id = auth.uid() and c.status <> 'suspended')
      or (c.status = 'published' and c.visibility <> 'private'))
    and private.are_words_checked(c.companion_id);
  if not found then
    return jsonb_build_object('outcome', 'refused', 'code', 'companion_not_found');
  elsif v_account.registered_at is null or v_account.deleted_at is not null then
    return jsonb_build_object('outcome', 'refused', 'code', 'registration_required');
  elsif v_account.suspended_until > now() then
    return jsonb_build_object('outcome', 'refused', 'code', 'account_suspended');
  elsif v_companion.rating = 'MATURE' and v_account.assurance_level < 2 then
    return jsonb_build_object('outcome', 'refused', 'code', 'assurance_required');
  elsif v_companion.creator_account_id is distinct from auth.uid()
    and ((v_companion.visibility = 'premium' and not v_plan.has_premium_companions)
      or (v_companion.visibility = 'exclusive' and not v_plan.has_exclusive_companions)) then
    return jsonb_build_object('outcome', 'refused', 'code', 'plan_required');
  -- By the notices each start leaves behind: deleting a conversation does not take them back.
  elsif (select count(*) from public.notices where account_id = auth.uid() and kind = 'AI_DISCLOSURE'
      and shown_at > now() - interval '1 hour') >= 60 then
    return jsonb_build_object('outcome', 'refused', 'code', 'too_many_conversations');
  end if;
  select replace(replace(t.greeting, '{{user}}', coalesce(nullif(v_account.display_name, ''), case t.locale when 'fr' then 'toi' else 'you' end)),
      '{{char}}', v_companion.name)
    into v_greeting from public.companion_texts t where t.companion_id = p_companion_id
    order by (t.locale = p_locale) desc, (t.locale = v_companion.default_locale) desc limit 1;
  insert into public.conversations (conversation_id, account_id, companion_id, locale, head_message_id)
  values (p_conversation_id, auth.uid(), p_companion_id, p_locale, v_message_id)
  on conflict (conversation_id) do nothing;
  if not found then
    -- Two presses at once, or the id of another member's conversation.
    return case when private.owns_conversation(p_conversation_id)
      then jsonb_build_object('outcome', 'started', 'conversation_id', p_conversation_id)
      else jsonb_build_object('outcome', 'refused', 'code', 'conversation_not_found') end;
  end if;
  insert into public.messages (message_id, conversation_id, account_id, depth, author, text, status, completed_at)
  values (v_message_id, p_conversation_id, auth.uid(), 0, 'COMPANION', coalesce(v_greeting, v_companion.name), 'COMPLETE', now());
  insert into public.notices (account_id, conversation_id, kind, text_version, locale, surface)
  values (auth.uid(), p_conversation_id, 'AI_DISCLOSURE', '2026-11', p_locale, 'CHAT');
  -- Once a member: starting again and again makes nobody more popular.
  update public.companions set popularity = popularity + 1
  where companion_id = p_companion_id and not exists (select 1 from public.conversations c
    where c.account_id = auth.uid() and c.companion_id = p_companion_id and c.conversation_id <> p_conversation_id);
  return jsonb_build_object('outcome', 'started', 'conversation_id', p_conversation_id);
end $$;
comment on function public.start_conversation is
  'Opens a conversation with the greeting and the AI notice. Idempotent on the id. Definer: the greeting is the companion''s word, which a member may not write. Codes: companion_not_found, conversation_not_found, registration_required, account_suspended, assurance_required, plan_required.';
revoke execute on function public.start_conversation(uuid, uuid, text) from public, anon;
grant execute on function public.start_conversation(uuid, uuid, text) to authenticated;
