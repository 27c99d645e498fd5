export interface Fault {
  name: string;
  /** Run as the owner of the database, after the migrations. */
  sql: string;
}

/** A fault inside a function: its definition again, with one passage changed. Fails when the passage is gone. */
function rewrite(signature: string, from: string, to: string): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return `do $fault$
    declare v_old text := pg_get_functiondef(${quote(signature)}::regprocedure);
    begin
      if position(${quote(from)} in v_old) = 0 then
        raise exception 'the passage to change is gone from %', ${quote(signature)};
      end if;
      execute replace(v_old, ${quote(from)}, ${quote(to)});
    end $fault$;`;
}

const drop = (table: string, policy: string) => `drop policy "${policy}" on public.${table};`;

const ACCESS: Fault[] = [
  { name: "RLS off on messages", sql: "alter table public.messages disable row level security;" },
  {
    name: "RLS off on a private table",
    sql: "alter table private.age_refusals disable row level security;",
  },
  {
    name: "table-wide update on accounts",
    sql: "grant update on public.accounts to authenticated;",
  },
  { name: "everything granted on notices", sql: "grant all on public.notices to authenticated;" },
  {
    name: "leaky policy: conversations using (true)",
    sql: `${drop("conversations", "conversations: members read their own")}
      create policy "leak" on public.conversations for select to authenticated using (true);`,
  },
  {
    name: "leaky policy: or true",
    sql: `alter policy "consents: members read their own" on public.consents
      using (account_id = (select auth.uid()) or true);`,
  },
  {
    name: "leaky policy: whoever is signed in",
    sql: `alter policy "turns: members read their own" on public.turns using ((select auth.uid()) is not null);`,
  },
  {
    name: "second permissive policy",
    sql: `create policy "more" on public.subscriptions for select to authenticated
      using ((select private.is_staff()));`,
  },
  {
    name: "policy for all",
    sql: `${drop("account_preferences", "preferences: members update their own")}
      create policy "all" on public.account_preferences for all to authenticated
      using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));`,
  },
  {
    name: "policy to public",
    sql: `alter policy "plans: members read" on public.plans to public;`,
  },
  {
    name: "auth.uid() asked per row",
    sql: `alter policy "messages: members read their own" on public.messages using (account_id = auth.uid());`,
  },
  {
    name: "anonymous select on conversations",
    sql: "grant select on public.conversations to anon;",
  },
  {
    name: "anonymous insert on consents",
    sql: `grant insert (account_id, kind, text_version, is_granted, locale) on public.consents to anon;
      create policy "open" on public.consents for insert to anon with check (account_id is not null);`,
  },
  {
    name: "widened delete of conversations",
    sql: `alter policy "conversations: members delete their own" on public.conversations using (account_id is not null);`,
  },
  { name: "delete granted on messages", sql: "grant delete on public.messages to authenticated;" },
  {
    name: "missing WITH CHECK",
    sql: `${drop("companions", "companions: owners update their own")}
      create policy "unchecked" on public.companions for update to authenticated
      using (creator_account_id = (select auth.uid()));`,
  },
  {
    name: "WITH CHECK that checks nothing",
    sql: `alter policy "companions: members create their own" on public.companions with check (age >= 18);`,
  },
  {
    name: "view with its owner's rights",
    sql: `create view public.all_messages as select * from public.messages;
      grant select on public.all_messages to authenticated;`,
  },
  {
    name: "new table without RLS",
    sql: `create table public.gifts (gift_id integer primary key);
      comment on table public.gifts is 'x'; grant select on public.gifts to authenticated;`,
  },
  { name: "dropped foreign key index", sql: "drop index public.messages_parent_id_idx;" },
  {
    name: "unbounded text",
    sql: "alter table public.accounts drop constraint accounts_bio_check;",
  },
];

const COLUMNS: Fault[] = [
  { name: "writable role", sql: "grant update (role) on public.accounts to authenticated;" },
  {
    name: "writable birth date",
    sql: "grant update (birth_date) on public.accounts to authenticated;",
  },
  {
    name: "writable assurance level",
    sql: "grant update (assurance_level) on public.accounts to authenticated;",
  },
  {
    name: "writable allowance",
    sql: `grant update (used) on public.message_allowances to authenticated;
      create policy "mine" on public.message_allowances for update to authenticated
      using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));`,
  },
  {
    name: "writable plan",
    sql: `grant update (plan_id) on public.subscriptions to authenticated;
      create policy "mine" on public.subscriptions for update to authenticated
      using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));`,
  },
  {
    name: "writable balance in a new table",
    sql: `create table public.wallets (account_id uuid primary key references public.accounts, balance integer not null);
      comment on table public.wallets is 'x'; alter table public.wallets enable row level security;
      grant select, update (balance) on public.wallets to authenticated;
      create policy "read" on public.wallets for select to authenticated using (account_id = (select auth.uid()));
      create policy "write" on public.wallets for update to authenticated
      using (account_id = (select auth.uid())) with check (account_id = (select auth.uid()));`,
  },
  {
    name: "members insert messages",
    sql: `grant insert (message_id, conversation_id, depth, author, text) on public.messages to authenticated;
      create policy "write" on public.messages for insert to authenticated
      with check (account_id = (select auth.uid()) and private.owns_conversation(conversation_id));`,
  },
];

const FUNCTIONS: Fault[] = [
  {
    name: "definer without search_path",
    sql: "alter function public.get_viewer() reset search_path;",
  },
  {
    name: "private function callable by visitors",
    sql: "grant execute on function private.plan_of(uuid) to anon;",
  },
  {
    name: "private function callable by members",
    sql: "grant execute on function private.release_turn(public.turns) to authenticated;",
  },
  {
    name: "settle_turn callable by members",
    sql: "grant execute on function public.settle_turn(uuid, text, text, text, jsonb, integer) to authenticated;",
  },
  {
    name: "registration callable by members",
    sql: "grant execute on function public.register_account(uuid, date, text, text, text, text, jsonb) to authenticated;",
  },
  {
    name: "rate limiter callable by everybody",
    sql: "grant execute on function public.take_rate_limit(text, integer, integer) to public;",
  },
  {
    name: "new function with default rights of old",
    sql: `alter default privileges grant execute on functions to public;`,
  },
];

/** Nothing in the catalogue looks wrong here: only behaviour gives these away. */
const BEHAVIOUR: Fault[] = [
  {
    name: "role taken from metadata",
    sql: rewrite(
      "private.create_account()",
      "insert into public.accounts (account_id, locale)\n  values (new.id, ",
      "insert into public.accounts (account_id, role, locale)\n  values (new.id, coalesce(new.raw_user_meta_data ->> 'role', 'USER'), ",
    ),
  },
  {
    name: "registration twice",
    sql: rewrite(
      "public.register_account(uuid,date,text,text,text,text,jsonb)",
      "and registered_at is null and birth_date is null",
      "",
    ),
  },
  {
    name: "session of another accepted",
    sql: rewrite("private.is_session_alive()", "and s.user_id = (select auth.uid())", ""),
  },
  {
    name: "lapsed plan still counts",
    sql: rewrite("private.plan_of(uuid)", "and s.current_period_end > now()", ""),
  },
  {
    name: "eleven messages a day",
    sql: rewrite(
      "private.hold_message_allowance()",
      "m.used < v_plan.messages_per_day",
      "m.used <= v_plan.messages_per_day",
    ),
  },
  {
    name: "a day as short as one likes",
    sql: rewrite(
      "private.hold_message_allowance()",
      "m.resets_at + interval '23 hours'",
      "m.resets_at",
    ),
  },
  {
    name: "notice every four hours",
    sql: rewrite(
      "private.record_due_notice(uuid,text,text)",
      "interval '3 hours'",
      "interval '4 hours'",
    ),
  },
  {
    name: "review switched off",
    sql: "alter table public.companions disable trigger companions_guard;",
  },
  {
    name: "words nobody checked",
    sql: rewrite(
      "public.start_conversation(uuid,uuid,text)",
      "and private.are_words_checked(c.companion_id)",
      "",
    ),
  },
  {
    name: "any check vouches for any words",
    sql: rewrite("private.are_words_checked(uuid)", "c.checked_words =", "c.checked_words <>"),
  },
  {
    name: "conversations without end",
    sql: rewrite("public.start_conversation(uuid,uuid,text)", ">= 60", ">= 6000"),
  },
  {
    name: "deleted companions come back for free",
    sql: rewrite(
      "private.guard_companion()",
      "or (old.deleted_at is not null and new.deleted_at is null)",
      "",
    ),
  },
  {
    name: "mature companions for everybody",
    sql: rewrite(
      "public.begin_turn(uuid,uuid,text,text,uuid)",
      "v_account.assurance_level < 2",
      "false",
    ),
  },
  {
    name: "a turn settled twice",
    sql: rewrite(
      "public.settle_turn(uuid,text,text,text,jsonb,integer)",
      "where turn_id = p_turn_id and state = 'RUNNING'",
      "where turn_id = p_turn_id",
    ),
  },
  {
    name: "failed replies are charged",
    sql: rewrite(
      "public.settle_turn(uuid,text,text,text,jsonb,integer)",
      "('REFUSED', 'FAILED')",
      "('REFUSED')",
    ),
  },
  {
    name: "strangers stop turns",
    sql: rewrite("public.request_turn_stop(uuid)", "and account_id = auth.uid()", ""),
  },
  {
    name: "history that slides every turn",
    sql: rewrite("private.turn_context(uuid,text)", "(m.depth - 40) / 40 * 40", "m.depth - 40"),
  },
];

export const FAULTS: Fault[] = [...ACCESS, ...COLUMNS, ...FUNCTIONS, ...BEHAVIOUR];
