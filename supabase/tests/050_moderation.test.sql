-- Incidents: members see what concerns them, staff see all, nobody sees the content's hash or scores.
begin;
set local search_path to public, extensions;
select plan(22);

select tests.create_member('alice');
select tests.create_member('mallory');
select tests.create_member('mod', p_role => 'MODERATOR');
select tests.create_member('creator', p_role => 'CREATOR');

select tests.as_service();
select lives_ok($$ insert into public.incidents (account_id, content_kind, content_sha256, category, severity, confidence, rule, mode, model_id, threshold_version)
  values (tests.member_id('alice'), 'MESSAGE', repeat('a', 64), 'violence', 'HIGH', 0.9, 'violence>0.8', 'STRICT', 'omni', '2026-11') $$,
  'the server records an incident');
select throws_ok($$ insert into public.incidents (content_kind, content_sha256, category, severity, confidence, rule, mode, model_id, threshold_version)
  values ('MESSAGE', 'what was written', 'violence', 'HIGH', 0.9, 'x', 'STRICT', 'omni', '1') $$, '23514', null, 'a hash, never the words');
select throws_ok($$ insert into public.incidents (content_kind, content_sha256, category, severity, confidence, rule, mode, model_id, threshold_version)
  values ('MESSAGE', repeat('a', 64), 'violence', 'HIGH', 1.1, 'x', 'STRICT', 'omni', '1') $$, '23514', null, 'a confidence is between 0 and 1');
select is(tests.rows_changed($$ update public.incidents set status = 'UNDER_REVIEW', reviewer_id = tests.member_id('mod') $$), 1, 'the server moves it along');
select throws_ok($$ delete from public.incidents $$, '42501', null, 'and deletes none');

select tests.authenticate_as('alice');
select is((select count(incident_id)::integer from public.incidents), 1, 'a member sees what concerns them');
select throws_ok(format('select %I from public.incidents', c.name), '42501', null, c.name || ' is not shown')
from (values ('content_sha256'), ('scores'), ('confidence'), ('threshold_version'), ('reviewer_id'), ('message_id')) as c (name);
select throws_ok($$ update public.incidents set status = 'FALSE_POSITIVE' $$, '42501', null, 'nobody clears their own incident');
select throws_ok($$ delete from public.incidents $$, '42501', null, 'nor deletes it');
select throws_ok($$ insert into public.incidents (account_id) values (tests.member_id('mallory')) $$, '42501', null, 'nor accuses another');
select tests.authenticate_as('mallory');
select is((select count(incident_id)::integer from public.incidents), 0, 'a stranger sees none');
select tests.authenticate_as('creator');
select is((select count(incident_id)::integer from public.incidents), 0, 'a creator is no moderator');
select tests.authenticate_as('mod');
select is((select count(incident_id)::integer from public.incidents), 1, 'staff see it');
select throws_ok($$ select content_sha256 from public.incidents $$, '42501', null, 'without the hash');
select throws_ok($$ update public.incidents set status = 'RESOLVED' $$, '42501', null, 'and decide through the server');
select tests.as_anon();
select throws_ok($$ select incident_id from public.incidents $$, '42501', null, 'visitors see none');

select tests.clear_authentication();
delete from auth.users where id in (tests.member_id('alice'), tests.member_id('mod'));
select results_eq($$ select account_id, reviewer_id from public.incidents $$, $$ values (null::uuid, null::uuid) $$,
  'an incident outlives both accounts, without their names');

select * from finish();
rollback;
