-- Progress, stopping, and turns whose process died.
begin;
set local search_path to public, extensions;
select plan(48);

select tests.create_member('alice');
select tests.create_member('mallory');
select tests.create_companion('House');
create temporary table at as select tests.create_conversation('alice', 'House') as conv, null::jsonb as t, null::jsonb as first;
grant select on at to authenticated, anon, service_role;
create function tests.turn_id() returns uuid language sql stable set search_path = '' as $$ select (t ->> 'turn_id')::uuid from pg_temp.at $$;
create function tests.turn() returns public.turns language sql set search_path = '' as $$
  select t.* from public.turns t where turn_id = tests.turn_id();
$$;
create function tests.reply() returns public.messages language sql set search_path = '' as $$
  select m.* from public.messages m where message_id = (select (t ->> 'reply_message_id')::uuid from pg_temp.at);
$$;
create function tests.expire() returns void language sql set search_path = '' as $$
  update public.turns set lease_until = now() - interval '1 microsecond' where turn_id = tests.turn_id();
$$;
grant execute on function tests.turn_id() to authenticated, anon, service_role;

-- Progress ------------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv);
update at set first = t;
update public.turns set lease_until = now() + interval '1 second';
select tests.as_service();
select is(public.checkpoint_turn(tests.turn_id(), 'So f'), 'go_on', 'progress is kept');
select tests.clear_authentication();
select is((tests.reply()).text || ' ' || (tests.reply()).status, 'So f PENDING', 'where another tab can read it');
select is((tests.turn()).lease_until, now() + interval '20 seconds', 'and the lease is renewed');

-- Stopping ------------------------------------------------------------------------------------------
select tests.as_anon();
select throws_ok($$ select public.request_turn_stop(tests.turn_id()) $$, '42501', null, 'visitors stop nothing');
select tests.authenticate_as('mallory');
select is(public.request_turn_stop(tests.turn_id()), false, 'a stranger stops nothing');
select is((select count(*)::integer from public.turns), 0, 'and sees no turn');
select tests.clear_authentication();
select is((tests.turn()).stop_requested_at, null, 'the turn goes on');
select tests.authenticate_as('alice');
select is(public.request_turn_stop(tests.turn_id()), true, 'the member asks to stop');
select tests.clear_authentication();
update public.turns set stop_requested_at = now() - interval '3 seconds';
select tests.authenticate_as('alice');
select is(public.request_turn_stop(tests.turn_id()), true, 'twice is no error');
select is((select stop_requested_at from public.turns), now() - interval '3 seconds', 'the first time counts');
select tests.as_service();
select is(public.checkpoint_turn(tests.turn_id(), 'So far'), 'stop', 'the job hears it');
select tests.clear_authentication();
select tests.settle(t, 'STOPPED', 'So far') from at;
select tests.as_service();
select is(public.checkpoint_turn(tests.turn_id(), 'Too late'), 'gone', 'after the end the job is told so');
select is(public.checkpoint_turn(gen_random_uuid(), 'x'), 'gone', 'as for a turn that was deleted');
select tests.clear_authentication();
select is((tests.reply()).text, 'So far', 'and writes no more');
select tests.authenticate_as('alice');
select is(public.request_turn_stop(tests.turn_id()), false, 'what is over is not stopped');
select tests.clear_authentication();

-- Taking over ---------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv, 'send', 'Are you there?');
select tests.as_service();
select is(public.claim_expired_turn(tests.turn_id()), null, 'a turn with a live lease is not taken over');
select tests.clear_authentication();
update public.turns set lease_until = now() where turn_id = tests.turn_id();
select tests.as_service();
select is(public.claim_expired_turn(tests.turn_id()), null, 'nor on its last instant');
select tests.clear_authentication();
select tests.expire();
select tests.as_service();
create temporary table claimed as select public.claim_expired_turn(tests.turn_id()) as context;
select is(public.claim_expired_turn(tests.turn_id()), null, 'of two who try one takes it');
select is(context - 'attempt' - 'notice', t - 'attempt' - 'notice', 'and gets what begin_turn gave') from claimed, at;
select is(context ->> 'attempt', '2', 'as a second attempt') from claimed;
select tests.clear_authentication();
select is((tests.turn()).lease_until, now() + interval '20 seconds', 'with a lease of its own');
select tests.expire();
select tests.as_service();
select is(public.claim_expired_turn(tests.turn_id()) ->> 'attempt', '3', 'a third attempt is made');
select tests.clear_authentication();
select tests.expire();
select tests.as_service();
select is(public.claim_expired_turn(tests.turn_id()), null, 'a fourth is not');
select is(public.claim_expired_turn(gen_random_uuid()), null, 'a turn that is gone is not taken');
select tests.clear_authentication();
update public.turns set attempt = 1, stop_requested_at = now() where turn_id = tests.turn_id();
select tests.as_service();
select is(public.claim_expired_turn(tests.turn_id()), null, 'a turn its member stopped is not written anew');
select tests.clear_authentication();
update public.turns set stop_requested_at = null where turn_id = tests.turn_id();

-- Giving up: whoever reads the conversation closes what died ---------------------------------------------
select tests.as_service();
select public.checkpoint_turn(tests.turn_id(), 'I was about to');
select tests.clear_authentication();
create temporary table spent as select used from public.message_allowances;
select tests.authenticate_as('mallory');
select public.get_conversation(conv) from at;
select * from public.list_messages((select conv from at), null, 10);
select public.begin_turn(conv, gen_random_uuid(), 'send', 'x', null) from at;
select private.fail_expired_turn(conv) from at;
select tests.authenticate_as('alice');
select private.fail_expired_turn(conv) from at;
select tests.clear_authentication();
select is((tests.turn()).state, 'RUNNING', 'a live turn is closed by nobody');
select tests.expire();
select tests.authenticate_as('mallory');
select private.fail_expired_turn(conv) from at;
select tests.clear_authentication();
select is((tests.turn()).state, 'RUNNING', 'a dead one not by a stranger');
select tests.authenticate_as('alice');
select is(public.get_conversation(conv) ->> 'running_turn_id', tests.turn_id()::text, 'nor by its owner''s page while it may still be taken over') from at;
select tests.clear_authentication();
select is(public.checkpoint_turn(tests.turn_id(), 'Boo', (tests.turn()).attempt - 1), 'gone', 'an attempt that was replaced writes nothing');
select is(public.settle_turn(tests.turn_id(), 'COMPLETED', 'Boo', null, '{}', (tests.turn()).attempt - 1), false, 'and settles nothing');
update public.turns set attempt = 3 where turn_id = tests.turn_id();
select tests.authenticate_as('alice');
create temporary table page as select * from public.list_messages((select conv from at), null, 10);
select results_eq($$ select depth, author, status, text, error_code from page where depth >= 3 order by depth $$,
  $$ values (3, 'MEMBER', 'FAILED', 'Are you there?', 'reply_interrupted'), (4, 'COMPANION', 'FAILED', 'I was about to', 'reply_interrupted') $$,
  'the page that closes it shows it closed: what was written stays readable');
select is(public.get_conversation(conv) ->> 'running_turn_id', null, 'nothing runs any more') from at;
select tests.clear_authentication();
select results_eq($$ select state, error_code, settled_at from tests.turn() $$, $$ values ('FAILED', 'reply_interrupted', now()) $$, 'the turn failed');
select is((select used from public.message_allowances), (select used - 1 from spent), 'and the message is given back');
select is(tests.settle(t), false, 'a process that comes back from the dead settles nothing') from at;
select tests.as_service();
select is(public.checkpoint_turn(tests.turn_id(), 'Boo'), 'gone', 'writes nothing');
select is(public.claim_expired_turn(tests.turn_id()), null, 'and takes nothing over');
select tests.clear_authentication();
select is((select used from public.message_allowances), (select used - 1 from spent), 'nor is it given back twice');

-- The same through the page beside the messages, and through the next message.
update at set t = tests.take_turn('alice', conv, 'retry', null, (t ->> 'reply_message_id')::uuid);
select is(t ->> 'outcome', 'admitted', 'what failed can be tried again') from at;
select is(t ->> 'member_text', 'Are you there?', 'with the words that were sent') from at;
select tests.expire();
update public.turns set attempt = 3 where turn_id = tests.turn_id();
select tests.authenticate_as('alice');
select is(public.get_conversation(conv) ->> 'running_turn_id', null, 'the page that closes a turn does not show it running') from at;
select tests.clear_authentication();
select is((tests.turn()).state, 'FAILED', 'closed by get_conversation');
update at set t = tests.take_turn('alice', conv, 'send', 'Hello?');
select tests.expire();
update at set first = t, t = tests.take_turn('alice', conv, 'send', 'Still there?');
select is(t ->> 'outcome', 'admitted', 'a dead turn does not block the next message') from at;
select is((select state from public.turns where turn_id = (first ->> 'turn_id')::uuid), 'FAILED', 'it is closed by it') from at;
select tests.settle(t) from at;

-- A message whose moderation had passed before stays part of the conversation.
update at set t = tests.take_turn('alice', conv, 'regenerate', null, (t ->> 'reply_message_id')::uuid);
select tests.expire();
update public.turns set attempt = 3 where turn_id = tests.turn_id();
select tests.authenticate_as('alice');
select public.get_conversation(conv) from at;
select tests.clear_authentication();
select is((select status from public.messages where message_id = (t ->> 'member_message_id')::uuid), 'COMPLETE', 'the message answered anew stays') from at;
select is((tests.reply()).status, 'FAILED', 'only the second answer failed');

-- A whole that was deleted while a reply was written.
update at set t = tests.take_turn('alice', conv);
select tests.authenticate_as('alice');
delete from public.conversations where conversation_id = (select conv from at);
select tests.as_service();
select is(public.checkpoint_turn(tests.turn_id(), 'x'), 'gone', 'a deleted conversation ends its job');
select tests.clear_authentication();
select is(tests.settle(t), false, 'and is not settled') from at;

select * from finish();
rollback;
