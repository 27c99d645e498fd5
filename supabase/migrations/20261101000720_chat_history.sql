-- Reading a conversation: a page of the branch, whatever its length.

create function public.list_messages(p_conversation_id uuid, p_before_id uuid, p_limit integer)
returns table (
  message_id uuid, parent_id uuid, depth integer, author text, text text, status text, emotion text, voice text,
  turn_id uuid, error_code text, created_at timestamptz, siblings uuid[], has_older boolean, is_beyond_plan boolean
)
language plpgsql volatile security invoker set search_path = '' as $$
#variable_conflict use_column
begin
  -- A statement of its own: the one below would not see what it changes.
  perform private.fail_expired_turn(p_conversation_id, true);
  return query
  with recursive start as (
    select case when p_before_id is null then c.head_message_id
      else (select m.parent_id from public.messages m where m.message_id = p_before_id and m.conversation_id = p_conversation_id) end as id,
      now() - make_interval(days => coalesce((private.plan_of((select auth.uid()))).history_days, 36500)) as since
    from public.conversations c where c.conversation_id = p_conversation_id
  ), path as (
    select m.*, 1 as step from start s join public.messages m on m.message_id = s.id
    union all
    select m.*, p.step + 1 from path p join public.messages m on m.message_id = p.parent_id
    where p.step < least(greatest(p_limit, 1), 100)
  )
  select p.message_id, p.parent_id, p.depth, p.author, p.text, p.status, p.emotion, p.voice, p.turn_id,
    t.error_code, p.created_at,
    array(select s.message_id from public.messages s
      where s.conversation_id = p_conversation_id and s.parent_id = p.parent_id and s.author = p.author
        and (s.message_id = p.message_id or s.status in ('COMPLETE', 'STOPPED') or s.text <> '')
      order by s.created_at, s.message_id),
    p.parent_id is not null,
    p.created_at < (select since from start)
  from path p left join public.turns t on t.turn_id = p.turn_id
  where p.created_at >= (select since from start) or p.step = 1
  order by p.depth desc;
end $$;
comment on function public.list_messages is
  'A page of the branch being read, newest first: from the head, or before p_before_id. siblings: the alternatives at that place, oldest first. Messages older than the plan shows are left out.';
revoke execute on function public.list_messages(uuid, uuid, integer) from public, anon;
grant execute on function public.list_messages(uuid, uuid, integer) to authenticated;

create function public.select_branch(p_message_id uuid) returns uuid
language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_conversation_id uuid;
  v_leaf uuid;
begin
  select conversation_id into v_conversation_id from public.messages where message_id = p_message_id;
  if not found or exists (select 1 from public.turns where conversation_id = v_conversation_id and state = 'RUNNING' and lease_until > now()) then
    return null;
  end if;
  with recursive down as (
    select m.message_id, m.depth from public.messages m where m.message_id = p_message_id
    union all
    select n.message_id, n.depth from down d cross join lateral (
      select m.message_id, m.depth from public.messages m
      where m.conversation_id = v_conversation_id and m.parent_id = d.message_id
      order by m.created_at desc, m.message_id desc limit 1) n
  )
  select d.message_id into v_leaf from down d order by d.depth desc limit 1;
  update public.conversations set head_message_id = v_leaf where conversation_id = v_conversation_id;
  return v_leaf;
end $$;
comment on function public.select_branch is
  'Reads the branch through this message: its newest leaf becomes the head. Null when it is not the caller''s or a reply is being written.';
revoke execute on function public.select_branch(uuid) from public, anon;
grant execute on function public.select_branch(uuid) to authenticated;

create function public.get_conversation(p_conversation_id uuid) returns jsonb
language plpgsql volatile security invoker set search_path = '' as $$
begin
  perform private.fail_expired_turn(p_conversation_id, true);
  return (select jsonb_build_object(
    'conversation_id', c.conversation_id, 'title', c.title, 'locale', c.locale, 'head_message_id', c.head_message_id,
    'emotion', c.emotion, 'emotion_intensity', c.emotion_intensity, 'emotion_changed_at', c.emotion_changed_at,
    'archived_at', c.archived_at,
    'notice', private.record_due_notice(c.conversation_id, c.locale, 'CHAT'),
    'companion', (select jsonb_build_object('companion_id', k.companion_id, 'slug', k.slug, 'name', k.name,
        'rating', k.rating, 'visibility', k.visibility, 'appearance', k.appearance,
        'is_available', k.status <> 'suspended' and k.deleted_at is null)
      from public.companions k where k.companion_id = c.companion_id),
    'running_turn_id', (select t.turn_id from public.turns t where t.conversation_id = c.conversation_id and t.state = 'RUNNING'),
    'allowance', (select jsonb_build_object('limit', p.messages_per_day,
        'used', coalesce((select case when a.resets_at > now() then a.used else 0 end from public.message_allowances a
          where a.account_id = c.account_id), 0),
        'resets_at', (select a.resets_at from public.message_allowances a where a.account_id = c.account_id and a.resets_at > now()))
      from private.plan_of(c.account_id) p))
  from public.conversations c where c.conversation_id = p_conversation_id);
end $$;
comment on function public.get_conversation is 'What the chat page needs beside its messages, in one round trip. Null when it is not the caller''s.';
revoke execute on function public.get_conversation(uuid) from public, anon;
grant execute on function public.get_conversation(uuid) to authenticated;

create function public.list_conversations(p_query text, p_archived boolean, p_before_at timestamptz, p_before_id uuid, p_limit integer)
returns table (
  conversation_id uuid, title text, last_message_at timestamptz, archived_at timestamptz, emotion text,
  companion_id uuid, companion_name text, companion_slug text, appearance jsonb, preview text
)
language sql stable security invoker set search_path = '' as $$
  select c.conversation_id, c.title, c.last_message_at, c.archived_at, c.emotion,
    k.companion_id, k.name, k.slug, k.appearance, left(m.text, 120)
  from public.conversations c
  left join public.companions k on k.companion_id = c.companion_id
  left join public.messages m on m.message_id = c.head_message_id
  where c.account_id = (select auth.uid())
    and (c.archived_at is not null) = p_archived
    and (p_before_at is null or (c.last_message_at, c.conversation_id) < (p_before_at, p_before_id))
    and (nullif(btrim(p_query), '') is null
      or c.title ilike '%' || replace(replace(replace(left(btrim(p_query), 100), '\', '\\'), '%', '\%'), '_', '\_') || '%'
      or k.name ilike '%' || replace(replace(replace(left(btrim(p_query), 100), '\', '\\'), '%', '\%'), '_', '\_') || '%')
  order by c.last_message_at desc, c.conversation_id desc
  limit least(greatest(p_limit, 1), 50);
$$;
comment on function public.list_conversations is 'The caller''s conversations, newest first, by cursor. p_query searches titles and companions'' names.';
revoke execute on function public.list_conversations(text, boolean, timestamptz, uuid, integer) from public, anon;
grant execute on function public.list_conversations(text, boolean, timestamptz, uuid, integer) to authenticated;
