-- What a reply reads: settled messages of its branch, 40 to 80 of them, cut in blocks.
begin;
set local search_path to public, extensions;
select plan(17);

select tests.create_member('alice', 'STANDARD');
select tests.create_companion('House');
create temporary table at as select tests.create_conversation('alice', 'House') as conv;

-- A chain of messages from depth 1 to p_depth below the greeting, alternating, and the head on its end.
create function tests.grow(p_depth integer) returns uuid language plpgsql set search_path = '' as $$
declare
  v_conv uuid := (select conv from pg_temp.at);
  v_parent uuid := (select message_id from public.messages where conversation_id = v_conv and depth = 0);
  v_id uuid;
begin
  update public.conversations set head_message_id = v_parent where conversation_id = v_conv;
  delete from public.messages where conversation_id = v_conv and depth > 0;
  delete from public.turns where conversation_id = v_conv;
  for i in 1 .. p_depth loop
    v_id := gen_random_uuid();
    insert into public.messages (message_id, conversation_id, account_id, parent_id, depth, author, text, status)
    values (v_id, v_conv, tests.member_id('alice'), v_parent, i, case when i % 2 = 1 then 'MEMBER' else 'COMPANION' end, 'm' || i, 'COMPLETE');
    v_parent := v_id;
  end loop;
  update public.conversations set head_message_id = v_parent where conversation_id = v_conv;
  return v_parent;
end $$;

-- First and last message, and how many, of the history of a message sent at this depth.
create function tests.history_at(p_depth integer) returns text language plpgsql set search_path = '' as $$
declare
  v_turn jsonb;
begin
  perform tests.grow(p_depth - 1);
  v_turn := tests.take_turn('alice', (select conv from pg_temp.at));
  return concat_ws(' ', jsonb_array_length(v_turn -> 'history'), v_turn #>> '{history,0,text}', v_turn #>> '{history,-1,text}');
end $$;

select is(tests.history_at(1), '1 Hello Alice, I am House. Hello Alice, I am House.', 'depth 1: the greeting');
select is(tests.history_at(2), '2 Hello Alice, I am House. m1', 'depth 2');
select is(tests.history_at(79), '79 Hello Alice, I am House. m78', 'depth 79: all of it');
select is(tests.history_at(80), '80 Hello Alice, I am House. m79', 'depth 80: all of it, the most there is');
select is(tests.history_at(81), '41 m40 m80', 'depth 81: a block of 40 is cut');
select is(tests.history_at(82), '42 m40 m81', 'depth 82: the beginning stays where it was');
select is(tests.history_at(119), '79 m40 m118', 'depth 119: still there');
select is(tests.history_at(120), '40 m80 m119', 'depth 120: the next block is cut');
select is(tests.history_at(121), '41 m80 m120', 'depth 121');
select is(tests.history_at(159), '79 m80 m158', 'depth 159');
select is(tests.history_at(161), '41 m120 m160', 'depth 161');
select is(tests.history_at(401), '41 m360 m400', 'depth 401: never more than it was at 81');

-- In a conversation that goes on, message by message, the first text changes once in 20 exchanges.
select is((select count(distinct split_part(tests.history_at(d), ' ', 2))::integer from generate_series(81, 119, 2) d), 1,
  'between two cuts the prefix is the same, which a vendor''s cache can keep');

-- Only what is settled -------------------------------------------------------------------------------
select tests.grow(6);
update public.messages set status = case depth when 1 then 'FAILED' when 2 then 'FAILED' when 4 then 'STOPPED' when 5 then 'PENDING' else status end,
  text = case depth when 6 then '' else text end where conversation_id = (select conv from at);
select is((select string_agg(h ->> 'text', ' ') from at, jsonb_array_elements(tests.take_turn('alice', conv) -> 'history') h),
  'Hello Alice, I am House. m3 m4', 'failed, pending and empty ones are not read; a stopped one is');
select is((select jsonb_agg(h ->> 'author') from at cross join lateral (select public.turns.turn_id from public.turns where state = 'RUNNING') t
    cross join lateral json_array_elements(private.turn_context(t.turn_id) -> 'history') h),
  '["COMPANION", "MEMBER", "COMPANION"]', 'in order, with who said them');

-- Persona: the conversation's language, else the companion's own.
select tests.clear_authentication();
update public.conversations set locale = 'fr';
select tests.grow(0);
select is(tests.take_turn('alice', conv) #>> '{companion,tagline}', 'House is here', 'without French words the persona speaks its own language') from at;
insert into public.companion_texts (companion_id, locale, tagline, greeting, interests) values (tests.companion_id('House'), 'fr', 'La maison', 'Bonjour', '{thé}');
select tests.grow(0);
select is((tests.take_turn('alice', conv) -> 'companion') @> '{"tagline": "La maison", "interests": ["thé"]}', true, 'with them, French') from at;

select * from finish();
rollback;
