-- Companions: words that moderation has not seen are met by nobody, whichever way they were written.
begin;
set local search_path to public, extensions;
select plan(15);

select tests.create_member('vip', 'VIP');
select tests.create_member('mallory', 'VIP');
select tests.create_companion('House');
select tests.create_companion('Linked', 'vip', 'unlisted', 'published');
select tests.create_companion('Diary', 'vip', 'private', 'published');
create temporary table talk as select tests.create_conversation('mallory', 'Linked') as conversation_id;

create function tests.start(p_name text) returns text language sql set search_path = '' as $$
  select coalesce(public.start_conversation(gen_random_uuid(), tests.companion_id(p_name), 'en') ->> 'code', 'started');
$$;
grant execute on function tests.start(text) to authenticated;

select tests.authenticate_as('mallory');
select is(tests.start('House'), 'started', 'the house answers for its own companions');
select is(tests.start('Linked'), 'started', 'what was checked is open to whoever has its address');
select is((select count(*)::integer from public.companions where slug = 'linked'), 1, 'and seen');
select tests.authenticate_as('vip');
select is(tests.start('Diary'), 'started', 'and one''s own is open to oneself');

-- Written past moderation, by the Data API.
select is(tests.rows_changed($$ update public.companion_texts set greeting = 'Worse' where companion_id = tests.companion_id('Linked') $$), 1,
  'a creator may write to the Data API');
select is(tests.rows_changed($$ update public.companions set name = 'Worse' where slug = 'diary' $$), 1, 'their own');
select is(tests.start('Linked'), 'companion_not_found', 'but does not talk with what was not checked');
select is(tests.start('Diary'), 'companion_not_found', 'not even alone');
select tests.authenticate_as('mallory');
select is(tests.start('Linked'), 'companion_not_found', 'and nobody else does');
select is((select count(*)::integer from public.companions where slug = 'linked'), 0, 'nobody else sees it');
select is((select count(*)::integer from public.companion_texts t where t.greeting = 'Worse'), 0, 'nor its words');
select tests.clear_authentication();
select is(tests.take_turn('mallory', (select conversation_id from talk)) ->> 'code', 'companion_unavailable',
  'a conversation begun before waits too');

-- Moderation vouches for what it saw, not for what is there by now.
select public.vouch_for_companion(tests.companion_id('Linked'), to_jsonb(c), '[{"locale": "en", "tagline": "x", "greeting": "Better"}]')
from public.companions c where c.slug = 'linked';
select tests.authenticate_as('mallory');
select is(tests.start('Linked'), 'companion_not_found', 'vouching for other words opens nothing');
select tests.clear_authentication();
select tests.vouch_for(tests.companion_id('Linked'));
select is(tests.take_turn('mallory', (select conversation_id from talk)) ->> 'outcome', 'admitted', 'checked again, it is back');
select tests.authenticate_as('vip');
select throws_ok($$ update public.companions set checked_words = repeat('0', 64) $$, '42501', null, 'nobody vouches for themselves');

select * from finish();
rollback;
