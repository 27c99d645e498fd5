/** Conversations in bulk, as the product would have left them: whole chains, settled turns, a head. */

const SENTENCES = [
  "I slept badly, but the morning was kind: coffee on the balcony, and nobody asked me for anything.",
  "Tell me something you would do with a free afternoon in a town you have never seen before.",
  "Hier j'ai retrouvé une vieille photo de ma grand-mère devant la mer ; elle riait comme une enfant.",
  "That makes sense. You said you wanted more quiet this month, and this sounds like the first evening of it. How did it feel to leave early?",
  "Work was long. We shipped the thing at last, and then everybody just went home without a word.",
  "Je crois que tu as raison de prendre ton temps. Rien ne presse, et la décision sera plus simple après une vraie nuit.",
  "I like how you describe the market: the noise, the oranges, the man who always gives one more. What did you bring home?",
]
  .map((sentence) => `'${sentence.replaceAll("'", "''")}'`)
  .join(", ");

/** The bench's own notes, apart from the product's tables. */
export const NOTES_SQL = `
create schema bench;
create table bench.members (account_id uuid primary key);
create table bench.conversations (
  conversation_id uuid primary key, account_id uuid not null, companion_id uuid not null,
  length integer not null, head_message_id uuid)`;

/** Accounts nobody signs in to, who own the other members' messages. */
export const STRANGERS_SQL = `
with made as (
  insert into auth.users (id, email) select gen_random_uuid(), 'stranger-' || n || '@bench.nexusai.test'
  from generate_series(1, $1::int) n returning id
)
insert into bench.conversations (conversation_id, account_id, companion_id, length)
select gen_random_uuid(), made.id,
  (select companion_id from public.companions where slug <> made.id::text order by random() limit 1), $3::int
from made, generate_series(1, $2::int)`;

/**
 * Writes every conversation of the notes. Foreign keys are not checked row by row: the rows are made
 * from one another here, and a million checks would take longer than the measurement.
 */
export const FILL_SQL = `
set local session_replication_role = replica;
create table bench.loose as
select c.conversation_id, c.account_id, c.length, n, gen_random_uuid() as message_id, gen_random_uuid() as turn_id
from bench.conversations c cross join lateral generate_series(0, c.length) n;
create table bench.chain as
select conversation_id, account_id, length, n, message_id,
  lag(message_id) over branch as parent_id, lead(message_id) over branch as reply_id,
  -- A member's message and its reply belong to one turn; the greeting at 0 to none.
  case when n = 0 then null when n % 2 = 0 then lag(turn_id) over branch else turn_id end as turn_id
from bench.loose window branch as (partition by conversation_id order by n);
drop table bench.loose;
update bench.conversations c set head_message_id = m.message_id
from bench.chain m where m.conversation_id = c.conversation_id and m.n = c.length;

insert into public.conversations (conversation_id, account_id, companion_id, title, locale, head_message_id)
select conversation_id, account_id, companion_id, 'An evening by the river', 'en', head_message_id
from bench.conversations;
insert into public.notices (account_id, conversation_id, kind, text_version, locale, surface)
select account_id, conversation_id, 'AI_DISCLOSURE', '2026-11', 'en', 'CHAT' from bench.conversations;
insert into public.turns (turn_id, conversation_id, account_id, turn_key, kind, state, member_message_id,
  reply_message_id, previous_head_id, allowance_resets_at, lease_until, started_at, settled_at)
select turn_id, conversation_id, account_id, gen_random_uuid(), 'send', 'COMPLETED', message_id, reply_id,
  parent_id, 'infinity', now() - interval '1 day', now() - interval '1 day', now() - interval '1 day'
from bench.chain where n % 2 = 1;
insert into public.messages (message_id, conversation_id, account_id, turn_id, parent_id, depth, author, text,
  status, voice, created_at, completed_at)
select message_id, conversation_id, account_id, turn_id, parent_id, n,
  case when n % 2 = 0 then 'COMPANION' else 'MEMBER' end,
  (array[${SENTENCES}])[1 + (n * 3 + n / 5) % 7], 'COMPLETE', case when n % 2 = 0 then 'bench' end,
  now() - interval '1 day' + n * interval '10 seconds', now() - interval '1 day' + n * interval '11 seconds'
from bench.chain;
drop table bench.chain;`;

/** Puts the measured conversations back to their length: what was written since stays, as branches nobody reads. */
export const REWIND_SQL = `
update public.conversations c set head_message_id = b.head_message_id
from bench.conversations b join bench.members using (account_id)
where b.conversation_id = c.conversation_id and c.head_message_id <> b.head_message_id;
-- One member sends more here than in a year: the count of the last minute must not grow with the bench.
update public.turns set started_at = started_at - interval '1 hour'
where account_id in (select account_id from bench.members) and started_at > now() - interval '10 minutes';`;

/** What the database holds of the bench's own turns, to be compared with what the load saw. */
export const VERIFY_SQL = `
with mine as (
  select t.* from public.turns t join bench.members using (account_id) where t.started_at > now() - interval '20 hours'
), written as (
  select m.* from public.messages m join mine t on t.turn_id = m.turn_id
)
select
  (select count(*) from mine where state = 'COMPLETED')::int as completed,
  (select count(*) from mine where state = 'STOPPED')::int as stopped,
  (select count(*) from mine where state = 'REFUSED')::int as refused,
  (select count(*) from mine where state in ('RUNNING', 'FAILED'))::int as unsettled,
  (select count(*) from written where status = 'PENDING' or text = '')::int as unwritten,
  (select count(*) from (select 1 from written group by turn_id, author having count(*) > 1) d)::int as doubled,
  (select count(*) from written)::int as messages,
  (select count(*) from public.messages)::int as messages_in_all`;
