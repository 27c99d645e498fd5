-- The AI notice: every new conversation opens with it, then every 3 hours of use, every hour for minors and unknown age.
begin;
set local search_path to public, extensions;
select plan(25);

select tests.create_member('adult', p_birth_date => (current_date - interval '18 years')::date);
select tests.create_member('minor', p_birth_date => (current_date - interval '18 years' + interval '1 day')::date);
select tests.create_member('unknown');
select tests.create_companion('Ada');
create temporary table opened as
select name, tests.create_conversation(name, 'Ada') as conversation_id from unnest(array['adult', 'minor', 'unknown']) name;
update public.accounts set birth_date = null where account_id = tests.member_id('unknown');
grant select on opened to authenticated;

select results_eq(
  $$ select kind, surface, locale, conversation_id from public.notices where account_id = tests.member_id('adult') $$,
  $$ select 'AI_DISCLOSURE', 'CHAT', 'en', conversation_id from opened where name = 'adult' $$,
  'a conversation opens with the notice, logged');

-- What is due when the newest notice is this old.
create function tests.due_after(p_name text, p_age interval) returns text language plpgsql set search_path = '' as $$
declare
  v_due text;
begin
  delete from public.notices where account_id = tests.member_id(p_name) and kind <> 'AI_DISCLOSURE';
  update public.notices set shown_at = now() - p_age where account_id = tests.member_id(p_name);
  perform tests.authenticate_as(p_name);
  v_due := private.record_due_notice((select conversation_id from pg_temp.opened where name = p_name), 'fr', 'CHAT');
  perform tests.clear_authentication();
  return v_due;
end $$;

select is(tests.due_after('adult', '0'), null, 'nothing is due at once');
select is(tests.due_after('adult', '2:59:59'), null, 'an adult: not before 3 hours');
select is(tests.due_after('adult', '3:00:00'), 'AI_DISCLOSURE_REPEAT', 'an adult, 18 today: at 3 hours');
select results_eq(
  $$ select kind, locale, shown_at from public.notices where account_id = tests.member_id('adult') and kind <> 'AI_DISCLOSURE' $$,
  $$ values ('AI_DISCLOSURE_REPEAT', 'fr', now()) $$, 'and it is logged');
select is(tests.due_after('adult', '30 days'), 'AI_DISCLOSURE_REPEAT', 'and after any absence');
select is(tests.due_after('minor', '0:59:59'), null, 'a minor: not before 1 hour');
select is(tests.due_after('minor', '1:00:00'), 'BREAK', 'a minor, 18 tomorrow: at 1 hour, with a break suggested');
select is(tests.due_after('unknown', '0:59:59'), null, 'unknown age: not before 1 hour');
select is(tests.due_after('unknown', '1:00:00'), 'BREAK', 'unknown age: the rules for minors');

-- The timer is the member's, not the conversation's.
select tests.due_after('adult', '3:00:00');
insert into opened select 'adult again', tests.create_conversation('adult', 'Ada');
select tests.authenticate_as('adult');
select is(private.record_due_notice((select conversation_id from opened where name = 'adult again'), 'en', 'CHAT'), null,
  'what was shown in one conversation counts in the other');
select is((public.get_conversation((select conversation_id from opened where name = 'adult'))) ->> 'notice', null,
  'opening a page within the time shows none');
select tests.clear_authentication();
update public.notices set shown_at = now() - interval '4 hours' where account_id = tests.member_id('adult');
select tests.authenticate_as('adult');
select is((public.get_conversation((select conversation_id from opened where name = 'adult'))) ->> 'notice', 'AI_DISCLOSURE_REPEAT',
  'opening a page after it shows one');
select is((public.get_conversation((select conversation_id from opened where name = 'adult'))) ->> 'notice', null, 'once');

-- Not in a stranger's conversation.
select tests.clear_authentication();
update public.notices set shown_at = now() - interval '4 hours';
create temporary table before as select count(*) as notices from public.notices;
grant select on before to authenticated;
select tests.authenticate_as('minor');
select is(public.get_conversation((select conversation_id from opened where name = 'adult')), null, 'a stranger opens nothing');
select tests.clear_authentication();
select is((select count(*) from public.notices), (select notices from before), 'and nothing is logged for it');

-- The log ------------------------------------------------------------------------------------------
select tests.authenticate_as('minor');
select is((select count(distinct account_id)::integer from public.notices), 1, 'a member reads their own log');
select throws_ok($$ insert into public.notices (account_id, kind, text_version, locale, surface) values (auth.uid(), 'BREAK', '1', 'en', 'CHAT') $$,
  '42501', null, 'writes nothing on it');
select throws_ok($$ update public.notices set shown_at = now() + interval '1 year' $$, '42501', null, 'does not put the next one off');
select throws_ok($$ delete from public.notices $$, '42501', null, 'and deletes nothing');
select tests.as_anon();
select throws_ok($$ select * from public.notices $$, '42501', null, 'visitors read no log');
select tests.as_service();
select throws_ok($$ update public.notices set shown_at = now() $$, '42501', null, 'the server rewrites nothing');
select throws_ok($$ delete from public.notices $$, '42501', null, 'nor deletes');
select throws_ok($$ insert into public.notices (account_id, conversation_id, kind, text_version, locale, surface)
  select tests.member_id('adult'), conversation_id, 'AI_DISCLOSURE', '1', 'en', 'CHAT' from public.conversations where account_id = tests.member_id('adult') limit 1 $$,
  '23505', null, 'a conversation opens once');
select tests.clear_authentication();
delete from public.conversations where account_id = tests.member_id('adult');
select isnt_empty($$ select 1 from public.notices where account_id = tests.member_id('adult') $$, 'the log outlives the conversation');

select * from finish();
rollback;
