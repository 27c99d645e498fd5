-- settle_turn: how a turn ends, once; what stays, what is given back.
begin;
set local search_path to public, extensions;
select plan(50);

select tests.create_member('alice');
select tests.create_companion('House');
create temporary table at as select tests.create_conversation('alice', 'House') as conv, null::jsonb as t, null::jsonb as u;
grant select on at to authenticated, anon, service_role;
create function tests.used() returns integer language sql set search_path = '' as $$
  select used from public.message_allowances where account_id = tests.member_id('alice');
$$;
create function tests.reply() returns public.messages language sql set search_path = '' as $$
  select m.* from public.messages m where message_id = (select (t ->> 'reply_message_id')::uuid from pg_temp.at);
$$;
create function tests.message() returns public.messages language sql set search_path = '' as $$
  select m.* from public.messages m where message_id = (select (t ->> 'member_message_id')::uuid from pg_temp.at);
$$;
create function tests.conversation() returns public.conversations language sql set search_path = '' as $$
  select c.* from public.conversations c where conversation_id = (select conv from pg_temp.at);
$$;

-- Server only ---------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv, 'send', 'First');
select tests.authenticate_as('alice');
select throws_ok(format('select public.settle_turn(%L, ''COMPLETED'', ''I love you'', null, ''{}'')', t ->> 'turn_id'), '42501', null, 'a member settles no turn') from at;
select throws_ok(format('select public.checkpoint_turn(%L, ''x'')', t ->> 'turn_id'), '42501', null, 'writes no reply') from at;
select throws_ok(format('select public.claim_expired_turn(%L)', t ->> 'turn_id'), '42501', null, 'and claims none') from at;
select tests.as_anon();
select throws_ok(format('select public.settle_turn(%L, ''COMPLETED'', ''x'', null, ''{}'')', t ->> 'turn_id'), '42501', null, 'nor does a visitor settle') from at;
select throws_ok(format('select public.checkpoint_turn(%L, ''x'')', t ->> 'turn_id'), '42501', null, 'write') from at;
select throws_ok(format('select public.claim_expired_turn(%L)', t ->> 'turn_id'), '42501', null, 'or claim') from at;
select tests.clear_authentication();

-- COMPLETED -----------------------------------------------------------------------------------------
update public.conversations set last_message_at = now() - interval '1 day', emotion_changed_at = now() - interval '1 day';
select is(tests.settle(t, 'COMPLETED', 'A whole reply', '{"is_input_cleared": true, "voice": "rehearsal", "emotion": "JOY", "emotion_intensity": 0.8,
  "sentiment": 0.5, "toxicity": 0.1, "usage": {"use_case": "chat.reply", "model_id": "gpt-6-luna", "input_tokens": 1000, "cached_tokens": 600,
  "cache_write_tokens": 100, "output_tokens": 200, "first_token_ms": 300, "total_ms": 900}}'), true, 'a turn is settled') from at;
select results_eq($$ select text, status, completed_at, voice, emotion from tests.reply() $$, $$ values ('A whole reply', 'COMPLETE', now(), 'rehearsal', 'JOY') $$, 'the reply is whole');
select results_eq($$ select text, status, completed_at, sentiment, toxicity from tests.message() $$, $$ values ('First', 'COMPLETE', now(), 0.5::real, 0.1::real) $$, 'the message is part of the conversation');
select results_eq($$ select emotion, emotion_intensity, emotion_changed_at, last_message_at, title from tests.conversation() $$, $$ values ('JOY', 0.8::real, now(), now(), 'First') $$, 'mood and time move');
select results_eq($$ select state, error_code, settled_at from public.turns $$, $$ values ('COMPLETED', null::text, now()) $$, 'the turn is over');
select is(tests.used(), 1, 'it cost one message');
-- 300 fresh, 600 read from cache, 100 written to it, 200 out, at the prices of the table.
select results_eq($$ select u.account_id, u.outcome, u.input_tokens, u.cost_microcents from public.ai_usages u $$,
  $$ select tests.member_id('alice'), 'COMPLETED', 1000, (300 * k.input_microcents_per_1k + 600 * k.cached_input_microcents_per_1k
      + 100 * k.cache_write_microcents_per_1k + 200 * k.output_microcents_per_1k)::bigint / 1000
     from public.ai_models k where k.model_id = 'gpt-6-luna' $$, 'and what the prices say');
select is(tests.settle(t, 'REFUSED', ''), false, 'it is settled once') from at;
select is(tests.settle(t, 'FAILED', 'other'), false, 'whatever comes later') from at;
select is((tests.reply()).text || ' ' || (tests.reply()).status || ' ' || tests.used(), 'A whole reply COMPLETE 1', 'changes nothing, gives nothing back');
select is((select count(*)::integer from public.ai_usages), 1, 'and is not billed again');

-- STOPPED -------------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv, 'send', 'Second');
select tests.settle(t, 'STOPPED', 'Half a') from at;
select is((tests.reply()).text || ' ' || (tests.reply()).status || ' ' || (tests.message()).status, 'Half a STOPPED COMPLETE', 'stopped: what was written stays');
select is(tests.used(), 2, 'and counts');
select is((tests.conversation()).emotion, 'JOY', 'without a mood the mood stays');
update at set t = tests.take_turn('alice', conv, 'send', 'Third');
select is(t -> 'history' -> -1, '{"author": "COMPANION", "text": "Half a"}'::jsonb, 'the half reply is history') from at;
select tests.settle(t, 'STOPPED', '') from at;
select is((tests.reply()).status || ' ' || tests.used(), 'STOPPED 2', 'stopped before the first word: given back');

-- FAILED --------------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv, 'send', 'Fourth');
select ok(not t -> 'history' @> '[{"text": ""}]', 'an empty reply is no history') from at;
select tests.settle(t, 'FAILED', '') from at;
select is((tests.reply()).status || ' ' || (tests.message()).status || ' ' || tests.used(), 'FAILED COMPLETE 2', 'failed: the message stays, and is given back');
select is((select error_code from public.turns where turn_id = (t ->> 'turn_id')::uuid), 'failed', 'with the reason') from at;
update at set t = tests.take_turn('alice', conv, 'retry', null, (t ->> 'reply_message_id')::uuid);
select tests.settle(t, 'FAILED', 'Cut off in the mid') from at;
select is((tests.reply()).text || ' ' || (tests.reply()).status || ' ' || tests.used(), 'Cut off in the mid FAILED 2', 'failed in mid-reply: readable, given back');
update at set t = tests.take_turn('alice', conv, 'send', 'Unchecked');
select ok(not t -> 'history' @> '[{"text": "Cut off in the mid"}]', 'a failed reply is no history') from at;
select is(t -> 'history' -> -1 ->> 'text', 'Fourth', 'the message before it is') from at;
select tests.settle(t, 'FAILED', '', '{}') from at;
select is((tests.message()).status, 'FAILED', 'a message moderation never passed is not part of the conversation');
update at set t = tests.take_turn('alice', conv, 'send', 'Fifth');
select ok(not t -> 'history' @> '[{"text": "Unchecked"}]', 'and no later turn reads it') from at;
select tests.settle(t, 'FAILED', null, '{}') from at;
select is((tests.reply()).status, 'FAILED', 'a failure without text is no reason to fail again');

-- REFUSED: what moderation blocked leaves no trace in the conversation ---------------------------------
update at set u = to_jsonb(tests.conversation());
update at set t = tests.take_turn('alice', conv, 'send', 'Something vile');
select tests.settle(t, 'REFUSED', '') from at;
select is_empty($$ select 1 from public.messages where message_id in (select (t ->> 'reply_message_id')::uuid from at union select (t ->> 'member_message_id')::uuid from at) $$, 'refused: neither message is kept');
select is(to_jsonb(tests.conversation()), u, 'the conversation is as before, its head too') from at;
select is(tests.used(), 2, 'and the message is given back');
select is((select state || ' ' || error_code from public.turns where turn_id = (t ->> 'turn_id')::uuid), 'REFUSED refused', 'the turn remembers that it was') from at;
select is(tests.settle(t), false, 'and is over') from at;

-- An edit and another answer refused: back to the branch that was read.
update at set u = tests.take_turn('alice', conv, 'send', 'Sixth');
select tests.settle(u) from at;
update at set t = tests.take_turn('alice', conv, 'edit', 'Vile instead', (u ->> 'member_message_id')::uuid);
select tests.settle(t, 'REFUSED', '') from at;
select is((tests.conversation()).head_message_id, (u ->> 'reply_message_id')::uuid, 'a refused edit goes back to what it would have replaced') from at;
update at set t = tests.take_turn('alice', conv, 'regenerate', null, (u ->> 'reply_message_id')::uuid);
select tests.settle(t, 'REFUSED', '') from at;
select is((tests.message()).status, 'COMPLETE', 'a refused second answer leaves the message alone');
select is((tests.conversation()).head_message_id, (u ->> 'reply_message_id')::uuid, 'and the first answer is read again') from at;

-- The first message of a conversation names it: a refused one must not.
insert into at select tests.create_conversation('alice', 'House');
delete from at where t is not null;
update at set t = tests.take_turn('alice', conv, 'send', 'Vile from the start');
select tests.settle(t, 'REFUSED', '') from at;
select is((tests.conversation()).title, '', 'a refused message does not stay as a title');
update at set t = tests.take_turn('alice', conv, 'send', 'Kind words');
select tests.settle(t) from at;
select is((tests.conversation()).title, 'Kind words', 'the first that passes names the conversation');
select tests.authenticate_as('alice');
update public.conversations set title = 'Mine' where conversation_id = (select conv from at);
select tests.clear_authentication();
update at set t = tests.take_turn('alice', conv, 'send', 'Mine');
select tests.settle(t, 'REFUSED', '') from at;
select is((tests.conversation()).title, 'Mine', 'a name the member gave stays');

-- A head moved meanwhile must not keep a refused message alive.
update at set t = tests.take_turn('alice', conv, 'send', 'Held on to');
select tests.authenticate_as('alice');
update public.conversations set head_message_id = (select (t ->> 'member_message_id')::uuid from at) where conversation_id = (select conv from at);
select tests.clear_authentication();
select tests.settle(t, 'REFUSED', '') from at;
select lives_ok('set constraints all immediate', 'pointing at a message does not save it from refusal');
select is((tests.message()).message_id, null, 'it is gone');
set constraints all deferred;

-- Giving back ---------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv);
update public.message_allowances set used = 4, resets_at = resets_at + interval '1 day';
select tests.settle(t, 'FAILED', '') from at;
select is(tests.used(), 4, 'a message of yesterday is not given back today');
delete from public.message_allowances;
update at set t = tests.take_turn('alice', conv);
update public.message_allowances set used = 0;
select tests.settle(t, 'FAILED', '') from at;
select is(tests.used(), 0, 'a count does not fall below zero');

-- Bounds --------------------------------------------------------------------------------------------
update at set t = tests.take_turn('alice', conv);
select tests.settle(t, 'COMPLETED', repeat('é', 16001)) from at;
select is(char_length((tests.reply()).text), 16000, 'a reply has an end');
update at set t = tests.take_turn('alice', conv);
select throws_ok(format('select public.settle_turn(%L, ''RUNNING'', '''', null, ''{}'')', t ->> 'turn_id'), '23514', null, 'a turn does not end by running') from at;
select is(tests.settle(t), true, 'and a failed attempt to settle leaves it to be settled') from at;
select is(public.settle_turn(gen_random_uuid(), 'COMPLETED', 'x', null, '{}'), false, 'a turn that is gone is no error');

select * from finish();
rollback;
