-- Companions: adults only, in every row; the words per language in companion_texts.

create function private.are_traits_valid(p_traits jsonb) returns boolean
language sql immutable security invoker set search_path = '' as $$
  select jsonb_typeof(p_traits) = 'object' and (
    select count(*) = 9 and bool_and(
      key in ('openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism',
              'humor', 'empathy', 'playfulness', 'intelligence')
      and jsonb_typeof(value) = 'number' and value::text::numeric between 0 and 1)
    from jsonb_each(p_traits));
$$;
comment on function private.are_traits_valid is 'Big Five and humor, empathy, playfulness, intelligence: all nine, each 0 to 1.';
revoke execute on function private.are_traits_valid(jsonb) from public;
grant execute on function private.are_traits_valid(jsonb) to authenticated, service_role;

create table public.companions (
  companion_id uuid primary key default gen_random_uuid(),
  creator_account_id uuid default auth.uid() references public.accounts (account_id) on delete cascade,
  slug text not null default ('c-' || replace(gen_random_uuid()::text, '-', '')) check (slug ~ '^[a-z0-9-]{2,80}$'),
  name text not null check (char_length(btrim(name)) between 1 and 80),
  age smallint not null check (age between 18 and 120),
  gender text not null check (gender in ('woman', 'man', 'nonbinary')),
  rating text not null default 'GENERAL' check (rating in ('GENERAL', 'TEEN', 'MATURE')),
  visibility text not null default 'private'
    check (visibility in ('private', 'unlisted', 'public', 'premium', 'exclusive')),
  status text not null default 'draft' check (status in ('draft', 'in_review', 'published', 'suspended')),
  default_locale text not null default 'en' check (default_locale in ('en', 'fr')),
  traits jsonb not null check (private.are_traits_valid(traits)),
  conversation_styles text[] not null default '{}'
    check (cardinality(conversation_styles) <= 6 and pg_column_size(conversation_styles) <= 1000),
  interests text[] not null default '{}' check (cardinality(interests) <= 12 and pg_column_size(interests) <= 2000),
  tags text[] not null default '{}' check (cardinality(tags) <= 12 and pg_column_size(tags) <= 2000),
  appearance jsonb not null default '{}' check (pg_column_size(appearance) <= 4000),
  voice jsonb not null default '{}' check (pg_column_size(voice) <= 1000),
  checked_words text check (checked_words ~ '^[0-9a-f]{64}$'),
  popularity integer not null default 0 check (popularity >= 0),
  published_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.companions is 'A companion. creator_account_id is null for the catalogue of the house. Deleting hides it and keeps the conversations others had.';
comment on column public.companions.checked_words is 'Fingerprint of the words moderation let pass. Members write their companions themselves; only what still matches it is talked with or seen by others.';
create unique index companions_slug_key on public.companions (slug);
create index companions_creator_idx on public.companions (creator_account_id, created_at desc);
create index companions_catalogue_idx on public.companions (popularity desc, companion_id)
  where status = 'published' and visibility in ('public', 'premium', 'exclusive') and deleted_at is null;
create index companions_tags_idx on public.companions using gin (tags);
create index companions_name_trgm_idx on public.companions using gin (name extensions.gin_trgm_ops);
create trigger companions_touch before update on public.companions
  for each row when (new.popularity = old.popularity) execute function private.touch_updated_at();

create function private.guard_companion() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_plan public.plans;
  v_owned integer;
begin
  -- The house catalogue and staff work are written with the service role.
  if new.creator_account_id is null or auth.uid() is null then
    return new;
  end if;
  if tg_op = 'INSERT' or (old.deleted_at is not null and new.deleted_at is null) then
    -- Locking the account's row makes two creations at once count one after the other. Taking a deleted
    -- one back counts like a creation.
    perform 1 from public.accounts where account_id = new.creator_account_id for update;
    v_plan := private.plan_of(new.creator_account_id);
    select count(*) into v_owned from public.companions
    where creator_account_id = new.creator_account_id and deleted_at is null;
    if v_plan.companions_limit is not null and v_owned >= v_plan.companions_limit then
      raise exception 'companion_limit_reached' using errcode = 'P0001';
    end if;
  end if;
  -- Owners keep a companion to themselves or hand it to review: only staff publish to everybody.
  if new.status = 'published' and new.visibility not in ('private', 'unlisted')
     and (tg_op = 'INSERT' or old.status <> 'published' or old.visibility <> new.visibility
       -- What was reviewed is what stays published: a change goes through review again.
       or to_jsonb(new) - array['popularity', 'deleted_at', 'updated_at']
         is distinct from to_jsonb(old) - array['popularity', 'deleted_at', 'updated_at']) then
    raise exception 'companion_needs_review' using errcode = 'P0001';
  end if;
  if tg_op = 'UPDATE' and old.status = 'suspended' then
    raise exception 'companion_suspended' using errcode = 'P0001';
  end if;
  return new;
end $$;
comment on function private.guard_companion is
  'Trigger: plan limit under concurrency, and no publishing to the catalogue without review. Errors: companion_limit_reached, companion_needs_review, companion_suspended.';
revoke execute on function private.guard_companion() from public, anon, authenticated;
create trigger companions_guard before insert or update on public.companions
  for each row execute function private.guard_companion();

revoke all on public.companions from anon, authenticated, service_role;
grant select on public.companions to anon, authenticated;
grant insert (companion_id, name, age, gender, rating, visibility, status, default_locale, traits,
  conversation_styles, interests, tags, appearance, voice) on public.companions to authenticated;
grant update (name, age, gender, rating, visibility, status, default_locale, traits,
  conversation_styles, interests, tags, appearance, voice, deleted_at) on public.companions to authenticated;
grant select, insert, update, delete on public.companions to service_role;
alter table public.companions enable row level security;
create policy "companions: visitors see the published catalogue" on public.companions
  for select to anon
  using (status = 'published' and visibility in ('public', 'premium', 'exclusive') and deleted_at is null);
create policy "companions: members create their own" on public.companions
  for insert to authenticated
  with check (creator_account_id = (select auth.uid()) and status in ('draft', 'in_review', 'published'));
create policy "companions: owners update their own" on public.companions
  for update to authenticated
  using (creator_account_id = (select auth.uid()))
  with check (creator_account_id = (select auth.uid()) and status in ('draft', 'in_review', 'published'));

create table public.companion_texts (
  companion_id uuid not null references public.companions (companion_id) on delete cascade,
  locale text not null check (locale in ('en', 'fr')),
  tagline text not null check (char_length(btrim(tagline)) between 1 and 140),
  description text not null default '' check (char_length(description) <= 600),
  backstory text not null default '' check (char_length(backstory) <= 2000),
  greeting text not null check (char_length(btrim(greeting)) between 1 and 600),
  speaking_style text not null default '' check (char_length(speaking_style) <= 400),
  example_dialogue text not null default '' check (char_length(example_dialogue) <= 1500),
  interests text[] not null default '{}' check (cardinality(interests) <= 12 and pg_column_size(interests) <= 2000),
  -- Without accents, like the query: "peche" finds la pêche.
  search tsvector generated always as (
    to_tsvector(case locale when 'fr' then 'pg_catalog.french'::regconfig else 'pg_catalog.english'::regconfig end,
      regexp_replace(normalize(replace(translate(lower(tagline || ' ' || description), 'łđøı', 'ldoi'), 'œ', 'oe'), NFD), '[\u0300-\u036f]', '', 'g'))) stored,
  primary key (companion_id, locale)
);
comment on table public.companion_texts is 'A companion''s words, one row per language it speaks.';
create index companion_texts_search_idx on public.companion_texts using gin (search);
revoke all on public.companion_texts from anon, authenticated, service_role;
grant select on public.companion_texts to anon, authenticated;
grant insert (companion_id, locale, tagline, description, backstory, greeting, speaking_style, example_dialogue, interests),
  update (tagline, description, backstory, greeting, speaking_style, example_dialogue, interests), delete
  on public.companion_texts to authenticated;
grant select, insert, update, delete on public.companion_texts to service_role;
alter table public.companion_texts enable row level security;

-- A member can call save_companion, or write the rows, with words no moderation has seen. They count once the
-- server has vouched for exactly these words, as a message counts once its turn is settled.
create function private.fingerprint_words(p_companion jsonb, p_texts jsonb) returns text
language sql immutable security invoker set search_path = '' as $$
  select encode(sha256(convert_to(jsonb_build_array(p_companion ->> 'name', p_companion ->> 'age', p_companion ->> 'gender',
    p_companion -> 'interests', p_companion -> 'tags', p_companion -> 'appearance', p_companion -> 'voice',
    (select jsonb_agg(jsonb_build_array(t ->> 'locale', t ->> 'tagline', t ->> 'description', t ->> 'backstory', t ->> 'greeting',
        t ->> 'speaking_style', t ->> 'example_dialogue', coalesce(t -> 'interests', '[]')) order by t ->> 'locale')
      from jsonb_array_elements(p_texts) t))::text, 'UTF8')), 'hex');
$$;
comment on function private.fingerprint_words is 'SHA-256 of everything a companion says and shows, from the arguments of save_companion or from its rows as JSON.';
revoke execute on function private.fingerprint_words(jsonb, jsonb) from public, anon, authenticated;
grant execute on function private.fingerprint_words(jsonb, jsonb) to service_role;

create function private.are_words_checked(p_companion_id uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  -- plpgsql: asked at every turn, and its plan is kept where a SQL function's is not.
  return exists (select 1 from public.companions c
    where c.companion_id = p_companion_id and (c.creator_account_id is null
      or c.checked_words = private.fingerprint_words(to_jsonb(c), (select jsonb_agg(to_jsonb(t) - 'search')
        from public.companion_texts t where t.companion_id = c.companion_id))));
end $$;
comment on function private.are_words_checked is
  'True for the house''s own companions, and for a member''s while its words are those moderation let pass.';
revoke execute on function private.are_words_checked(uuid) from public, anon;
grant execute on function private.are_words_checked(uuid) to authenticated;

create function public.vouch_for_companion(p_companion_id uuid, p_companion jsonb, p_texts jsonb) returns void
language sql volatile security invoker set search_path = '' as $$
  update public.companions set checked_words = private.fingerprint_words(p_companion, p_texts) where companion_id = p_companion_id;
$$;
comment on function public.vouch_for_companion is
  'Moderation let these words pass: the arguments save_companion got. Whatever else was written meanwhile does not match them. Server only.';
revoke execute on function public.vouch_for_companion(uuid, jsonb, jsonb) from public, anon, authenticated;
grant execute on function public.vouch_for_companion(uuid, jsonb, jsonb) to service_role;

create policy "companions: members see the catalogue, unlisted ones and their own" on public.companions
  for select to authenticated
  using (creator_account_id = (select auth.uid())
    or (status = 'published' and visibility in ('public', 'premium', 'exclusive') and deleted_at is null)
    or (status = 'published' and visibility = 'unlisted' and deleted_at is null and private.are_words_checked(companion_id)));
create function private.owns_editable_companion(p_companion_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.companions
    where companion_id = p_companion_id and creator_account_id = (select auth.uid()) and status <> 'suspended'
      and not (status = 'published' and visibility in ('public', 'premium', 'exclusive')));
$$;
comment on function private.owns_editable_companion is
  'True when the caller made this companion and its words are not those that were reviewed. For policies.';
revoke execute on function private.owns_editable_companion(uuid) from public, anon;
grant execute on function private.owns_editable_companion(uuid) to authenticated;

-- The companion's own policies decide: a text is visible when its companion is.
create policy "companion texts: visitors read what they can see" on public.companion_texts
  for select to anon
  using (exists (select 1 from public.companions c where c.companion_id = companion_texts.companion_id));
create policy "companion texts: members read what they can see" on public.companion_texts
  for select to authenticated
  using (exists (select 1 from public.companions c where c.companion_id = companion_texts.companion_id));
create policy "companion texts: owners write theirs" on public.companion_texts
  for insert to authenticated with check (private.owns_editable_companion(companion_id));
create policy "companion texts: owners update theirs" on public.companion_texts
  for update to authenticated using (private.owns_editable_companion(companion_id))
  with check (private.owns_editable_companion(companion_id));
create policy "companion texts: owners delete theirs" on public.companion_texts
  for delete to authenticated using (private.owns_editable_companion(companion_id));

create function public.save_companion(p_companion_id uuid, p_companion jsonb, p_texts jsonb) returns uuid
language plpgsql volatile security invoker set search_path = '' as $$
begin
  update public.companions set
    name = p_companion ->> 'name', age = (p_companion ->> 'age')::smallint, gender = p_companion ->> 'gender',
    rating = p_companion ->> 'rating', visibility = p_companion ->> 'visibility', status = p_companion ->> 'status',
    default_locale = p_companion ->> 'default_locale', traits = p_companion -> 'traits',
    conversation_styles = array(select jsonb_array_elements_text(p_companion -> 'conversation_styles')),
    interests = array(select jsonb_array_elements_text(p_companion -> 'interests')),
    tags = array(select jsonb_array_elements_text(p_companion -> 'tags')),
    appearance = p_companion -> 'appearance', voice = p_companion -> 'voice'
  where companion_id = p_companion_id and deleted_at is null;
  if not found then
    insert into public.companions (companion_id, name, age, gender, rating, visibility, status, default_locale,
      traits, conversation_styles, interests, tags, appearance, voice)
    values (p_companion_id, p_companion ->> 'name', (p_companion ->> 'age')::smallint, p_companion ->> 'gender',
      p_companion ->> 'rating', p_companion ->> 'visibility', p_companion ->> 'status', p_companion ->> 'default_locale',
      p_companion -> 'traits',
      array(select jsonb_array_elements_text(p_companion -> 'conversation_styles')),
      array(select jsonb_array_elements_text(p_companion -> 'interests')),
      array(select jsonb_array_elements_text(p_companion -> 'tags')),
      p_companion -> 'appearance', p_companion -> 'voice');
  end if;
  delete from public.companion_texts where companion_id = p_companion_id
    and locale not in (select t ->> 'locale' from jsonb_array_elements(p_texts) t);
  insert into public.companion_texts as c (companion_id, locale, tagline, description, backstory, greeting,
    speaking_style, example_dialogue, interests)
  select p_companion_id, t ->> 'locale', t ->> 'tagline', t ->> 'description', t ->> 'backstory', t ->> 'greeting',
    t ->> 'speaking_style', t ->> 'example_dialogue',
    array(select jsonb_array_elements_text(coalesce(t -> 'interests', '[]')))
  from jsonb_array_elements(p_texts) t
  on conflict (companion_id, locale) do update set
    tagline = excluded.tagline, description = excluded.description, backstory = excluded.backstory,
    greeting = excluded.greeting, speaking_style = excluded.speaking_style,
    example_dialogue = excluded.example_dialogue, interests = excluded.interests;
  return p_companion_id;
end $$;
comment on function public.save_companion is
  'Creates or updates one of the caller''s companions with its texts in one transaction. The id is the idempotency key. RLS and the guard trigger decide.';
revoke execute on function public.save_companion(uuid, jsonb, jsonb) from public, anon;
grant execute on function public.save_companion(uuid, jsonb, jsonb) to authenticated;

create function public.search_companions(
  p_query text, p_locale text, p_tags text[], p_gender text, p_rating text, p_styles text[],
  p_language text, p_trait text, p_limit integer, p_offset integer
) returns table (
  companion_id uuid, slug text, name text, age smallint, gender text, rating text, visibility text,
  tags text[], conversation_styles text[], appearance jsonb, popularity integer, tagline text, locales text[], total bigint
)
language sql stable security invoker set search_path = '' as $$
  with typed as (
    select q.query, regexp_replace(q.folded, '\S+\s*$', '') as rest,
      -- The last word is perhaps not finished yet. What to_tsquery would read as an operator goes.
      regexp_replace(substring(q.folded from '\S+\s*$'), '[\s!&|():*<>''"\\]', '', 'g') as last, q.folded,
      string_to_array(q.folded, ' or ') || string_to_array(replace(q.folded, ' ', '-'), '-or-') as words
    from (select f.query, regexp_replace(normalize(replace(translate(lower(f.query), 'łđøı', 'ldoi'), 'œ', 'oe'), NFD), '[\u0300-\u036f]', '', 'g') as folded
      from (select nullif(btrim(left(p_query, 100)), '') as query) f) q
  ), asked as (
    select t.query, t.folded, t.words,
      websearch_to_tsquery('pg_catalog.english', t.folded) || case when char_length(t.last) < 3 then ''
        else websearch_to_tsquery('pg_catalog.english', t.rest) && to_tsquery('pg_catalog.simple', t.last || ':*') end as in_english,
      websearch_to_tsquery('pg_catalog.french', t.folded) || case when char_length(t.last) < 3 then ''
        else websearch_to_tsquery('pg_catalog.french', t.rest) && to_tsquery('pg_catalog.simple', t.last || ':*') end as in_french
    from typed t
  ), found as (
    select c.*, coalesce(here.tagline, elsewhere.tagline) as tagline,
      array(select t.locale from public.companion_texts t where t.companion_id = c.companion_id order by 1) as locales,
      a.query,
      case when a.query is null then 0 else
        -- A word of the name, begun or whole; else a slip of the fingers. Below four letters everything looks alike.
        case when strpos(' ' || n.folded, ' ' || a.folded) > 0 then 2
          when char_length(a.folded) >= 4 and n.likeness >= 0.45 then n.likeness * 1.5
          else 0 end
        + case when a.words && (c.tags || c.interests) or exists (
            select 1 from public.companion_texts t, unnest(t.interests) i
            where t.companion_id = c.companion_id and regexp_replace(normalize(replace(translate(lower(i), 'łđøı', 'ldoi'), 'œ', 'oe'), NFD), '[\u0300-\u036f]', '', 'g') = any (a.words))
          then 1 else 0 end
        + coalesce((select max(ts_rank(t.search, w.query)) + 0.01 from public.companion_texts t
          cross join lateral (select case t.locale when 'fr' then a.in_french else a.in_english end as query) w
          where t.companion_id = c.companion_id and t.search @@ w.query), 0)
      end as score
    from public.companions c
    cross join asked a
    cross join lateral (select f.folded,
        greatest(extensions.similarity(f.folded, a.folded), extensions.word_similarity(a.folded, f.folded)) as likeness
      from (select regexp_replace(normalize(replace(translate(lower(c.name), 'łđøı', 'ldoi'), 'œ', 'oe'), NFD), '[\u0300-\u036f]', '', 'g') as folded) f) n
    left join public.companion_texts here on here.companion_id = c.companion_id and here.locale = p_locale
    left join public.companion_texts elsewhere on elsewhere.companion_id = c.companion_id and elsewhere.locale = c.default_locale
    where c.status = 'published' and c.visibility in ('public', 'premium', 'exclusive') and c.deleted_at is null
      and (p_gender is null or c.gender = p_gender)
      and (p_rating is null or c.rating = p_rating)
      and (coalesce(cardinality(p_tags), 0) = 0 or c.tags @> p_tags)
      and (coalesce(cardinality(p_styles), 0) = 0 or c.conversation_styles && p_styles)
      and (p_trait is null or (c.traits ->> p_trait)::numeric >= 0.7)
      and (p_language is null or exists (
        select 1 from public.companion_texts t where t.companion_id = c.companion_id and t.locale = p_language))
  )
  select f.companion_id, f.slug, f.name, f.age, f.gender, f.rating, f.visibility, f.tags, f.conversation_styles,
    f.appearance, f.popularity, f.tagline, f.locales, count(*) over ()
  from found f
  where f.query is null or f.score > 0
  -- Among equals, first those everybody may talk with.
  order by f.score desc, f.popularity desc, (f.visibility = 'public' and f.rating <> 'MATURE') desc, f.companion_id
  limit least(greatest(p_limit, 1), 60) offset greatest(p_offset, 0);
$$;
comment on function public.search_companions is
  'The catalogue: names without accents and with a typo, full text in both languages, themes and interests ("sea or mer"), filters. p_trait keeps those at 0.7 or more. total counts all matches.';
revoke execute on function public.search_companions(text, text, text[], text, text, text[], text, text, integer, integer) from public;
grant execute on function public.search_companions(text, text, text[], text, text, text[], text, text, integer, integer) to anon, authenticated;
