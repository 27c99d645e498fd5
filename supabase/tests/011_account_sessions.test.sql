-- Sessions, the viewer, and requests for erasure.
begin;
set local search_path to public, extensions;
select plan(54);

select tests.create_member('alice');
select tests.create_member('mallory');

-- Sessions ------------------------------------------------------------------------------------------
select tests.as_anon();
select throws_ok($$ select public.open_session('x') $$, '42501', null, 'visitors open no session');
select throws_ok($$ select public.get_viewer() $$, '42501', null, 'visitors have no viewer');
select throws_ok($$ select * from public.list_sessions() $$, '42501', null, 'visitors list no sessions');
select throws_ok($$ select public.revoke_session(gen_random_uuid()) $$, '42501', null, 'visitors revoke no session');
select throws_ok($$ select * from public.account_sessions $$, '42501', null, 'visitors read no sessions');

select tests.authenticate_as('alice');
select public.open_session(repeat('Mozilla ', 100));
select public.open_session('another browser');
select results_eq($$ select session_id, account_id, char_length(user_agent) from public.account_sessions $$,
  $$ values (tests.session_id('alice'), tests.member_id('alice'), 400) $$, 'a session is recorded once, cut to its length');
select throws_ok($$ insert into public.account_sessions (session_id, account_id) values (gen_random_uuid(), auth.uid()) $$,
  '42501', null, 'sessions are not inserted by hand');
select throws_ok($$ update public.account_sessions set last_seen_at = now() + interval '1 year' $$, '42501', null,
  'nobody keeps their session alive by hand');
select throws_ok($$ delete from public.account_sessions $$, '42501', null, 'nor deletes one');

-- Mallory's token with Alice's session in it.
select tests.authenticate_as('mallory');
select set_config('request.jwt.claims', jsonb_set(auth.jwt(), '{session_id}', to_jsonb(tests.session_id('alice')))::text, true);
select is(private.is_session_alive(), false, 'another member''s session does not count');
select public.open_session('stolen');
select is((select count(*)::integer from public.account_sessions), 0, 'and is not recorded for the thief');
select is(public.revoke_session(tests.session_id('alice')), false, 'nor can it be revoked');
select is((public.get_viewer() ->> 'session_alive')::boolean, false, 'the viewer says the session is over');
select tests.authenticate_as('mallory');
select is((select count(*)::integer from public.account_sessions), 0, 'a stranger sees no sessions of others');
select results_eq($$ select session_id, is_current from public.list_sessions() $$,
  $$ values (tests.session_id('mallory'), true) $$, 'the list holds one''s own');
select set_config('request.jwt.claims', (auth.jwt() - 'session_id')::text, true);
select is(private.is_session_alive(), false, 'a token without a session is not alive');
select set_config('request.jwt.claims', jsonb_set(auth.jwt(), '{session_id}', '""')::text, true);
select is(private.is_session_alive(), false, 'nor one with an empty session');

-- The idle limit: 24 hours since the last use, or since sign-in when the browser was never recorded.
select tests.clear_authentication();
create function tests.idle(p_name text, p_last_seen interval) returns boolean language plpgsql set search_path = '' as $$
declare
  v_alive boolean;
begin
  perform tests.clear_authentication();
  update public.account_sessions set last_seen_at = now() - p_last_seen where account_id = tests.member_id(p_name);
  perform tests.authenticate_as(p_name);
  v_alive := private.is_session_alive();
  perform tests.clear_authentication();
  return v_alive;
end $$;
select is(tests.idle('alice', '23:59:59'), true, 'idle for just under 24 hours: alive');
select is(tests.idle('alice', '24:00:00'), false, 'idle for 24 hours: over');
select tests.authenticate_as('alice');
select is((public.get_viewer() ->> 'session_alive')::boolean, false, 'the viewer of an idle session says so');
select is((select last_seen_at from public.account_sessions), now() - interval '24 hours', 'and does not revive it');
select is((select count(*)::integer from public.list_sessions()), 0, 'an idle session is not listed');
select tests.clear_authentication();
select tests.idle('alice', '00:04:00');
select tests.authenticate_as('alice');
select public.get_viewer();
select is((select last_seen_at from public.account_sessions), now() - interval '4 minutes', 'seen 4 minutes ago: not written again');
select tests.clear_authentication();
select tests.idle('alice', '00:06:00');
select tests.authenticate_as('alice');
select public.get_viewer();
select is((select last_seen_at from public.account_sessions), now(), 'seen 6 minutes ago: stamped');
select tests.clear_authentication();
update auth.sessions set created_at = now() - interval '24 hours' where user_id = tests.member_id('mallory');
select tests.authenticate_as('mallory');
select is(private.is_session_alive(), false, 'never recorded and a day old: over');

-- The viewer ----------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is(public.get_viewer() ->> 'account_id', tests.member_id('alice')::text, 'the viewer is the caller');
select ok(not public.get_viewer() ?| array['suspended_until', 'deleted_at'], 'how long a suspension lasts is not in it');
select is((public.get_viewer() ->> 'is_suspended')::boolean, false, 'not suspended');
select is(public.get_viewer() -> 'deletion_due_at', 'null'::jsonb, 'no erasure due');
select tests.clear_authentication();
update public.accounts set suspended_until = now() + interval '1 second' where account_id = tests.member_id('alice');
select tests.authenticate_as('alice');
select is((public.get_viewer() ->> 'is_suspended')::boolean, true, 'suspended');
select tests.clear_authentication();
update public.accounts set suspended_until = now(), deleted_at = now() where account_id = tests.member_id('alice');
select tests.authenticate_as('alice');
select is((public.get_viewer() ->> 'is_suspended')::boolean, false, 'a suspension ends on its second');
select is((public.get_viewer() ->> 'is_deleted')::boolean, true, 'a deleted account is told so');

-- Requests for erasure ------------------------------------------------------------------------------
select throws_ok($$ insert into public.deletion_requests (account_id) values (tests.member_id('mallory')) $$, '42501', null,
  'nobody asks for the erasure of another');
select throws_ok($$ insert into public.deletion_requests (reason, execute_after) values ('', now()) $$, '42501', null,
  'nobody shortens the grace');
select throws_ok($$ insert into public.deletion_requests (reason) values (repeat('a', 1001)) $$, '23514', null, 'a reason has an end');
select lives_ok($$ insert into public.deletion_requests (reason) values ('tired') $$, 'a member asks for erasure');
select is((select execute_after - requested_at from public.deletion_requests), interval '14 days', 'there are 14 days of grace');
select throws_ok($$ insert into public.deletion_requests (reason) values ('again') $$, '23505', null, 'one request at a time');
select is((public.get_viewer() ->> 'deletion_due_at')::timestamptz, now() + interval '14 days', 'the viewer shows when');
select throws_ok(format('update public.deletion_requests set %I = now()', c.name), '42501', null, c.name || ' of a request is not writable')
from (values ('execute_after'), ('completed_at'), ('requested_at')) as c (name);
select throws_ok($$ delete from public.deletion_requests $$, '42501', null, 'requests are not deleted');
select tests.authenticate_as('mallory');
select is((select count(*)::integer from public.deletion_requests), 0, 'a stranger sees no request');
select is(tests.rows_changed($$ update public.deletion_requests set cancelled_at = now() $$), 0, 'nor cancels one');
select tests.as_anon();
select throws_ok($$ select * from public.deletion_requests $$, '42501', null, 'visitors read no request');
select throws_ok($$ insert into public.deletion_requests (reason) values ('x') $$, '42501', null, 'visitors make no request');
select tests.authenticate_as('alice');
select is(tests.rows_changed($$ update public.deletion_requests set cancelled_at = now() $$), 1, 'the member cancels');
select is(tests.rows_changed($$ update public.deletion_requests set cancelled_at = null $$), 0, 'a cancelled request is not reopened');
select lives_ok($$ insert into public.deletion_requests (reason) values ('decided') $$, 'but another can be made');
select tests.clear_authentication();
update public.deletion_requests set completed_at = now() where cancelled_at is null;
select tests.authenticate_as('alice');
select is(tests.rows_changed($$ update public.deletion_requests set cancelled_at = now() $$), 0, 'what was carried out is not cancelled');

-- Revoking ------------------------------------------------------------------------------------------
select is(public.revoke_session(tests.session_id('mallory')), false, 'another''s session is not revoked');
select is(public.revoke_session(tests.session_id('alice')), true, 'one''s own is');
select is((select count(*)::integer from public.account_sessions) || ' ' || private.is_session_alive()::text, '0 false',
  'after which the token it came with is dead');

select * from finish();
rollback;
