-- begin_turn: who is admitted, once, one at a time, and where in the tree the new messages hang.
begin;
set local search_path to public, extensions;
select plan(61);

select tests.create_member('alice', 'STANDARD');
select tests.create_member('mallory', 'STANDARD');
select tests.create_companion('House');
create temporary table at as
select tests.create_conversation('alice', 'House') as conv, tests.create_conversation('alice', 'House') as other,
  gen_random_uuid() as key, null::jsonb as t1, null::jsonb as t2, null::jsonb as t3, null::jsonb as t4;
grant select on at to authenticated, anon, service_role;
create function tests.outcome(p_result jsonb) returns text language sql set search_path = '' as $$
  select coalesce(p_result ->> 'code', p_result ->> 'outcome');
$$;
grant execute on function tests.outcome(jsonb) to authenticated, anon, service_role;
-- A branch as text, from the root: author, depth and status of each message.
create function tests.branch(p_conversation_id uuid) returns text language sql set search_path = '' as $$
  with recursive path as (
    select m.* from public.conversations c join public.messages m on m.message_id = c.head_message_id where c.conversation_id = p_conversation_id
    union all
    select m.* from path p join public.messages m on m.message_id = p.parent_id
  )
  select string_agg(left(author, 1) || depth || ' ' || lower(status) || ' ' || text, ', ' order by depth) from path;
$$;

-- A message sent -------------------------------------------------------------------------------------
update at set t1 = tests.take_turn('alice', conv, 'send', E'  How\n are   you?  ', null, key);
select is(t1 ->> 'outcome', 'admitted', 'a member''s message is admitted') from at;
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 pending   How\n are   you?  , C2 pending ', 'it hangs below the greeting, with room for the reply') from at;
select results_eq(
  $$ select account_id, conversation_id, kind, state, attempt::integer, lease_until, settled_at from public.turns $$,
  $$ select tests.member_id('alice'), conv, 'send', 'RUNNING', 1, now() + interval '20 seconds', null::timestamptz from at $$, 'a turn runs, leased for 20 seconds');
select is((select title from public.conversations where conversation_id = conv), '', 'a message moderation has not passed names nothing') from at;
select results_eq(
  $$ select t1 ->> 'turn_id', t1 ->> 'reply_message_id', t1 ->> 'member_message_id', t1 ->> 'account_id' from at $$,
  $$ select turn_id::text, reply_message_id::text, member_message_id::text, account_id::text from public.turns $$, 'the answer names turn and messages');
select is(t1 #>> '{companion,name}', 'House', 'and carries the persona') from at;
select is(t1 #>> '{companion,tagline}', 'House is here', 'its words') from at;
select is(t1 #>> '{member,name}', 'Alice', 'and the member''s name') from at;
select is(t1 -> 'history', '[{"author": "COMPANION", "text": "Hello Alice, I am House."}]'::jsonb, 'and what was said before, not the new message') from at;
select ok(not t1::text ~ 'birth_date|assurance|email', 'but nothing of the member that a reply does not need') from at;

-- Once, and one at a time ------------------------------------------------------------------------------
select is(tests.take_turn('alice', conv, 'send', 'How are you?', null, key), jsonb_build_object('outcome', 'replayed', 'turn_id', t1 ->> 'turn_id', 'state', 'RUNNING'),
  'the same key is the same turn') from at;
select is(tests.take_turn('alice', other, 'send', 'Elsewhere', null, key) ->> 'outcome', 'replayed', 'in whatever conversation it comes back') from at;
select is(tests.take_turn('alice', conv, 'send', 'And now?'), jsonb_build_object('outcome', 'busy', 'turn_id', t1 ->> 'turn_id', 'code', 'turn_running'),
  'a second message waits for the reply') from at;
select is((select count(*)::integer from public.messages where conversation_id = conv), 3, 'and nothing was added') from at;
select is(tests.take_turn('alice', other) ->> 'outcome', 'admitted', 'another conversation goes on beside it') from at;
select is(tests.settle(t1, p_text => 'Fine.'), true, 'the reply comes') from at;
select is((select title from public.conversations where conversation_id = conv), 'How are you?', 'and the message names the conversation') from at;
select is(tests.take_turn('alice', conv, 'send', 'x', null, key) ->> 'state', 'COMPLETED', 'a late repeat learns how it ended') from at;

-- Every kind, in its place in the tree -----------------------------------------------------------------
update at set t2 = tests.take_turn('alice', conv, 'send', 'Tell me more');
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 complete   How\n are   you?  , C2 complete Fine., M3 pending Tell me more, C4 pending ', 'send: below the head') from at;
select is(jsonb_array_length(t2 -> 'history'), 3, 'with all of the branch as history') from at;
select tests.settle(t2, p_text => 'More.') from at;
select is((select title from public.conversations where conversation_id = conv), 'How are you?', 'later messages do not rename it') from at;

update at set t3 = tests.take_turn('alice', conv, 'regenerate', null, (t2 ->> 'reply_message_id')::uuid);
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 complete   How\n are   you?  , C2 complete Fine., M3 complete Tell me more, C4 pending ', 'regenerate: a new reply to the same message') from at;
select is(t3 ->> 'member_message_id', t2 ->> 'member_message_id', 'the message is the one already there') from at;
select is(t3 ->> 'member_text', 'Tell me more', 'and its words are read again') from at;
select is(jsonb_array_length(t3 -> 'history'), 3, 'the first answer is not in the history of the second') from at;
select tests.settle(t3, p_text => 'Other.') from at;
select is((select count(*)::integer from public.messages where parent_id = (t2 ->> 'member_message_id')::uuid), 2, 'both answers are kept') from at;

update at set t4 = tests.take_turn('alice', conv, 'edit', 'Say less', (t2 ->> 'member_message_id')::uuid);
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 complete   How\n are   you?  , C2 complete Fine., M3 pending Say less, C4 pending ', 'edit: a sibling of what it replaces') from at;
select is((select text from public.messages where message_id = (t2 ->> 'member_message_id')::uuid), 'Tell me more', 'which stays as it was') from at;
select ok(not t4 -> 'history' @> '[{"text": "Tell me more"}]', 'and is not in the history') from at;
select tests.settle(t4, 'FAILED', '') from at;
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 complete   How\n are   you?  , C2 complete Fine., M3 complete Say less, C4 failed ', 'a reply that failed') from at;
update at set t4 = tests.take_turn('alice', conv, 'retry', null, (t4 ->> 'reply_message_id')::uuid);
select is(tests.branch(conv), E'C0 complete Hello Alice, I am House., M1 complete   How\n are   you?  , C2 complete Fine., M3 complete Say less, C4 pending ', 'retry: a new reply beside the failed one') from at;
select tests.settle(t4) from at;
update at set t4 = tests.take_turn('alice', conv, 'edit', 'Hello you', (t1 ->> 'member_message_id')::uuid);
select is(tests.branch(conv), 'C0 complete Hello Alice, I am House., M1 pending Hello you, C2 pending ', 'edit of the first message: back to the greeting') from at;
select tests.settle(t4) from at;

-- Bad targets ----------------------------------------------------------------------------------------
create function tests.target(p_kind text, p_message_id uuid, p_member text default 'alice') returns text language sql set search_path = '' as $$
  select tests.outcome(tests.take_turn(p_member, (select conv from pg_temp.at), p_kind, 'x', p_message_id));
$$;
select is(tests.target('edit', (t1 ->> 'reply_message_id')::uuid), 'message_not_found', 'a companion''s message is not edited') from at;
select is(tests.target('regenerate', (t1 ->> 'member_message_id')::uuid), 'message_not_found', 'one''s own message is not regenerated') from at;
select is(tests.target('retry', (t1 ->> 'member_message_id')::uuid), 'message_not_found', 'nor retried') from at;
select is(tests.target(k, m.message_id), 'message_not_found', k || ' of the greeting is refused')
from at, unnest(array['edit', 'regenerate', 'retry']) k, public.messages m where m.conversation_id = at.conv and m.depth = 0;
select is(tests.target(k, null), 'message_not_found', k || ' of nothing is refused') from unnest(array['edit', 'regenerate', 'retry']) k;
select is(tests.target(k, gen_random_uuid()), 'message_not_found', k || ' of an unknown message is refused') from unnest(array['edit', 'regenerate', 'retry']) k;
select is(tests.target('edit', m.message_id), 'message_not_found', 'a message of another conversation of one''s own is not edited here')
from at join public.messages m on m.conversation_id = at.other where m.author = 'MEMBER';
select throws_ok(format('select tests.target(%L, %L)', 'erase', (t1 ->> 'reply_message_id')), '23514', null, 'kinds are listed ones') from at;
select is(tests.outcome(tests.take_turn('alice', conv, k, t, case k when 'edit' then (t1 ->> 'member_message_id')::uuid end)), code, format('%s of %s: %s', k, what, code))
from at, (values ('send', null, 'no text', 'message_empty'), ('send', '', 'nothing', 'message_empty'), ('send', E' \n\t ', 'blanks', 'message_empty'),
  ('edit', '', 'nothing', 'message_empty'), ('send', repeat('é', 4001), 'a book', 'message_too_long'), ('edit', repeat('x', 4001), 'a book', 'message_too_long')) as b (k, t, what, code);

-- Strangers and the signed out ---------------------------------------------------------------------
select is(tests.outcome(tests.take_turn('mallory', conv)), 'conversation_not_found', 'a stranger sends nothing') from at;
select is(tests.target('edit', (t1 ->> 'member_message_id')::uuid, 'mallory'), 'conversation_not_found', 'edits nothing') from at;
select is(tests.target('regenerate', (t1 ->> 'reply_message_id')::uuid, 'mallory'), 'conversation_not_found', 'regenerates nothing') from at;
select isnt(tests.take_turn('mallory', conv, 'send', 'x', null, key) ->> 'outcome', 'replayed', 'and learns nothing from another''s key') from at;
select is(tests.outcome(tests.take_turn('alice', gen_random_uuid())), 'conversation_not_found', 'an unknown conversation is not found');
select tests.as_anon();
select throws_ok($$ select public.begin_turn(conv, gen_random_uuid(), 'send', 'x', null) from at $$, '42501', null, 'visitors send nothing');
select tests.as_service();
select throws_ok($$ select public.begin_turn(conv, gen_random_uuid(), 'send', 'x', null) from at $$, '42501', null, 'nor does the server in a member''s place');

select tests.clear_authentication();
select is((select count(*)::integer from public.turns where state = 'RUNNING' and conversation_id = conv), 0, 'none of the refused left a turn') from at;
select is(tests.take_turn('alice', conv, 'send', repeat('é', 4000)) ->> 'outcome', 'admitted', 'the longest message there is') from at;

select * from finish();
rollback;
