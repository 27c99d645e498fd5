-- The turn in SQL: one function a round trip. begin_turn runs as the member, the others as the server's job.

create function private.turn_context(p_turn_id uuid, p_notice text default null) returns json
language plpgsql stable security invoker set search_path = '' as $$
begin
  -- plpgsql although one query: a connection keeps its plan, where a SQL function is planned at every call.
  -- json, not jsonb: it is written once and sent, never looked into here.
  return (
    with recursive asked as (
      select t.turn_id, t.kind, t.conversation_id, t.account_id, t.member_message_id, t.reply_message_id, t.attempt,
        m.text as member_text, m.parent_id as history_id, m.depth,
        -- Grow from 40 to 80 messages, then cut a block of 40: a prefix that stays put is one a vendor can cache.
        case when m.depth <= 80 then 0 else (m.depth - 40) / 40 * 40 end as cut
      from public.turns t join public.messages m on m.message_id = t.member_message_id
      where t.turn_id = p_turn_id
    ), path as (
      select m.message_id, m.parent_id, m.depth, m.author, m.text, m.status
      from asked a join public.messages m on m.message_id = a.history_id
      union all
      select m.message_id, m.parent_id, m.depth, m.author, m.text, m.status
      from path p join public.messages m on m.message_id = p.parent_id
      where p.depth > (select cut from asked)
    )
    select json_build_object(
      'outcome', 'admitted', 'kind', a.kind, 'notice', p_notice, 'turn_id', a.turn_id, 'conversation_id', a.conversation_id, 'account_id', a.account_id,
      'member_message_id', a.member_message_id, 'reply_message_id', a.reply_message_id,
      'attempt', a.attempt, 'member_text', a.member_text,
      'locale', c.locale, 'emotion', c.emotion, 'emotion_intensity', c.emotion_intensity,
      'emotion_changed_at', c.emotion_changed_at,
      'member', (select json_build_object('name', ac.display_name, 'locale', ac.locale, 'timezone', ac.timezone, 'country', ac.country,
        'interests', ac.interests) from public.accounts ac where ac.account_id = a.account_id),
      'companion', (select json_build_object('companion_id', k.companion_id, 'name', k.name, 'age', k.age,
          'gender', k.gender, 'rating', k.rating, 'traits', k.traits, 'conversation_styles', k.conversation_styles,
          'tagline', x.tagline, 'description', x.description, 'backstory', x.backstory,
          'speaking_style', x.speaking_style, 'example_dialogue', x.example_dialogue,
          'interests', case when cardinality(x.interests) > 0 then x.interests else k.interests end)
        from public.companions k
        left join lateral (select * from public.companion_texts ct where ct.companion_id = k.companion_id
          order by (ct.locale = c.locale) desc, (ct.locale = k.default_locale) desc limit 1) x on true
        where k.companion_id = c.companion_id),
      'history', coalesce((select json_agg(json_build_object('author', p.author, 'text', p.text) order by p.depth)
        from path p where p.status in ('COMPLETE', 'STOPPED') and p.text <> ''), '[]'::json))
    from asked a join public.conversations c on c.conversation_id = a.conversation_id
  );
end $$;
comment on function private.turn_context is
  'All a reply needs: persona, member, mood, and 40 to 80 messages of the branch. Cost does not grow with the conversation.';
revoke execute on function private.turn_context(uuid, text) from public, anon;
grant execute on function private.turn_context(uuid, text) to authenticated, service_role;

create function private.release_turn(p_turn public.turns) returns void
language sql volatile security definer set search_path = '' as $$
  update public.message_allowances set used = greatest(used - 1, 0)
  where account_id = p_turn.account_id and resets_at = p_turn.allowance_resets_at;
$$;
comment on function private.release_turn is 'Gives back the message a turn held, if its day has not ended.';
revoke execute on function private.release_turn(public.turns) from public, anon, authenticated;
grant execute on function private.release_turn(public.turns) to service_role;

create function private.fail_expired_turn(p_conversation_id uuid, p_only_given_up boolean default false) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_turn public.turns;
begin
  update public.turns set state = 'FAILED', error_code = 'reply_interrupted', settled_at = now()
  where conversation_id = p_conversation_id and state = 'RUNNING' and lease_until < now()
    and account_id = auth.uid()
    and (not p_only_given_up or attempt >= 3 or stop_requested_at is not null)
  returning * into v_turn;
  if not found then
    return;
  end if;
  perform private.release_turn(v_turn);
  update public.messages set status = 'FAILED', completed_at = now() where message_id = v_turn.reply_message_id;
  update public.messages set status = 'FAILED', completed_at = now()
  where message_id = v_turn.member_message_id and status = 'PENDING';
end $$;
comment on function private.fail_expired_turn is
  'Closes a turn of the caller whose process died: what was written stays readable, the message is given back, a retry is possible. p_only_given_up leaves those that may still be taken over.';
revoke execute on function private.fail_expired_turn(uuid, boolean) from public, anon;
grant execute on function private.fail_expired_turn(uuid, boolean) to authenticated;

create function private.admit_turn(
  p_conversation_id uuid, p_turn_key uuid, p_kind text, p_text text, p_parent_id uuid, p_member_message_id uuid
) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_turn_id uuid := gen_random_uuid();
  v_member_id uuid := coalesce(p_member_message_id, gen_random_uuid());
  v_reply_id uuid := gen_random_uuid();
  v_head_id uuid;
  v_depth integer;
  v_resets_at timestamptz;
begin
  select head_message_id into strict v_head_id from public.conversations
  where conversation_id = p_conversation_id and account_id = auth.uid();
  v_resets_at := private.hold_message_allowance();
  if v_resets_at is null then
    return null;
  end if;
  insert into public.turns (turn_id, conversation_id, turn_key, kind, member_message_id, reply_message_id,
    previous_head_id, allowance_resets_at)
  values (v_turn_id, p_conversation_id, p_turn_key, p_kind, v_member_id, v_reply_id, v_head_id, v_resets_at);
  if p_member_message_id is null then
    select depth + 1 into v_depth from public.messages
    where message_id = p_parent_id and conversation_id = p_conversation_id;
    v_depth := coalesce(v_depth, 0);
    insert into public.messages (message_id, conversation_id, turn_id, parent_id, depth, author, text)
    values (v_member_id, p_conversation_id, v_turn_id, p_parent_id, v_depth, 'MEMBER', p_text);
  else
    select depth into strict v_depth from public.messages
    where message_id = p_member_message_id and conversation_id = p_conversation_id;
  end if;
  insert into public.messages (message_id, conversation_id, turn_id, parent_id, depth, author)
  values (v_reply_id, p_conversation_id, v_turn_id, v_member_id, v_depth + 1, 'COMPANION');
  update public.conversations set head_message_id = v_reply_id where conversation_id = p_conversation_id;
  return v_turn_id;
end $$;
comment on function private.admit_turn is
  'Takes one message of the caller''s day and writes the turn with its messages: a new one under p_parent_id, or a reply to p_member_message_id. Null when none is left. Definer: members may not write these rows.';
revoke execute on function private.admit_turn(uuid, uuid, text, text, uuid, uuid) from public, anon;
grant execute on function private.admit_turn(uuid, uuid, text, text, uuid, uuid) to authenticated;

create function public.begin_turn(
  p_conversation_id uuid, p_turn_key uuid, p_kind text, p_text text, p_message_id uuid
) returns json
language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_turn public.turns;
  v_conversation public.conversations;
  v_account public.accounts;
  v_companion public.companions;
  v_target public.messages;
  v_plan public.plans;
  v_turn_id uuid;
  v_notice text;
begin
  select * into v_turn from public.turns where account_id = auth.uid() and turn_key = p_turn_key;
  if found then
    return json_build_object('outcome', 'replayed', 'turn_id', v_turn.turn_id, 'state', v_turn.state);
  end if;
  if not private.is_session_alive() then
    return json_build_object('outcome', 'refused', 'code', 'session_ended');
  end if;
  -- Serialises the turns of a conversation: two tabs sending at once go one after the other.
  select * into v_conversation from public.conversations where conversation_id = p_conversation_id for update;
  if not found then
    return json_build_object('outcome', 'refused', 'code', 'conversation_not_found');
  end if;
  perform private.fail_expired_turn(p_conversation_id);
  -- Both at once: while this call waited for the lock, the same key may have been admitted, even settled.
  select * into v_turn from public.turns
  where (account_id = auth.uid() and turn_key = p_turn_key) or (conversation_id = p_conversation_id and state = 'RUNNING')
  order by (turn_key = p_turn_key) desc limit 1;
  if found then
    return case when v_turn.turn_key = p_turn_key
      then json_build_object('outcome', 'replayed', 'turn_id', v_turn.turn_id, 'state', v_turn.state)
      else json_build_object('outcome', 'busy', 'turn_id', v_turn.turn_id, 'code', 'turn_running') end;
  end if;

  select * into v_account from public.accounts where account_id = auth.uid();
  select * into v_companion from public.companions where companion_id = v_conversation.companion_id;
  v_plan := private.plan_of(auth.uid());
  if v_account.registered_at is null or v_account.deleted_at is not null then
    return json_build_object('outcome', 'refused', 'code', 'registration_required');
  elsif v_account.suspended_until > now() then
    return json_build_object('outcome', 'refused', 'code', 'account_suspended');
  elsif v_companion.companion_id is null or v_companion.deleted_at is not null or v_companion.status = 'suspended'
    or not private.are_words_checked(v_companion.companion_id) then
    return json_build_object('outcome', 'refused', 'code', 'companion_unavailable');
  elsif v_companion.rating = 'MATURE' and v_account.assurance_level < 2 then
    return json_build_object('outcome', 'refused', 'code', 'assurance_required');
  elsif v_companion.creator_account_id is distinct from auth.uid()
    and ((v_companion.visibility = 'premium' and not v_plan.has_premium_companions)
      or (v_companion.visibility = 'exclusive' and not v_plan.has_exclusive_companions)) then
    return json_build_object('outcome', 'refused', 'code', 'plan_required');
  elsif (select count(*) from public.turns where account_id = auth.uid() and started_at > now() - interval '1 minute')
      >= v_plan.fair_use_turns_per_minute then
    return json_build_object('outcome', 'refused', 'code', 'fair_use_reached', 'retry_after_seconds', 60);
  end if;

  if p_kind in ('send', 'edit') then
    if coalesce(p_text, '') !~ '\S' then
      return json_build_object('outcome', 'refused', 'code', 'message_empty');
    elsif char_length(p_text) > 4000 then
      return json_build_object('outcome', 'refused', 'code', 'message_too_long');
    end if;
  end if;
  if p_kind <> 'send' then
    select * into v_target from public.messages
    where message_id = p_message_id and conversation_id = p_conversation_id;
    if not found or v_target.parent_id is null
       or (p_kind = 'edit' and v_target.author <> 'MEMBER')
       or (p_kind in ('regenerate', 'retry') and v_target.author <> 'COMPANION') then
      return json_build_object('outcome', 'refused', 'code', 'message_not_found');
    end if;
  end if;

  v_turn_id := private.admit_turn(p_conversation_id, p_turn_key, p_kind, p_text,
    case p_kind when 'send' then v_conversation.head_message_id when 'edit' then v_target.parent_id end,
    case when p_kind not in ('send', 'edit') then v_target.parent_id end);
  if v_turn_id is null then
    return json_build_object('outcome', 'refused', 'code', 'allowance_used_up',
      'resets_at', (select resets_at from public.message_allowances where account_id = auth.uid()));
  end if;

  v_notice := private.record_due_notice(p_conversation_id, v_conversation.locale, 'CHAT');
  return private.turn_context(v_turn_id, v_notice);
end $$;
comment on function public.begin_turn is
  'Admits one turn and returns its whole context: one round trip. Idempotent on p_turn_key. outcome: admitted, replayed, busy, refused (code). p_kind send takes p_text; edit takes p_text and the message to replace; regenerate and retry take the reply to answer anew.';
revoke execute on function public.begin_turn(uuid, uuid, text, text, uuid) from public, anon;
grant execute on function public.begin_turn(uuid, uuid, text, text, uuid) to authenticated;

create function public.checkpoint_turn(p_turn_id uuid, p_text text, p_attempt integer default null) returns text
language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_turn public.turns;
begin
  update public.turns set lease_until = now() + interval '20 seconds'
  where turn_id = p_turn_id and state = 'RUNNING' and (p_attempt is null or attempt = p_attempt)
  returning * into v_turn;
  if not found then
    return 'gone';
  end if;
  update public.messages set text = left(p_text, 16000) where message_id = v_turn.reply_message_id and status = 'PENDING';
  return case when v_turn.stop_requested_at is null then 'go_on' else 'stop' end;
end $$;
comment on function public.checkpoint_turn is
  'Renews the lease and keeps what was written so far. Returns go_on, stop (asked from another process) or gone (settled, deleted, or taken over: p_attempt is no longer the turn''s). Server only.';
revoke execute on function public.checkpoint_turn(uuid, text, integer) from public, anon, authenticated;
grant execute on function public.checkpoint_turn(uuid, text, integer) to service_role;

create function public.settle_turn(
  p_turn_id uuid, p_state text, p_text text, p_error_code text, p_details jsonb, p_attempt integer default null
) returns boolean
language plpgsql volatile security invoker set search_path = '' as $$
declare
  v_turn public.turns;
  v_text text := left(coalesce(p_text, ''), 16000);
  v_is_cleared boolean := coalesce(p_details ->> 'is_input_cleared' = 'true', false);
begin
  update public.turns set state = p_state, error_code = p_error_code, settled_at = now()
  where turn_id = p_turn_id and state = 'RUNNING' and (p_attempt is null or attempt = p_attempt)
  returning * into v_turn;
  if not found then
    return false;
  end if;
  if p_state in ('REFUSED', 'FAILED') or v_text = '' then
    perform private.release_turn(v_turn);
  end if;
  if p_state = 'REFUSED' then
    -- A refused message never became part of the conversation: the text goes back to the composer, not into a table.
    -- The member may have moved the head meanwhile: it must not hold on to what is deleted here.
    update public.conversations set head_message_id = v_turn.previous_head_id
    where conversation_id = v_turn.conversation_id and (head_message_id = v_turn.reply_message_id
      or head_message_id = v_turn.member_message_id and v_turn.kind in ('send', 'edit'));
    delete from public.messages where message_id = v_turn.reply_message_id;
    if v_turn.kind in ('send', 'edit') then
      delete from public.messages where message_id = v_turn.member_message_id;
    end if;
  else
    update public.messages set status = case p_state when 'COMPLETED' then 'COMPLETE' else p_state end,
      text = v_text, completed_at = now(), voice = left(p_details ->> 'voice', 80),
      emotion = p_details ->> 'emotion'
    where message_id = v_turn.reply_message_id;
    update public.messages set completed_at = now(),
      status = case when v_is_cleared then 'COMPLETE' else 'FAILED' end,
      sentiment = (p_details ->> 'sentiment')::real, toxicity = (p_details ->> 'toxicity')::real
    where message_id = v_turn.member_message_id and status in ('PENDING', 'FAILED');
    -- Named after the first message that passed moderation, not before: a title is shown in every list.
    update public.conversations set last_message_at = now(),
      title = case when title = '' and v_is_cleared then coalesce((
        select left(btrim(regexp_replace(m.text, '\s+', ' ', 'g')), 60) from public.messages m
        where m.message_id = v_turn.member_message_id), '') else title end,
      emotion = coalesce(p_details ->> 'emotion', emotion),
      emotion_intensity = coalesce((p_details ->> 'emotion_intensity')::real, emotion_intensity),
      emotion_changed_at = case when p_details ? 'emotion' then now() else emotion_changed_at end
    where conversation_id = v_turn.conversation_id;
  end if;
  if p_details ? 'usage' then
    insert into public.ai_usages (account_id, turn_id, use_case, model_id, input_tokens, cached_tokens,
      cache_write_tokens, output_tokens, cost_microcents, first_token_ms, total_ms, outcome)
    -- Prices are data: a model that is not in the table (a local one) costs nothing.
    select v_turn.account_id, p_turn_id, u.use_case, u.model_id, coalesce(u.input_tokens, 0), coalesce(u.cached_tokens, 0),
      coalesce(u.cache_write_tokens, 0), coalesce(u.output_tokens, 0),
      coalesce((greatest(u.input_tokens - u.cached_tokens - u.cache_write_tokens, 0)::bigint * k.input_microcents_per_1k
        + u.cached_tokens::bigint * k.cached_input_microcents_per_1k
        + u.cache_write_tokens::bigint * k.cache_write_microcents_per_1k
        + u.output_tokens::bigint * k.output_microcents_per_1k) / 1000, 0),
      u.first_token_ms, coalesce(u.total_ms, 0), p_state
    from jsonb_to_record(p_details -> 'usage') as u (use_case text, model_id text, input_tokens integer,
      cached_tokens integer, cache_write_tokens integer, output_tokens integer, first_token_ms integer, total_ms integer)
    left join public.ai_models k on k.model_id = u.model_id;
  end if;
  return true;
end $$;
comment on function public.settle_turn is
  'Ends a turn once: COMPLETED, STOPPED, FAILED or REFUSED. Gives the message back unless a whole or a stopped reply came. False when it was settled before or taken over: p_attempt is no longer the turn''s. Server only.';
revoke execute on function public.settle_turn(uuid, text, text, text, jsonb, integer) from public, anon, authenticated;
grant execute on function public.settle_turn(uuid, text, text, text, jsonb, integer) to service_role;

create function public.claim_expired_turn(p_turn_id uuid) returns jsonb
language plpgsql volatile security invoker set search_path = '' as $$
begin
  update public.turns set lease_until = now() + interval '20 seconds', attempt = attempt + 1
  where turn_id = p_turn_id and state = 'RUNNING' and lease_until < now() and attempt < 3
    and stop_requested_at is null;
  if not found then
    return null;
  end if;
  return private.turn_context(p_turn_id)::jsonb;
end $$;
comment on function public.claim_expired_turn is
  'Takes over a turn whose process died: the one caller that gets its context writes the reply anew. Null when there is nothing to take. Server only.';
revoke execute on function public.claim_expired_turn(uuid) from public, anon, authenticated;
grant execute on function public.claim_expired_turn(uuid) to service_role;

create function public.request_turn_stop(p_turn_id uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.turns set stop_requested_at = coalesce(stop_requested_at, now())
  where turn_id = p_turn_id and account_id = auth.uid() and state = 'RUNNING';
  return found;
end $$;
comment on function public.request_turn_stop is 'Asks the job of one''s own turn to stop, in whatever process it runs. Idempotent.';
revoke execute on function public.request_turn_stop(uuid) from public, anon;
grant execute on function public.request_turn_stop(uuid) to authenticated;
