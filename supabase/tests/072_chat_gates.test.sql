-- begin_turn: the gates of session, account, companion, plan, pace, and the ten messages a day of FREE.
begin;
set local search_path to public, extensions;
select plan(50);

select tests.create_member('alice');
select tests.create_member('paid', 'PREMIUM');
select tests.create_member('creator', 'PREMIUM');
select tests.create_member('proven', p_assurance => 2);
select tests.create_companion('House');
select tests.create_companion('Gold', p_visibility => 'premium');
select tests.create_companion('Theirs', 'creator', 'unlisted', 'published');
create temporary table at as
select tests.create_conversation('alice', 'House') as conv, tests.create_conversation('paid', 'Gold') as gold,
  tests.create_conversation('alice', 'Theirs') as theirs, tests.create_conversation('creator', 'Theirs') as own,
  tests.create_conversation('proven', 'House') as proven;
grant select on at to authenticated, anon, service_role;

-- Tries a turn; an admitted one is taken back, so that each try begins alike.
create function tests.try(p_member text, p_conversation_id uuid) returns text language plpgsql set search_path = '' as $$
declare
  v_result jsonb := tests.take_turn(p_member, p_conversation_id);
begin
  if v_result ->> 'outcome' = 'admitted' then
    perform tests.settle(v_result, 'REFUSED', '');
    delete from public.turns where turn_id = (v_result ->> 'turn_id')::uuid;
  end if;
  return coalesce(v_result ->> 'code', v_result ->> 'outcome');
end $$;

-- Session and account -----------------------------------------------------------------------------
select is(tests.try('alice', conv), 'admitted', 'a member in good standing') from at;
insert into public.account_sessions (session_id, account_id, last_seen_at) values (tests.session_id('alice'), tests.member_id('alice'), now() - interval '24 hours');
select is(tests.try('alice', conv), 'session_ended', 'a session idle for a day') from at;
update public.account_sessions set last_seen_at = now() - interval '23:59:59';
select is(tests.try('alice', conv), 'admitted', 'one a second short of it') from at;
delete from auth.sessions where user_id = tests.member_id('alice');
select is(tests.try('alice', conv), 'session_ended', 'a session signed out elsewhere, with a token that has not expired') from at;
insert into auth.sessions (id, user_id, created_at, updated_at) values (gen_random_uuid(), tests.member_id('alice'), now(), now());
update public.accounts set registered_at = null where account_id = tests.member_id('alice');
select is(tests.try('alice', conv), 'registration_required', 'not registered') from at;
update public.accounts set registered_at = now(), deleted_at = now() where account_id = tests.member_id('alice');
select is(tests.try('alice', conv), 'registration_required', 'deleted') from at;
update public.accounts set deleted_at = null, suspended_until = now() + interval '1 second' where account_id = tests.member_id('alice');
select is(tests.try('alice', conv), 'account_suspended', 'suspended') from at;
update public.accounts set suspended_until = now() where account_id = tests.member_id('alice');
select is(tests.try('alice', conv), 'admitted', 'suspended until now') from at;

-- Companion and plan --------------------------------------------------------------------------------
select is(tests.try('alice', theirs), 'admitted', 'an unlisted companion of another member') from at;
update public.companions set status = 'suspended' where slug = 'theirs';
select is(tests.try('alice', theirs), 'companion_unavailable', 'suspended') from at;
select is(tests.try('creator', own), 'companion_unavailable', 'for its creator too') from at;
update public.companions set status = 'published', visibility = 'private' where slug = 'theirs';
select is(tests.try('alice', theirs), 'companion_unavailable', 'taken back by its creator') from at;
select is(tests.try('creator', own), 'admitted', 'who goes on talking with it') from at;
update public.companions set deleted_at = now() where slug = 'theirs';
select is(tests.try('creator', own), 'companion_unavailable', 'deleted') from at;
select is(tests.try('paid', gold), 'admitted', 'a premium companion on PREMIUM') from at;
update public.companions set visibility = 'exclusive' where slug = 'gold';
select is(tests.try('paid', gold), 'plan_required', 'become exclusive') from at;
update public.companions set visibility = 'premium' where slug = 'gold';
update public.subscriptions set current_period_end = now() where account_id = tests.member_id('paid');
select is(tests.try('paid', gold), 'plan_required', 'after the plan ended') from at;
update public.companions set visibility = 'exclusive', creator_account_id = tests.member_id('paid') where slug = 'gold';
select is(tests.try('paid', gold), 'admitted', 'one''s own needs no plan') from at;
update public.subscriptions set current_period_end = now() + interval '1 day' where account_id = tests.member_id('paid');
update public.companions set rating = 'MATURE' where slug = 'house';
select is(tests.try('alice', conv), 'assurance_required', 'a companion rated mature') from at;
select is(tests.try('proven', proven), 'admitted', 'for whom an age was proven') from at;
update public.accounts set assurance_level = 1 where account_id = tests.member_id('proven');
select is(tests.try('proven', proven), 'assurance_required', 'not after the proof lapsed') from at;
update public.companions set rating = 'TEEN' where slug = 'house';

-- Pace: the plan's turns a minute, whatever became of them --------------------------------------------
insert into public.turns (conversation_id, account_id, turn_key, kind, state, started_at)
select gold, tests.member_id('paid'), gen_random_uuid(), 'send', 'COMPLETED', now() - interval '59 seconds' from at, generate_series(1, 29);
select is(tests.try('paid', gold), 'admitted', 'the thirtieth turn in a minute') from at;
insert into public.turns (conversation_id, account_id, turn_key, kind, state) select gold, tests.member_id('paid'), gen_random_uuid(), 'send', 'REFUSED' from at;
select is(tests.take_turn('paid', gold), '{"outcome": "refused", "code": "fair_use_reached", "retry_after_seconds": 60}', 'the thirty-first is asked to wait') from at;
update public.turns set started_at = now() - interval '60 seconds' where account_id = tests.member_id('paid');
delete from public.message_allowances;
select is(tests.try('paid', gold), 'admitted', 'until a minute has passed') from at;
select is((select count(*)::integer from public.message_allowances where account_id = tests.member_id('paid')), 0, 'an unlimited plan counts no messages');

-- Ten a day ------------------------------------------------------------------------------------------
create function tests.spend(p_times integer) returns text language plpgsql set search_path = '' as $$
declare
  v_turn jsonb;
begin
  for i in 1 .. p_times loop
    v_turn := tests.take_turn('alice', (select conv from pg_temp.at));
    exit when v_turn ->> 'outcome' <> 'admitted';
    perform tests.settle(v_turn);
  end loop;
  return coalesce(v_turn ->> 'code', v_turn ->> 'outcome');
end $$;
create function tests.midnight(p_timezone text) returns timestamptz language sql set search_path = '' as $$
  select ((now() at time zone p_timezone)::date + 1)::timestamp at time zone p_timezone;
$$;
create function tests.travel(p_timezone text) returns void language sql set search_path = '' as $$
  update public.accounts set timezone = p_timezone where account_id = tests.member_id('alice');
$$;
select tests.travel('Europe/Paris');
select is(tests.spend(10), 'admitted', 'ten messages pass');
select results_eq($$ select used, resets_at from public.message_allowances $$, $$ values (10, tests.midnight('Europe/Paris')) $$,
  'counted until midnight where the member lives');
select is(tests.take_turn('alice', conv) - 'resets_at', '{"outcome": "refused", "code": "allowance_used_up"}', 'the eleventh does not') from at;
select is((tests.take_turn('alice', conv) ->> 'resets_at')::timestamptz, tests.midnight('Europe/Paris'), 'and says when the next will') from at;
select is((select used from public.message_allowances), 10, 'a refusal costs nothing');
select is((select count(*)::integer from public.messages where conversation_id = conv), 21, 'and leaves nothing') from at;
select is(tests.take_turn('alice', conv, 'regenerate', null, head_message_id) ->> 'code', 'allowance_used_up', 'another answer is a message too')
from at join public.conversations c on c.conversation_id = at.conv;

select tests.travel('Pacific/Kiritimati');
select is(tests.spend(1), 'allowance_used_up', 'flying east brings no new day');
select tests.travel('Pacific/Pago_Pago');
select is(tests.spend(1), 'allowance_used_up', 'nor does flying west');
update public.message_allowances set resets_at = now() + interval '1 second';
select is(tests.spend(1), 'allowance_used_up', 'a second before midnight');
update public.message_allowances set resets_at = now();
select tests.travel('Europe/Paris');
select is(tests.spend(1), 'admitted', 'at midnight the day begins');
select is((select used from public.message_allowances), 1, 'with one message used');
-- Otherwise a day could be made as short as one likes: choose the place where midnight comes next.
select cmp_ok((select resets_at from public.message_allowances), '>=', now() + interval '23 hours', 'a new day is a day long, wherever the member claims to be');
update public.message_allowances set resets_at = now() - interval '3 days', used = 10;
select is(tests.spend(1), 'admitted', 'after days away');
select is((select resets_at from public.message_allowances), tests.midnight('Europe/Paris'), 'the day ends at midnight again');

select tests.clear_authentication();
delete from public.message_allowances;
select tests.travel('America/St_Johns');
select tests.spend(1);
select is((select resets_at from public.message_allowances), tests.midnight('America/St_Johns'), 'midnight is local, also at half an hour''s offset');

-- A paid plan lifts the limit at once, and its end brings it back.
update public.message_allowances set used = 10;
insert into public.subscriptions (account_id, plan_id, state, current_period_end) values (tests.member_id('alice'), 'STANDARD', 'ACTIVE', now() + interval '1 day');
select is(tests.spend(1), 'admitted', 'STANDARD counts no messages');
select is((select used from public.message_allowances), 10, 'nor adds to what was used');
update public.subscriptions set state = 'EXPIRED' where account_id = tests.member_id('alice');
select is(tests.spend(1), 'allowance_used_up', 'when it ends the day''s count holds');

-- The counter ---------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is((select used from public.message_allowances), 10, 'a member sees their count');
select throws_ok($$ update public.message_allowances set used = 0 $$, '42501', null, 'does not lower it');
select throws_ok($$ update public.message_allowances set resets_at = now() $$, '42501', null, 'does not end the day');
select throws_ok($$ delete from public.message_allowances $$, '42501', null, 'does not delete it');
select throws_ok($$ insert into public.message_allowances (account_id, resets_at) values (auth.uid(), now()) $$, '42501', null, 'and makes none');
select tests.authenticate_as('paid');
select is((select count(*)::integer from public.message_allowances), 0, 'a stranger does not see it');

select * from finish();
rollback;
