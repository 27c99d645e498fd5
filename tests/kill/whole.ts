import type { TestStackClient } from "@/local/testing/test-client";
import type { Sent, Tab } from "@/tests/kill/tab";

interface StoredTurn {
  turn_id: string;
  turn_key: string;
  conversation_id: string;
  state: string;
  own: { text: string; status: string }[];
  replies: { text: string; status: string }[];
}

const STATUS_OF: Record<string, string> = {
  COMPLETED: "COMPLETE",
  STOPPED: "STOPPED",
  FAILED: "FAILED",
};

/** Everything about a member's conversation that is not as it must be, in words. */
export async function breachesOf(
  stack: TestStackClient,
  tab: Tab,
  sent: readonly Sent[],
): Promise<string[]> {
  const breaches: string[] = [];
  const turns = await stack.sql<StoredTurn>(
    `select t.turn_id, t.turn_key, t.conversation_id, t.state,
      (select coalesce(jsonb_agg(jsonb_build_object('text', m.text, 'status', m.status)), '[]')
        from messages m where m.turn_id = t.turn_id and m.author = 'MEMBER') as own,
      (select coalesce(jsonb_agg(jsonb_build_object('text', m.text, 'status', m.status)), '[]')
        from messages m where m.turn_id = t.turn_id and m.author = 'COMPANION') as replies
    from turns t where t.account_id = $1`,
    [tab.member.accountId],
  );
  const branch = await tab.read();

  for (const { key, text, turnId } of sent) {
    const own = turns.filter((turn) => turn.turn_key === key);
    if (own.length > 1) breaches.push(`key ${key} began ${own.length} turns`);
    if (turnId && own[0]?.turn_id !== turnId) breaches.push(`turn ${turnId} is not the key's`);
    const shown = branch.filter((row) => row.author === "MEMBER" && row.text === text);
    if (own.length > 0 && shown.length !== 1) {
      breaches.push(`"${text}" is read ${shown.length} times`);
    }
  }
  const keys = new Set(sent.map(({ key }) => key));
  for (const turn of turns) {
    const { turn_id: id, state, own, replies } = turn;
    const [reply] = replies;
    if (!keys.has(turn.turn_key)) breaches.push(`turn ${id} was never sent`);
    if (state === "RUNNING") breaches.push(`turn ${id} is still running`);
    if (own.length !== 1) breaches.push(`turn ${id} has ${own.length} messages of the member`);
    if (replies.length !== 1) breaches.push(`turn ${id} has ${replies.length} replies`);
    if (own[0]?.status === "PENDING") breaches.push(`turn ${id} left its message pending`);
    if (reply && reply.status !== STATUS_OF[state]) {
      breaches.push(`turn ${id} is ${state}, its reply ${reply.status}`);
    }
    if (state === "COMPLETED" && !reply?.text) breaches.push(`turn ${id} has an empty reply`);
  }

  const counted = turns.filter(
    ({ state, replies }) =>
      state === "COMPLETED" || (state === "STOPPED" && replies[0]?.text !== ""),
  ).length;
  const [allowance] = await stack.sql<{ used: number }>(
    "select used from message_allowances where account_id = $1",
    [tab.member.accountId],
  );
  const used = allowance?.used ?? 0;
  if (used !== counted) breaches.push(`${used} messages counted for ${counted} replies`);
  return breaches;
}
