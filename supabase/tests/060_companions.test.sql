-- Companions: who sees which, who may make how many, and what goes through review.
begin;
set local search_path to public, extensions;
select plan(71);

select tests.create_member('free');
select tests.create_member('sam', 'STANDARD');
select tests.create_member('vip', 'VIP');
select tests.create_member('mallory', 'PREMIUM');
select tests.create_member('mod', p_role => 'MODERATOR');

select tests.create_companion('House');
select tests.create_companion('Gold', p_visibility => 'premium');
select tests.create_companion('Rare', p_visibility => 'exclusive');
select tests.create_companion('Gone');
update public.companions set deleted_at = now() where slug = 'gone';
select tests.create_companion('Hidden', 'vip', 'private', 'draft');
select tests.create_companion('Linked', 'vip', 'unlisted', 'published');
select tests.create_companion('Waiting', 'vip', 'public', 'in_review');
select tests.create_companion('Barred', 'vip', 'public', 'suspended');
select tests.create_companion('Shown', 'vip', 'public', 'published');

-- Seeing --------------------------------------------------------------------------------------------
create function tests.seen() returns text language sql set search_path = '' as $$
  select string_agg(name, ' ' order by name) from public.companions;
$$;
create function tests.heard() returns text language sql set search_path = '' as $$
  select string_agg(split_part(tagline, ' ', 1), ' ' order by tagline) from public.companion_texts;
$$;
grant execute on function tests.seen(), tests.heard() to anon, authenticated, service_role;
select tests.as_anon();
select is(tests.seen(), 'Gold House Rare Shown', 'visitors see the published catalogue');
select is(tests.heard(), 'Gold House Rare Shown', 'and its words');
select tests.authenticate_as('mallory');
select is(tests.seen(), 'Gold House Linked Rare Shown', 'members also find what is unlisted, by its address');
select is(tests.heard(), 'Gold House Linked Rare Shown', 'and its words');
select tests.authenticate_as('vip');
select is(tests.seen(), 'Barred Gold Hidden House Linked Rare Shown Waiting', 'creators see all of their own');
select is(tests.heard(), 'Barred Gold Hidden House Linked Rare Shown Waiting', 'and their words');
select tests.as_service();
select is((select count(*)::integer from public.companions), 9, 'the server sees all');

-- Making --------------------------------------------------------------------------------------------
select tests.clear_authentication();
create function tests.make(p_columns jsonb default '{}') returns uuid language plpgsql set search_path = '' as $$
declare
  v_id uuid := gen_random_uuid();
begin
  insert into public.companions (companion_id, name, age, gender, rating, visibility, status, traits)
  values (v_id, coalesce(p_columns ->> 'name', 'New'), coalesce((p_columns ->> 'age')::smallint, 30), 'man',
    coalesce(p_columns ->> 'rating', 'GENERAL'), coalesce(p_columns ->> 'visibility', 'private'),
    coalesce(p_columns ->> 'status', 'draft'), coalesce(p_columns -> 'traits', tests.traits()));
  return v_id;
end $$;
grant execute on function tests.make(jsonb) to anon, authenticated;
select tests.as_anon();
select throws_ok($$ select tests.make() $$, '42501', null, 'visitors make none');
select tests.authenticate_as('free');
select throws_ok($$ select tests.make() $$, 'P0001', 'companion_limit_reached', 'FREE has none');
select tests.authenticate_as('sam');
select lives_ok($$ select tests.make() from generate_series(1, 3) $$, 'STANDARD has three');
select throws_ok($$ select tests.make() $$, 'P0001', 'companion_limit_reached', 'and not four');
select is((select count(distinct creator_account_id)::integer from public.companions where name = 'New'), 1, 'they belong to who made them');
select tests.rows_changed($$ update public.companions set deleted_at = now() where companion_id =
  (select companion_id from public.companions where name = 'New' limit 1) $$);
select lives_ok($$ select tests.make('{"name": "Fourth"}') $$, 'a deleted one makes room');
select throws_ok($$ update public.companions set deleted_at = null where creator_account_id = auth.uid() $$,
  'P0001', 'companion_limit_reached', 'but does not come back beside its replacement');
select tests.rows_changed($$ update public.companions set deleted_at = now() where name = 'Fourth' $$);
select is(tests.rows_changed($$ update public.companions set deleted_at = null where name = 'New' and deleted_at is not null $$), 1,
  'it comes back where there is room');
select tests.authenticate_as('vip');
select lives_ok($$ select tests.make() from generate_series(1, 12) $$, 'VIP has no limit');
select tests.clear_authentication();
update public.subscriptions set state = 'EXPIRED' where account_id = tests.member_id('vip');
select tests.authenticate_as('vip');
select throws_ok($$ select tests.make() $$, 'P0001', 'companion_limit_reached', 'a plan that ended makes no more');
select is(tests.rows_changed($$ update public.companions set name = 'Hidden still' where slug = 'hidden' $$), 1, 'but keeps what is there');
select tests.clear_authentication();
update public.subscriptions set state = 'ACTIVE' where account_id = tests.member_id('vip');

select tests.authenticate_as('vip');
select throws_ok(format('insert into public.companions (name, age, gender, traits, %I) values (''x'', 30, ''man'', tests.traits(), %s)', c.name, c.value),
  '42501', null, c.name || ' is not chosen by the creator')
from (values ('creator_account_id', 'null'), ('slug', '''house-2'''), ('popularity', '1000'), ('published_at', 'now()')) as c (name, value);
select throws_ok(format('update public.companions set %I = %s', c.name, c.value), '42501', null, c.name || ' is not changed by the creator')
from (values ('creator_account_id', 'null'), ('slug', '''house-2'''), ('popularity', '1000'), ('published_at', 'now()'),
  ('companion_id', 'gen_random_uuid()')) as c (name, value);
select throws_ok($$ delete from public.companions $$, '42501', null, 'companions are hidden, not deleted');

-- Adults only, and whole traits.
select throws_ok(format('select tests.make(%L)', j), '23514', null, 'refused: ' || j)
from (values ('{"age": 17}'), ('{"age": 121}'), ('{"name": "  "}'), ('{"rating": "EXPLICIT"}'), ('{"traits": {}}'),
  ('{"traits": {"openness": 0.5}}'), ('{"traits": null}')) as t (j);
select lives_ok($$ select tests.make('{"age": 18}') $$, '18 is of age');
select throws_ok($$ update public.companions set age = 17 where slug = 'hidden' $$, '23514', null, 'and nobody is made younger later');
select is(private.are_traits_valid(tests.traits() || p.part), false, 'traits refused: ' || p.part::text)
from (values ('{"openness": 1.01}'::jsonb), ('{"openness": -0.1}'), ('{"openness": "0.5"}'), ('{"openness": null}'), ('{"greed": 0.5}')) as p (part);
select is(private.are_traits_valid(tests.traits() || '{"openness": 0, "humor": 1}'), true, 'traits run from 0 to 1');

-- Review --------------------------------------------------------------------------------------------
select throws_ok(format('select tests.make(%L)', jsonb_build_object('status', 'published', 'visibility', v)), 'P0001', 'companion_needs_review',
  'nobody publishes as ' || v || ' without review')
from unnest(array['public', 'premium', 'exclusive']) v;
select lives_ok(format('select tests.make(%L)', jsonb_build_object('status', s, 'visibility', v)), s || ' and ' || v || ' is up to the creator')
from (values ('published', 'private'), ('published', 'unlisted'), ('in_review', 'public'), ('draft', 'exclusive')) as t (s, v);
select throws_ok($$ select tests.make('{"status": "suspended"}') $$, '42501', null, 'a creator suspends nothing');
select throws_ok($$ update public.companions set visibility = 'public' where slug = 'linked' $$, 'P0001', 'companion_needs_review',
  'an unlisted one does not slip into the catalogue');
select throws_ok($$ update public.companions set status = 'published' where slug = 'waiting' $$, 'P0001', 'companion_needs_review',
  'nobody reviews their own');
select throws_ok($$ update public.companions set visibility = 'premium' where slug = 'shown' $$, 'P0001', 'companion_needs_review',
  'nor moves it to another shelf');
select throws_ok($$ update public.companions set rating = 'MATURE' where slug = 'shown' $$, 'P0001', 'companion_needs_review',
  'what was reviewed is what stays published');
select throws_ok($$ update public.companions set status = 'suspended' where slug = 'hidden' $$, '42501', null, 'a creator cannot suspend');
select is(tests.rows_changed($$ update public.companion_texts set greeting = 'Bait' where companion_id = tests.companion_id('Shown') $$), 0,
  'nor are its words changed');
select is(tests.rows_changed($$ update public.companions set status = 'in_review', name = 'Shown anew' where slug = 'shown' $$), 1,
  'a change goes back to review');
select is(tests.rows_changed($$ update public.companion_texts set greeting = 'Switch' where companion_id = tests.companion_id('Shown') $$), 1,
  'and so do its words');
select throws_ok($$ update public.companions set name = 'Free again', status = 'draft' where slug = 'barred' $$, 'P0001', 'companion_suspended',
  'a suspended one does not move');
select throws_ok($$ update public.companions set deleted_at = now() where slug = 'barred' $$, 'P0001', 'companion_suspended', 'not even out of sight');
select is(tests.rows_changed($$ update public.companion_texts set greeting = 'x' where companion_id = tests.companion_id('Barred') $$), 0,
  'its words neither');

-- Strangers -----------------------------------------------------------------------------------------
select tests.authenticate_as('mallory');
select is(tests.rows_changed($$ update public.companions set name = 'Mine' $$), 0, 'a stranger changes no companion, of the house or of others');
select is(tests.rows_changed($$ update public.companion_texts set greeting = 'Mine' $$), 0, 'no words');
select is(tests.rows_changed($$ delete from public.companion_texts $$), 0, 'deletes none');
select throws_ok($$ insert into public.companion_texts (companion_id, locale, tagline, greeting) values (tests.companion_id('Linked'), 'fr', 'x', 'y') $$,
  '42501', null, 'and speaks for none');
select throws_ok($$ update public.companion_texts set companion_id = tests.companion_id('House') $$, '42501', null, 'words stay with their companion');
select tests.authenticate_as('mod');
select is(tests.rows_changed($$ update public.companions set name = 'Mine' $$), 0, 'staff act through the server');
select tests.as_anon();
select throws_ok($$ update public.companions set name = 'Mine' $$, '42501', null, 'visitors change nothing');
select throws_ok($$ insert into public.companion_texts (companion_id, locale, tagline, greeting) values (tests.companion_id('House'), 'fr', 'x', 'y') $$,
  '42501', null, 'and say nothing');
select throws_ok($$ delete from public.companion_texts $$, '42501', null, 'nor delete');

select * from finish();
rollback;
