-- Forging: what a member with their own token and the Data API tries to write, change or read.
begin;
set local search_path to public, extensions;
select plan(55);

select tests.create_member('alice');
select tests.create_member('mallory');
select tests.create_companion('House');
create temporary table at as
select tests.create_conversation('alice', 'House') as hers, tests.create_conversation('mallory', 'House') as mine,
  null::jsonb as her_turn, null::jsonb as my_turn;
update at set her_turn = tests.take_turn('alice', hers, 'send', 'A secret'), my_turn = tests.take_turn('mallory', mine, 'send', 'Mine');
select tests.settle(her_turn), tests.settle(my_turn) from at;
grant select on at to authenticated, anon, service_role;
create temporary table before as
select (select jsonb_agg(to_jsonb(m) order by message_id) from public.messages m) as messages,
  (select jsonb_agg(to_jsonb(t) order by turn_id) from public.turns t) as turns,
  (select jsonb_agg(to_jsonb(a) order by account_id) from public.message_allowances a) as allowances;

select tests.authenticate_as('mallory');

-- Words put into a mouth. Each row is refused, whichever of its columns would have been the harmful one.
select throws_ok(format('insert into public.messages (conversation_id, depth, author, text %s) select %s, 1, %L, ''forged'' %s from at',
    coalesce(', ' || f.column_name, ''), f.conversation, f.author, coalesce(', ' || f.value, '')), '42501', null, f.what)
from (values
  ('mine', 'COMPANION', null, null, 'the companion says what a member wrote'),
  ('mine', 'MEMBER', null, null, 'a message without a turn'),
  ('mine', 'MEMBER', 'status', '''COMPLETE''', 'a message past moderation'),
  ('hers', 'MEMBER', null, null, 'a message in another''s conversation'),
  ('hers', 'MEMBER', 'account_id', 'tests.member_id(''alice'')', 'a message in another''s name'),
  ('mine', 'MEMBER', 'parent_id', '(her_turn ->> ''reply_message_id'')::uuid', 'a message below another''s'),
  ('mine', 'MEMBER', 'turn_id', '(her_turn ->> ''turn_id'')::uuid', 'a message of another''s turn')
) as f (conversation, author, column_name, value, what);

-- Turns nobody paid for: given back later, or written by a process that takes them over.
select throws_ok(format('insert into public.turns (conversation_id, turn_key, kind %s) select %s, gen_random_uuid(), ''send'' %s from at',
    coalesce(', ' || f.column_name, ''), f.conversation, coalesce(', ' || f.value, '')), '42501', null, f.what)
from (values
  ('mine', null, null, 'a turn begun by hand'),
  ('hers', null, null, 'a turn in another''s conversation'),
  ('mine', 'account_id', 'tests.member_id(''alice'')', 'a turn in another''s name'),
  ('mine', 'allowance_resets_at', '(select resets_at from public.message_allowances)', 'a turn that gives back what it never took'),
  ('mine', 'reply_message_id', '(her_turn ->> ''reply_message_id'')::uuid', 'a turn that would overwrite another''s message'),
  ('mine', 'member_message_id', '(her_turn ->> ''member_message_id'')::uuid', 'a turn that would read another''s message'),
  ('mine', 'state', '''COMPLETED''', 'a turn already over')
) as f (conversation, column_name, value, what);

-- Changing and deleting: append-only for who wrote it, too.
select throws_ok(format('update public.messages set %I = %s', c.name, c.value), '42501', null, 'a message''s ' || c.name || ' does not change')
from (values ('text', '''x'''), ('status', '''COMPLETE'''), ('author', '''COMPANION'''), ('parent_id', 'null'), ('depth', '0'),
  ('conversation_id', 'gen_random_uuid()'), ('account_id', 'auth.uid()'), ('voice', '''human'''), ('toxicity', '0')) as c (name, value);
select throws_ok($$ delete from public.messages $$, '42501', null, 'nor is a message deleted');
select throws_ok(format('update public.turns set %I = %s', c.name, c.value), '42501', null, 'a turn''s ' || c.name || ' does not change')
from (values ('state', '''FAILED'''), ('lease_until', 'now()'), ('attempt', '1'), ('stop_requested_at', 'now()'), ('started_at', 'now()'),
  ('allowance_resets_at', 'null'), ('turn_key', 'gen_random_uuid()')) as c (name, value);
select throws_ok($$ delete from public.turns $$, '42501', null, 'nor is a turn deleted');

-- Behind the Data API: the private functions hold on their own.
select throws_ok($$ select private.admit_turn(hers, gen_random_uuid(), 'send', 'x', null, null) from at $$, 'P0002', null, 'no turn is admitted in another''s conversation');
select throws_ok($$ select private.admit_turn(mine, gen_random_uuid(), 'regenerate', null, null, (her_turn ->> 'member_message_id')::uuid) from at $$, 'P0002', null,
  'nor about another''s message');
select throws_ok($$ select private.release_turn(t) from public.turns t limit 1 $$, '42501', null, 'nothing is given back on request');
select throws_ok($$ select private.hold_message_allowance() $$, '42501', null, 'nor taken');
select is(private.owns_conversation(hers), false, 'another''s conversation is not one''s own') from at;
select is(private.owns_conversation(mine), true, 'one''s own is') from at;
select is(private.turn_context((her_turn ->> 'turn_id')::uuid)::text, null, 'another''s turn has no context') from at;
select is(public.select_branch((her_turn ->> 'reply_message_id')::uuid), null, 'another''s branch is not read') from at;

-- Reading -------------------------------------------------------------------------------------------
select is((select count(*)::integer from public.messages where conversation_id = hers), 0, 'another''s messages are not read') from at;
select is((select count(*)::integer from public.turns where conversation_id = hers), 0, 'nor their turns') from at;
select is_empty($$ select * from public.list_messages((select hers from at), null, 50) $$, 'nor by page');
select is_empty($$ select * from public.list_messages((select mine from at), (select (her_turn ->> 'reply_message_id')::uuid from at), 50) $$, 'nor by another''s cursor');
select is_empty($$ select 1 from public.list_conversations(null, false, null, null, 50) where conversation_id = (select hers from at) $$, 'nor in the list');
select is(public.get_conversation(hers), null, 'nor the page beside them') from at;
select isnt_empty($$ select * from public.list_messages((select mine from at), null, 50) $$, 'while one''s own are');

select tests.as_anon();
select throws_ok($$ insert into public.messages (conversation_id, depth, author) values (gen_random_uuid(), 0, 'MEMBER') $$, '42501', null, 'visitors write no message');
select throws_ok($$ select * from public.list_messages(gen_random_uuid(), null, 50) $$, '42501', null, 'read none');
select throws_ok($$ select public.get_conversation(gen_random_uuid()) $$, '42501', null, 'open no page');
select throws_ok($$ select * from public.list_conversations(null, false, null, null, 50) $$, '42501', null, 'list nothing');
select throws_ok($$ select public.select_branch(gen_random_uuid()) $$, '42501', null, 'and switch nothing');

select tests.clear_authentication();
select is((select jsonb_agg(to_jsonb(m) order by message_id) from public.messages m), messages, 'after all of which every message is as it was') from before;
select is((select jsonb_agg(to_jsonb(t) order by turn_id) from public.turns t), turns, 'every turn') from before;
select is((select jsonb_agg(to_jsonb(a) order by account_id) from public.message_allowances a), allowances, 'and every count') from before;

select * from finish();
rollback;
