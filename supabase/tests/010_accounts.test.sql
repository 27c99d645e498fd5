-- Accounts and preferences: who sees a row, and which columns their bearer can write.
begin;
set local search_path to public, extensions;
select plan(60);

select tests.create_member('alice', p_registered => true, p_timezone => 'Europe/Paris');
select tests.create_member('mallory');
select tests.create_member('mod', p_role => 'MODERATOR');

-- The row is made with the auth user, whatever the visitor wrote into the metadata ----------------
insert into auth.users (id, aud, role, email, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
values ('00000000-0000-4000-8000-00000000000e', 'authenticated', 'authenticated', 'eve@example.test', '{}',
  '{"locale": "fr", "role": "ADMIN", "birth_date": "1950-01-01", "assurance_level": 3, "plan_id": "VIP",
    "registered_at": "2020-01-01", "display_name": "<script>", "timezone": "Asia/Tokyo", "account_id": "x"}', now(), now());
select results_eq(
  $$ select role, birth_date, assurance_level::integer, registered_at, display_name, timezone, locale
     from public.accounts where account_id = tests.member_id('eve') $$,
  $$ values ('USER', null::date, 0, null::timestamptz, '', 'UTC', 'fr') $$,
  'metadata sets the locale and nothing else');
select is((select count(*)::integer from public.account_preferences where account_id = tests.member_id('eve')), 1,
  'preferences are made with it');
select is((select count(*)::integer from public.subscriptions where account_id = tests.member_id('eve')), 0,
  'and no plan');
select tests.create_member('odd', p_registered => false, p_meta => '{"locale": "klingon"}');
select is((select locale from public.accounts where account_id = tests.member_id('odd')), 'en',
  'an unknown locale becomes English');

-- Reading -------------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is((select array_agg(account_id) from public.accounts), array[tests.member_id('alice')], 'a member sees only their own account');
select is((select array_agg(account_id) from public.account_preferences), array[tests.member_id('alice')], 'and only their own preferences');
select tests.authenticate_as('mod');
select is((select count(*)::integer from public.accounts), 1, 'staff read accounts through their tools, not through the table');
select tests.as_anon();
select throws_ok('select * from public.accounts', '42501', null, 'visitors read no account');
select throws_ok('select * from public.account_preferences', '42501', null, 'visitors read no preferences');
select tests.as_service();
select cmp_ok((select count(*)::integer from public.accounts), '>=', 5, 'the server reads them all');

-- Writing -------------------------------------------------------------------------------------------
select tests.authenticate_as('alice');
select is(tests.rows_changed($$ update public.accounts set username = 'alice_1', display_name = 'A', bio = 'b', avatar_path = 'p',
  country = 'FR', timezone = 'America/New_York', locale = 'fr', interests = '{tea}' $$), 1,
  'a member writes their profile, and no row but their own');
select throws_ok(format('update public.accounts set %I = %s', c.name, c.value), '42501', null, c.name || ' is not writable by its bearer')
from (values ('role', '''ADMIN'''), ('birth_date', '''1950-01-01'''), ('assurance_level', '3'), ('registered_at', 'now()'),
  ('suspended_until', 'null'), ('deleted_at', 'null'), ('account_id', 'gen_random_uuid()'), ('created_at', 'now()'),
  ('updated_at', 'now()')) as c (name, value);
select is(tests.rows_changed($$ update public.accounts set bio = 'x' where account_id = tests.member_id('mallory') $$), 0,
  'another''s profile is out of reach');
select throws_ok($$ insert into public.accounts (account_id) values (gen_random_uuid()) $$, '42501', null, 'accounts are not inserted');
select throws_ok($$ delete from public.accounts $$, '42501', null, 'accounts are not deleted');
select throws_ok($$ update public.accounts set username = 'No Spaces' $$, '23514', null, 'usernames keep their form');
select throws_ok($$ update public.accounts set username = null, country = 'fr' $$, '23514', null, 'a country is two capitals');
select throws_ok(format('update public.accounts set timezone = %L', z.name), '23514', null, 'no timezone: ' || z.name)
from (values (''), ('Mars/Olympus'), ('X-167'), ('Abc/Def5'), ('Abc/Def-167'), ('Europe/Paris; drop')) as z (name);
select lives_ok(format('update public.accounts set timezone = %L', z.name), 'a timezone: ' || z.name)
from (values ('America/Argentina/Buenos_Aires'), ('America/Port-au-Prince'), ('Etc/GMT+12'), ('UTC')) as z (name);
select throws_ok($$ update public.accounts set interests = array_fill('a'::text, array[21]) $$, '23514', null, 'at most 20 interests');
select throws_ok($$ update public.accounts set interests = array[repeat('a', 5000)] $$, '23514', null, 'an interest is not a book');
select throws_ok($$ update public.accounts set bio = repeat('a', 501) $$, '23514', null, 'a bio has an end');
select tests.authenticate_as('mallory');
select throws_ok($$ update public.accounts set username = 'alice_1' $$, '23505', null, 'a username is taken once');

select tests.authenticate_as('alice');
select is(tests.rows_changed($$ update public.account_preferences set content_filter = 'OPTIONAL', mature_content = true, theme = 'dark' $$), 1,
  'a member writes their own preferences');
select throws_ok($$ update public.account_preferences set account_id = tests.member_id('mallory') $$, '42501', null,
  'preferences do not change hands');
select throws_ok($$ insert into public.account_preferences (account_id) values (tests.member_id('mallory')) $$, '42501', null,
  'preferences are not inserted');
select throws_ok($$ delete from public.account_preferences $$, '42501', null, 'preferences are not deleted');
select throws_ok($$ update public.account_preferences set quiet_hours_start = '22:00' $$, '23514', null,
  'quiet hours have both ends or none');
select throws_ok($$ update public.account_preferences set companion_genders = '{robot}' $$, '23514', null, 'genders are listed ones');
select tests.as_anon();
select throws_ok($$ update public.account_preferences set theme = 'dark' $$, '42501', null, 'visitors write no preferences');
select throws_ok($$ update public.accounts set bio = 'x' $$, '42501', null, 'visitors write no account');

select tests.clear_authentication();
update public.accounts set deleted_at = now() where account_id = tests.member_id('alice');
select tests.authenticate_as('alice');
select is(tests.rows_changed($$ update public.accounts set bio = 'back' $$), 0, 'a deleted account is frozen');

-- Staff ---------------------------------------------------------------------------------------------
select tests.clear_authentication();
select tests.create_member('creator', p_role => 'CREATOR');
select tests.create_member('admin', p_role => 'ADMIN');
select tests.create_member('former', p_role => 'ADMIN');
select tests.create_member('benched', p_role => 'MODERATOR');
update public.accounts set deleted_at = now() where account_id = tests.member_id('former');
update public.accounts set suspended_until = now() + interval '1 hour' where account_id = tests.member_id('benched');
create function tests.is_staff(p_name text) returns boolean language plpgsql set search_path = '' as $$
begin
  perform tests.authenticate_as(p_name);
  return private.is_staff();
end $$;
grant execute on function tests.is_staff(text) to authenticated;
select is(tests.is_staff('mallory'), false, 'a user is not staff');
select is(tests.is_staff('creator'), false, 'a creator is not staff');
select is(tests.is_staff('mod'), true, 'a moderator is');
select is(tests.is_staff('admin'), true, 'an admin is');
select is(tests.is_staff('former'), false, 'a deleted one is not');
select is(tests.is_staff('benched'), false, 'a suspended one is not');

-- Sign-ups that led nowhere -------------------------------------------------------------------------
select throws_ok($$ select public.discard_unconfirmed_user('mallory@example.test') $$, '42501', null, 'members discard no sign-up');
select throws_ok($$ select public.discard_unregistered_account(tests.member_id('odd')) $$, '42501', null, 'nor an account');
select tests.clear_authentication();
update auth.users set email_confirmed_at = now() where id = tests.member_id('mallory');
select tests.as_service();
select public.discard_unconfirmed_user(' MALLORY@example.test');
select public.discard_unregistered_account(tests.member_id('mallory'));
select isnt(tests.member_id('mallory'), null, 'a confirmed, registered member stays');
select public.discard_unconfirmed_user(' EVE@example.test ');
select is(tests.member_id('eve'), null, 'a sign-up that was never confirmed is forgotten');
select public.discard_unregistered_account(tests.member_id('odd'));
select is(tests.member_id('odd'), null, 'someone refused before registering is erased');
select tests.clear_authentication();
select is((select count(*)::integer from public.accounts a left join auth.users u on u.id = a.account_id where u.id is null), 0,
  'the account goes with the auth user');

select * from finish();
rollback;
