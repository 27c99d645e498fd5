-- Conversations: who may open one with whom, and whose they are.
begin;
set local search_path to public, extensions;
select plan(71);

select tests.create_member('alice');
select tests.create_member('premium', 'PREMIUM');
select tests.create_member('vip', 'VIP');
select tests.create_member('phone', p_assurance => 1);
select tests.create_member('proven', p_assurance => 2);
select tests.create_member('guest', p_registered => false);
select tests.create_member('barred');
select tests.create_member('left');
update public.accounts set suspended_until = now() + interval '1 hour' where account_id = tests.member_id('barred');
update public.accounts set deleted_at = now() where account_id = tests.member_id('left');
update public.accounts set display_name = '' where account_id = tests.member_id('vip');

select tests.create_companion('House');
insert into public.companion_texts (companion_id, locale, tagline, greeting)
values (tests.companion_id('House'), 'fr', 'x', 'Bonjour {{user}}, {{user}} ! {{char}}.');
select tests.create_companion('Gold', p_visibility => 'premium');
select tests.create_companion('Rare', p_visibility => 'exclusive');
select tests.create_companion('Mature', p_rating => 'MATURE');
select tests.create_companion('Hidden', 'vip', 'private', 'draft');
select tests.create_companion('Linked', 'vip', 'unlisted', 'published');
select tests.create_companion('Waiting', 'vip', 'public', 'in_review');
select tests.create_companion('Barred', 'vip', 'public', 'suspended');
select tests.create_companion('Own', 'phone', 'exclusive', 'draft');
select tests.create_companion('Gone');
update public.companions set deleted_at = now() where slug = 'gone';

create function tests.start(p_member text, p_companion text, p_locale text default 'en', p_id uuid default gen_random_uuid()) returns text
language plpgsql set search_path = '' as $$
declare
  v_result jsonb;
begin
  perform tests.authenticate_as(p_member);
  v_result := public.start_conversation(p_id, tests.companion_id(p_companion), p_locale);
  perform tests.clear_authentication();
  return coalesce(v_result ->> 'code', v_result ->> 'outcome');
end $$;
create temporary table ids as select gen_random_uuid() as first, gen_random_uuid() as second;
grant select on ids to authenticated, service_role;

-- Opening -------------------------------------------------------------------------------------------
select is(tests.start('alice', 'House', 'en', first), 'started', 'a member opens a conversation') from ids;
select is(tests.start('alice', 'House', 'en', first), 'started', 'a second press is the same one') from ids;
select is(tests.start('premium', 'House', 'en', first), 'conversation_not_found', 'another''s id opens nothing') from ids;
select results_eq(
  $$ select c.account_id, c.companion_id, c.locale, c.title, c.emotion from public.conversations c where conversation_id = (select first from ids) $$,
  $$ values (tests.member_id('alice'), tests.companion_id('House'), 'en', '', 'CONTENTMENT') $$, 'it is the member''s');
select results_eq(
  $$ select m.text, m.author, m.status, m.depth, m.parent_id, m.turn_id, m.account_id, c.head_message_id = m.message_id
     from public.messages m join public.conversations c using (conversation_id) where conversation_id = (select first from ids) $$,
  $$ values ('Hello Alice, I am House.', 'COMPANION', 'COMPLETE', 0, null::uuid, null::uuid, tests.member_id('alice'), true) $$,
  'and begins with the greeting');
select is((select popularity from public.companions where slug = 'house'), 1, 'which counts once for the companion');
select is(tests.start('vip', 'House', 'fr', second), 'started', 'in French') from ids;
select is((select text from public.messages where conversation_id = (select second from ids)), 'Bonjour toi, toi ! House.',
  'the greeting is in the language asked for; without a name, none is made up');
select throws_ok($$ select tests.start('alice', 'House', 'de') $$, '23514', null, 'languages are those there are');
select tests.clear_authentication();

-- Gates: member, companion, what happens.
select is(tests.start(g.member, g.companion), g.outcome, format('%s and %s: %s', g.member, g.companion, g.outcome))
from (values
  ('alice', 'Gold', 'plan_required'), ('premium', 'Gold', 'started'), ('vip', 'Gold', 'started'),
  ('alice', 'Rare', 'plan_required'), ('premium', 'Rare', 'plan_required'), ('vip', 'Rare', 'started'),
  ('alice', 'Mature', 'assurance_required'), ('vip', 'Mature', 'assurance_required'),
  ('phone', 'Mature', 'assurance_required'), ('proven', 'Mature', 'started'),
  ('alice', 'Hidden', 'companion_not_found'), ('vip', 'Hidden', 'started'),
  ('alice', 'Linked', 'started'), ('vip', 'Linked', 'started'),
  ('alice', 'Waiting', 'companion_not_found'), ('vip', 'Waiting', 'started'),
  ('alice', 'Barred', 'companion_not_found'), ('vip', 'Barred', 'companion_not_found'),
  ('alice', 'Gone', 'companion_not_found'), ('alice', 'Nobody', 'companion_not_found'),
  ('phone', 'Own', 'started'), ('vip', 'Own', 'companion_not_found'),
  ('guest', 'House', 'registration_required'), ('left', 'House', 'registration_required'), ('barred', 'House', 'account_suspended')
) as g (member, companion, outcome);
update public.subscriptions set current_period_end = now() where account_id = tests.member_id('premium');
select is(tests.start('premium', 'Gold'), 'plan_required', 'a plan that ended opens no premium companion');
select tests.as_anon();
select throws_ok($$ select public.start_conversation(gen_random_uuid(), tests.companion_id('House'), 'en') $$, '42501', null, 'visitors open none');

-- Whose -----------------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is((select count(distinct account_id)::integer from public.conversations), 1, 'a member sees their own conversations');
select is(tests.rows_changed($$ update public.conversations set title = 'Ours', archived_at = now() where conversation_id = (select first from ids) $$), 1,
  'renames and archives them');
select throws_ok($$ update public.conversations set title = repeat('a', 121) $$, '23514', null, 'a title has an end');
select throws_ok(format('update public.conversations set %I = %s', c.name, c.value), '42501', null, c.name || ' is not writable')
from (values ('account_id', 'tests.member_id(''vip'')'), ('companion_id', 'tests.companion_id(''Rare'')'), ('conversation_id', 'gen_random_uuid()'),
  ('emotion', '''LOVE'''), ('emotion_intensity', '1'), ('emotion_changed_at', 'now()'), ('locale', '''fr'''),
  ('last_message_at', 'now()'), ('created_at', 'now()')) as c (name, value);
select throws_ok($$ insert into public.conversations (companion_id) values (tests.companion_id('Rare')) $$, '42501', null,
  'a conversation is opened through its gates only');
-- Without a condition: one would bring the policy for reading in, and hide a hole in the one for writing.
select tests.authenticate_as('barred');
select is(tests.rows_changed($$ update public.conversations set title = 'Mine' $$), 0, 'a stranger renames nothing');
select is(tests.rows_changed($$ delete from public.conversations $$), 0, 'and deletes nothing');
select is((select count(*)::integer from public.messages where conversation_id = (select first from ids)), 0, 'nor reads a word');
select tests.as_anon();
select throws_ok($$ select * from public.conversations $$, '42501', null, 'visitors see no conversation');
select throws_ok($$ select * from public.messages $$, '42501', null, 'no message');
select throws_ok($$ select * from public.turns $$, '42501', null, 'no turn');
select throws_ok($$ select * from public.message_allowances $$, '42501', null, 'no allowance');
select throws_ok($$ delete from public.conversations $$, '42501', null, 'and delete nothing');

-- A head stays inside its conversation.
select tests.authenticate_as('alice');
select throws_ok(format('update public.conversations set head_message_id = %L where conversation_id = %L; set constraints all immediate',
  (select head_message_id from public.conversations where conversation_id <> first limit 1), first), '23503', null,
  'a conversation is not pointed at another''s message') from ids;
select tests.clear_authentication();

-- Deleting ------------------------------------------------------------------------------------------
select tests.settle(tests.take_turn('alice', first)) from ids;
select tests.authenticate_as('alice');
select is(tests.rows_changed($$ delete from public.conversations where conversation_id = (select first from ids) $$), 1, 'a member deletes theirs');
select tests.clear_authentication();
select is_empty($$ select 1 from public.messages where conversation_id = (select first from ids) $$, 'its messages go with it');
select is_empty($$ select 1 from public.turns where conversation_id = (select first from ids) $$, 'and its turns');
select is((select used from public.message_allowances where account_id = tests.member_id('alice')), 1, 'but not the message it cost');

select tests.settle(tests.take_turn('phone', conversation_id)) from public.conversations where account_id = tests.member_id('phone');
select lives_ok($$ delete from auth.users where id = tests.member_id('phone') $$, 'an account goes with its companions and conversations');
select is_empty($$ select 1 from public.messages m left join public.accounts a using (account_id) where a.account_id is null $$, 'and leaves no message behind');
select throws_ok($$ delete from public.companions where slug = 'linked' $$, '23503', null, 'a companion others talk with is hidden, not deleted');

-- One member, again and again --------------------------------------------------------------------------
select tests.create_member('eager');
select is(tests.start('eager', 'House'), 'started', 'a new member starts');
create temporary table loved as select popularity from public.companions where slug = 'house';
select is(tests.start('eager', 'House'), 'started', 'and starts again');
select is((select popularity from public.companions where slug = 'house'), (select popularity from loved), 'which makes nobody more popular');
select tests.start('eager', 'House') from generate_series(1, 58);
select is(tests.start('eager', 'House'), 'too_many_conversations', 'until there were sixty within the hour');
delete from public.conversations where account_id = tests.member_id('eager');
select is(tests.start('eager', 'House'), 'too_many_conversations', 'deleting them does not start the hour anew');
update public.notices set shown_at = shown_at - interval '1 hour' where account_id = tests.member_id('eager');
select is(tests.start('eager', 'House'), 'started', 'the hour does');

select * from finish();
rollback;
