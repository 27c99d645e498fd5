-- Consents, registration, refusals for age, crisis counts, the audit trail.
begin;
set local search_path to public, extensions;
select plan(54);

select tests.create_member('alice');
select tests.create_member('mallory');
select tests.create_member('newcomer', p_registered => false);
select tests.create_member('mod', p_role => 'MODERATOR');

-- Registration --------------------------------------------------------------------------------------
create function tests.register(p_name text, p_birth_date date, p_timezone text default 'Europe/Paris') returns boolean
language sql set search_path = '' as $$
  select public.register_account(tests.member_id(p_name), p_birth_date, 'Nina', 'fr', p_timezone, 'FR',
    '[{"kind": "TERMS", "text_version": "2026-11", "is_granted": true},
      {"kind": "MARKETING", "text_version": "2026-11", "is_granted": false, "user_agent": null}]');
$$;
grant execute on function tests.register(text, date, text) to anon, authenticated, service_role;
select tests.as_anon();
select throws_ok($$ select tests.register('newcomer', '1990-01-01') $$, '42501', null, 'visitors register nobody');
select tests.authenticate_as('newcomer');
select throws_ok($$ select tests.register('newcomer', '1990-01-01') $$, '42501', null, 'members do not register themselves');
select tests.as_service();
select is(tests.register('newcomer', '2008-03-01', 'Nowhere/Land'), true, 'the server registers');
select results_eq(
  $$ select birth_date, display_name, locale, country, timezone, registered_at from public.accounts where account_id = tests.member_id('newcomer') $$,
  $$ values (date '2008-03-01', 'Nina', 'fr', 'FR', 'UTC', now()) $$, 'with what was declared; an unknown timezone becomes UTC');
select results_eq(
  $$ select kind, is_granted from public.consents where account_id = tests.member_id('newcomer') order by kind $$,
  $$ values ('MARKETING', false), ('TERMS', true) $$, 'consents are recorded as answered');
select is(tests.register('newcomer', '1990-01-01'), false, 'a second registration is refused');
select is((select birth_date from public.accounts where account_id = tests.member_id('newcomer')), date '2008-03-01', 'and changes nothing');
select is((select count(*)::integer from public.consents where account_id = tests.member_id('newcomer')), 2, 'nor adds consents');
-- Signs of minority make the age unknown: that is not a way to declare another one.
select tests.clear_authentication();
update public.accounts set birth_date = null where account_id = tests.member_id('newcomer');
select is(tests.register('newcomer', '1990-01-01'), false, 'an age made unknown is not declared anew');

-- Consents ------------------------------------------------------------------------------------------
select tests.authenticate_as('newcomer');
select is((select count(*)::integer from public.consents), 2, 'a member reads their consents');
select throws_ok($$ insert into public.consents (account_id, kind, text_version, is_granted, locale) values (auth.uid(), 'ADULT_MODE', '1', true, 'en') $$,
  '42501', null, 'but records none');
select throws_ok($$ update public.consents set is_granted = true $$, '42501', null, 'changes none');
select throws_ok($$ delete from public.consents $$, '42501', null, 'and deletes none');
select tests.authenticate_as('mallory');
select is((select count(*)::integer from public.consents), 0, 'a stranger reads none');
select tests.as_anon();
select throws_ok($$ select * from public.consents $$, '42501', null, 'visitors read none');
select throws_ok($$ insert into public.consents (account_id, kind, text_version, is_granted, locale)
  values (tests.member_id('newcomer'), 'ADULT_MODE', '1', true, 'en') $$, '42501', null, 'and give none');
select tests.as_service();
select lives_ok($$ insert into public.consents (account_id, kind, text_version, is_granted, locale)
  values (tests.member_id('newcomer'), 'TERMS', '2026-11', false, 'fr') $$, 'the server appends a withdrawal');
select throws_ok($$ update public.consents set is_granted = true $$, '42501', null, 'even the server rewrites nothing');
select throws_ok($$ delete from public.consents $$, '42501', null, 'nor deletes');

-- Refusals for age ----------------------------------------------------------------------------------
select tests.as_anon();
select throws_ok($$ select public.is_age_refused(array['x']) $$, '42501', null, 'visitors ask nothing about refusals');
select throws_ok($$ select public.record_age_refusal('[]') $$, '42501', null, 'and record none');
select throws_ok($$ select * from private.age_refusals $$, '42501', null, 'nor read them');
select tests.authenticate_as('alice');
select throws_ok($$ select public.is_age_refused(array['x']) $$, '42501', null, 'members ask nothing either');
select throws_ok($$ select public.record_age_refusal('[]') $$, '42501', null, 'and record none');
select tests.as_service();
select throws_ok($$ delete from private.age_refusals $$, '42501', null, 'the server cannot forget one by hand');
select is(public.is_age_refused(array[repeat('a', 40)]), false, 'an unknown visitor is not refused');
select public.record_age_refusal(jsonb_build_array(
  jsonb_build_object('hash', repeat('a', 40), 'kind', 'DEVICE', 'ttl_hours', 24),
  jsonb_build_object('hash', repeat('b', 40), 'kind', 'ADDRESS', 'ttl_hours', 1)));
select is(public.is_age_refused(array[repeat('c', 40), repeat('a', 40)]), true, 'one matching hash is enough: another tab does not help');
select is(public.is_age_refused(array[repeat('b', 40)]), true, 'nor another device at the same address');
select is(public.is_age_refused(array[]::text[]), false, 'no hash, no refusal');
select is(public.is_age_refused(null), false, 'nor for null');
select public.record_age_refusal(jsonb_build_array(jsonb_build_object('hash', repeat('a', 40), 'kind', 'DEVICE', 'ttl_hours', 1)));
select tests.clear_authentication();
select is((select expires_at from private.age_refusals where subject_hash = repeat('a', 40)), now() + interval '24 hours',
  'trying again does not shorten a refusal');
update private.age_refusals set expires_at = now() where subject_hash = repeat('b', 40);
select is(public.is_age_refused(array[repeat('b', 40)]), false, 'a refusal ends when it says');
select throws_ok($$ select public.record_age_refusal('[{"hash": "too short", "kind": "DEVICE", "ttl_hours": 1}]') $$, '23514', null,
  'a hash is a hash: no address slips in');
select lives_ok(format('select public.record_age_refusal(%L)', jsonb_build_array(
  jsonb_build_object('hash', repeat('d', 40), 'kind', 'DEVICE', 'ttl_hours', 1),
  jsonb_build_object('hash', repeat('d', 40), 'kind', 'ADDRESS', 'ttl_hours', 2))), 'the same hash twice is no error');

-- Crisis counts -------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select throws_ok($$ select public.count_crisis_referral('FR', 'SELF_HARM') $$, '42501', null, 'members do not count referrals');
select throws_ok($$ insert into public.crisis_referrals_daily (jurisdiction, kind) values ('FR', 'SELF_HARM') $$, '42501', null, 'nor write the counts');
select tests.as_service();
select public.count_crisis_referral('FR', 'SELF_HARM');
select public.count_crisis_referral('FR', 'SELF_HARM');
select public.count_crisis_referral('France', 'SELF_HARM');
select public.count_crisis_referral(null, 'SELF_HARM');
select throws_ok($$ delete from public.crisis_referrals_daily $$, '42501', null, 'the server lowers no count by deleting');
select results_eq($$ select jurisdiction, referrals from public.crisis_referrals_daily where day = current_date order by 1 $$,
  $$ values ('FR', 2), ('ZZ', 2) $$, 'an unknown country is ZZ');
insert into public.crisis_referrals_daily (day, jurisdiction, kind, referrals)
select date '2020-01-01' + d, 'FR', 'SELF_HARM', 3 from generate_series(0, 365) d;
select results_eq($$ select * from public.list_yearly_crisis_referrals() where year = 2020 $$,
  $$ values (2020, 'SELF_HARM', 1098::bigint) $$, 'the public figure is by year');
select tests.as_anon();
select throws_ok($$ select public.list_yearly_crisis_referrals() $$, '42501', null, 'the page reads it for everybody');
select throws_ok($$ select 1 from public.crisis_referrals_daily $$, '42501', null, 'a day and a country are nobody''s to see');
select throws_ok($$ update public.crisis_referrals_daily set referrals = 0 $$, '42501', null, 'and writes none');
select columns_are('public', 'crisis_referrals_daily', array['day', 'jurisdiction', 'kind', 'referrals'], 'the counts hold no identifier');

-- The audit trail -----------------------------------------------------------------------------------
select tests.clear_authentication();
update public.accounts set role = 'CREATOR' where account_id = tests.member_id('alice');
update public.accounts set assurance_level = 2 where account_id = tests.member_id('alice');
update public.accounts set bio = 'nothing to audit' where account_id = tests.member_id('alice');
select tests.authenticate_as('alice');
select public.open_session('Mozilla');
insert into public.deletion_requests (reason) values ('');
update public.deletion_requests set cancelled_at = now();
select is((select count(*)::integer from public.audit_entries), 0, 'members do not read the trail');
select throws_ok($$ insert into public.audit_entries (action) values ('x') $$, '42501', null, 'nor write on it');
select tests.as_anon();
select throws_ok($$ select * from public.audit_entries $$, '42501', null, 'visitors do not read it');
select tests.authenticate_as('mod');
select results_eq(
  $$ select action from public.audit_entries where account_id = tests.member_id('alice') order by audit_entry_id $$,
  $$ values ('account.role_changed'), ('account.assurance_changed'), ('session.opened'), ('deletion.requested'), ('deletion.cancelled') $$,
  'staff read who did what');
select results_eq(
  $$ select details -> 'role', actor_id from public.audit_entries where action = 'account.role_changed' and account_id = tests.member_id('alice') $$,
  $$ values ('["USER", "CREATOR"]'::jsonb, null::uuid) $$, 'with the role before and after');
select is((select actor_id from public.audit_entries where action = 'deletion.requested'), tests.member_id('alice'), 'and who acted');
select throws_ok($$ update public.audit_entries set action = 'x' $$, '42501', null, 'staff rewrite nothing');
select throws_ok($$ delete from public.audit_entries $$, '42501', null, 'nor delete');
select tests.as_service();
select throws_ok($$ update public.audit_entries set action = 'x' $$, '42501', null, 'the server rewrites nothing');
select throws_ok($$ delete from public.audit_entries $$, '42501', null, 'nor deletes');
select tests.clear_authentication();
delete from auth.users where id = tests.member_id('alice');
select is((select count(*)::integer from public.audit_entries where action like 'deletion.%'), 2, 'the trail outlives the account');

select * from finish();
rollback;
