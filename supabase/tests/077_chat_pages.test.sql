-- Reading: pages of a branch, its alternatives, what the plan shows, the page beside, the list.
begin;
set local search_path to public, extensions;
select plan(48);

select tests.create_member('alice');
select tests.create_member('paid', 'PREMIUM');
select tests.create_companion('House');
select tests.create_companion('Other');
update public.companions set name = 'Other_100%' where slug = 'other';
create temporary table at as
select tests.create_conversation('alice', 'House') as conv, tests.create_conversation('paid', 'House') as paid,
  null::jsonb as t1, null::jsonb as t2, null::jsonb as t3, null::jsonb as t4;
update at set t1 = tests.take_turn('alice', conv, 'send', 'One');
select tests.settle(t1, p_text => 'one') from at;
update at set t2 = tests.take_turn('alice', conv, 'send', 'Two');
select tests.settle(t2, p_text => 'two') from at;
update at set t3 = tests.take_turn('alice', conv, 'regenerate', null, (t2 ->> 'reply_message_id')::uuid);
select tests.settle(t3, p_text => 'zwei') from at;
-- One clock for a whole test: order the messages by hand.
update public.messages set created_at = now() - interval '1 hour' + depth * interval '1 minute';
update public.messages set created_at = created_at + interval '1 second' where message_id = (select (t3 ->> 'reply_message_id')::uuid from at);
grant select on at to authenticated, anon, service_role;
create function tests.page(p_before uuid default null, p_limit integer default 50) returns text language sql set search_path = '' as $$
  select string_agg(text, ' ') from (select * from public.list_messages((select conv from pg_temp.at), p_before, p_limit)) m;
$$;
create function tests.id(p_text text) returns uuid language sql stable security definer set search_path = '' as $$
  select message_id from public.messages where text = p_text and conversation_id = (select conv from pg_temp.at);
$$;
grant execute on function tests.page(uuid, integer), tests.id(text) to authenticated;

-- Pages ---------------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is(tests.page(), 'zwei Two one One Hello Alice, I am House.', 'the branch being read, newest first');
select is(tests.page(null, 2), 'zwei Two', 'a page of two');
select is(tests.page(tests.id('Two'), 2), 'one One', 'the next one, before the oldest seen');
select is(tests.page(tests.id('One'), 2), 'Hello Alice, I am House.', 'the last one');
select is(tests.page((select message_id from public.messages where conversation_id = conv and depth = 0)), null, 'nothing comes before the first') from at;
select is(tests.page(gen_random_uuid()), null, 'nor before a message that is not there');
select is(tests.page(null, 0), 'zwei', 'a page has one message at least');
select is(tests.page(tests.id('two'), 1), 'Two', 'another branch is paged from its own messages');
select results_eq($$ select text, has_older from public.list_messages((select conv from at), null, 5) $$,
  $$ values ('zwei', true), ('Two', true), ('one', true), ('One', true), ('Hello Alice, I am House.', false) $$, 'each says whether there is more above');
select tests.clear_authentication();
insert into public.messages (message_id, conversation_id, account_id, parent_id, depth, author, text, status)
select gen_random_uuid(), conv, tests.member_id('alice'), tests.id('zwei'), 5, 'MEMBER', 'stub', 'COMPLETE' from at;
update public.conversations set head_message_id = tests.id('stub') where conversation_id = (select conv from at);
do $$ begin
  for i in 6 .. 130 loop
    with added as (
      insert into public.messages (conversation_id, account_id, parent_id, depth, author, text, status)
      select c.conversation_id, c.account_id, c.head_message_id, i, 'MEMBER', 'm' || i, 'COMPLETE' from public.conversations c
      where conversation_id = (select conv from pg_temp.at) returning conversation_id, message_id)
    update public.conversations c set head_message_id = a.message_id from added a where c.conversation_id = a.conversation_id;
  end loop;
end $$;
select tests.authenticate_as('alice');
select is((select count(*)::integer from public.list_messages((select conv from at), null, 100000)), 100, 'and a hundred at most');
update public.conversations set head_message_id = tests.id('zwei') where conversation_id = (select conv from at);

-- Alternatives ----------------------------------------------------------------------------------------
select is((select siblings from public.list_messages((select conv from at), null, 1)), array[tests.id('two'), tests.id('zwei')], 'both answers, oldest first');
select is((select siblings from public.list_messages((select conv from at), tests.id('zwei'), 1)), array[tests.id('Two')], 'a message alone is its own only alternative');
select tests.clear_authentication();
update at set t4 = tests.take_turn('alice', conv, 'edit', 'Deux', tests.id('Two'));
update public.messages set created_at = now() where message_id in (select (t4 ->> 'member_message_id')::uuid from at);
select tests.settle(t4, 'FAILED', '') from at;
select tests.authenticate_as('alice');
select is((select array_agg(cardinality(siblings) order by depth) from public.list_messages((select conv from at), null, 2)), array[2, 1],
  'an edit is an alternative of the message, and its failed reply has no company');
select tests.clear_authentication();
update at set t4 = tests.take_turn('alice', conv, 'retry', null, (t4 ->> 'reply_message_id')::uuid);
select tests.settle(t4, p_text => 'deux') from at;
select tests.authenticate_as('alice');
select is((select siblings from public.list_messages((select conv from at), null, 1)), array[tests.id('deux')], 'an empty failure is not swiped to');

-- Branches ------------------------------------------------------------------------------------------
select is(public.select_branch(tests.id('Two')), tests.id('m130'), 'reading a branch goes to its newest leaf');
select is((select head_message_id from public.conversations), tests.id('m130'), 'which becomes the head');
select is(public.select_branch(tests.id('two')), tests.id('two'), 'a leaf is its own');
select is(tests.page(null, 2), 'two Two', 'and its branch is read');
select is(public.select_branch(gen_random_uuid()), null, 'a message that is not there is no branch');
select tests.clear_authentication();
update at set t4 = tests.take_turn('alice', conv, 'send', 'Wait');
select tests.authenticate_as('alice');
select is(public.select_branch(tests.id('zwei')), null, 'not while a reply is written');
select is((public.get_conversation(conv) ->> 'running_turn_id')::uuid, (t4 ->> 'turn_id')::uuid, 'which the page knows') from at;
select tests.clear_authentication();
select tests.settle(t4, p_text => 'done') from at;
select tests.authenticate_as('alice');
select is(public.select_branch(tests.id('zwei')), tests.id('m130'), 'but after it');
update public.conversations set head_message_id = tests.id('zwei') where conversation_id = (select conv from at);

-- What the plan shows: 7 days on FREE, all on PREMIUM --------------------------------------------------
select tests.clear_authentication();
update public.messages set created_at = now() - interval '7 days' where message_id = tests.id('one');
update public.messages set created_at = now() - interval '7 days 1 second' where message_id = tests.id('One');
update public.messages set created_at = now() - interval '8 days' where conversation_id = (select conv from at) and depth = 0;
select tests.authenticate_as('alice');
select is(tests.page(), 'zwei Two one', 'on FREE what is older than 7 days is left out');
select results_eq($$ select text, is_beyond_plan from public.list_messages((select conv from at), tests.id('one'), 5) $$, $$ values ('One', true) $$,
  'the next page says that the plan ends here');
select tests.clear_authentication();
insert into public.subscriptions (account_id, plan_id, state, current_period_end) values (tests.member_id('alice'), 'STANDARD', 'ACTIVE', now() + interval '1 day');
select tests.authenticate_as('alice');
select is(tests.page(), 'zwei Two one One Hello Alice, I am House.', 'STANDARD shows 30 days');
select tests.clear_authentication();
update public.messages set created_at = now() - interval '10 years' where conversation_id = (select paid from at);
select tests.authenticate_as('paid');
select results_eq($$ select text, is_beyond_plan from public.list_messages((select paid from at), null, 5) $$, $$ values ('Hello Paid, I am House.', false) $$, 'PREMIUM all');

-- Beside the messages ---------------------------------------------------------------------------------
select results_eq($$ select p -> 'companion' ->> 'name', p -> 'companion' -> 'is_available', p -> 'running_turn_id', p -> 'allowance' from (select public.get_conversation(paid) from at) as x (p) $$,
  $$ values ('House', 'true'::jsonb, 'null'::jsonb, '{"limit": null, "used": 0, "resets_at": null}'::jsonb) $$, 'the page of a conversation');
select tests.clear_authentication();
delete from public.subscriptions where account_id = tests.member_id('alice');
select is((select used from public.message_allowances where account_id = tests.member_id('alice')), 5, 'five messages were kept');
select tests.authenticate_as('alice');
select is((public.get_conversation(conv) -> 'allowance') - 'resets_at', '{"limit": 10, "used": 5}', 'the page counts them') from at;
select tests.clear_authentication();
update public.message_allowances set resets_at = now();
select tests.authenticate_as('alice');
select is(public.get_conversation(conv) -> 'allowance', '{"limit": 10, "used": 0, "resets_at": null}', 'and begins anew after midnight') from at;

-- The list ------------------------------------------------------------------------------------------
select tests.clear_authentication();
delete from public.conversations where account_id = tests.member_id('alice');
create temporary table listed as select title, age, tests.create_conversation('alice', 'House') as id
from unnest(array['Plain', '100% sure', 'snake_case', 'back\slash', 'Été à Paris', 'Archived']) with ordinality as t (title, age);
grant select on listed to authenticated;
update public.conversations c set title = l.title, last_message_at = now() - interval '1 minute' * l.age,
  archived_at = case l.title when 'Archived' then now() end from listed l where c.conversation_id = l.id;
insert into listed select 'untitled', 0, tests.create_conversation('alice', 'Other');
create function tests.list(p_query text default null, p_archived boolean default false, p_limit integer default 50) returns text language sql set search_path = '' as $$
  select string_agg(title, '|') from public.list_conversations(p_query, p_archived, null, null, p_limit);
$$;
grant execute on function tests.list(text, boolean, integer) to authenticated;
select tests.authenticate_as('alice');
select is(tests.list(), '|Plain|100% sure|snake_case|back\slash|Été à Paris', 'newest first, without the archived');
select is(tests.list(null, true), 'Archived', 'the archived apart');
select is(tests.list(p_limit => 2), '|Plain', 'a page');
select is((select string_agg(l.title, '|') from public.conversations c, lateral public.list_conversations(null, false, c.last_message_at, c.conversation_id, 2) l where c.title = 'Plain'),
  '100% sure|snake_case', 'and the next, after the last seen');
select is(tests.list(q), found, format('search %s', q))
from (values ('%', '|100% sure'), ('_', '|snake_case'), ('\', 'back\slash'), ('PLAIN', 'Plain'), ('été', 'Été à Paris'), ('  plain  ', 'Plain'),
  ('other', ''), ('sure%', null), ('100% s', '100% sure'), ('nothing', null), ('''', null), ('', '|Plain|100% sure|snake_case|back\slash|Été à Paris')) as s (q, found);
select results_eq($$ select companion_name, preview from public.list_conversations('other', false, null, null, 5) $$,
  $$ values ('Other_100%', 'Hello Alice, I am Other_100%.') $$, 'with the companion and the last words');
select tests.authenticate_as('paid');
select is(tests.list('plain'), null, 'another''s titles are not searched');

select * from finish();
rollback;
