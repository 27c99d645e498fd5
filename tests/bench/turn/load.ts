import { randomUUID } from "node:crypto";
import { serveParent } from "../child";
import { type Exchange, exchange, type StreamRequest } from "./exchange";
import { FLAGGED_WORD } from "./pace";

/** What drives the servers under test: a process of its own, so that it never shares a thread with them. */
export interface LoadMember {
  cookie: string;
  /** The member's conversation of each length. */
  conversations: Record<string, string>;
}

/** `upstream`, `proxy` and `next` answer a model's request, `product` a member's message. */
export type Target = "upstream" | "proxy" | "next" | "product";

export interface LoadSetup {
  urls: Record<Target, string>;
  members: LoadMember[];
}

interface Batch {
  target: Target;
  /** Length of the conversation; the baselines get what the product sends for one of that length. */
  length: number;
}

export type LoadCalls = {
  setUp: [LoadSetup, null];
  /** One at a time: time to first token of each, in milliseconds. */
  sequence: [Batch & { count: number }, number[]];
  /** Closed loop at `atOnce`: replies completed within the time, and sent in all. */
  flood: [
    Batch & { atOnce: number; membersEach: number; seconds: number },
    { completed: number; sent: number },
  ];
  /** Stops one reply at its first words. */
  stop: [{ member: number; length: number }, { conversationId: string; stoppedAt: string }];
  /** A message the classifier refuses: how the turn ended and whether words were shown before. */
  refuse: [{ member: number; length: number }, { state: string; wasShown: boolean }];
  totals: [null, Totals];
};

/** What this process saw end, to be compared with what the database holds. */
export interface Totals {
  completed: number;
  stopped: number;
  refused: number;
  bodyBytes: number;
}

const PRODUCT_MARK = '"type":"delta"';
const MODEL_MARK = '"delta":{"content":"';

const MESSAGE =
  "I walked home by the river tonight instead of taking the bus. It was cold, but I liked it. What would you have done?";

/** What the product sends to the model: a persona, and at most some sixty messages however long the conversation. */
function modelBody(length: number): string {
  return JSON.stringify({
    model: "bench",
    stream: true,
    messages: [
      { role: "system", content: MESSAGE.repeat(24) },
      ...Array.from({ length: Math.min(length, 58) + 1 }, (_, index) => ({
        role: index % 2 === 0 ? "assistant" : "user",
        content: MESSAGE,
      })),
    ],
  });
}

const MODEL_BODIES = new Map<number, string>();

let setup: LoadSetup;
let turn = 0;
const totals: Totals = { completed: 0, stopped: 0, refused: 0, bodyBytes: 0 };

/** Members take turns; not every one has a conversation of every length. */
function memberWith(length: number, index: number): LoadMember {
  const having = setup.members.filter(({ conversations }) => length in conversations);
  const found = having[index % having.length];
  if (!found) throw new Error(`No member has a conversation of ${length} messages.`);
  return found;
}

function turnRequest(index: number, length: number, text: string): StreamRequest {
  const { cookie, conversations } = memberWith(length, index);
  const body = JSON.stringify({
    kind: "send",
    conversationId: conversations[length],
    key: randomUUID(),
    text,
  });
  totals.bodyBytes = Math.max(totals.bodyBytes, Buffer.byteLength(body));
  return {
    url: `${setup.urls.product}/api/chat/turns`,
    headers: { cookie, "sec-fetch-site": "same-origin" },
    body,
    firstTokenMark: PRODUCT_MARK,
  };
}

async function sendTurn(index: number, length: number): Promise<Exchange> {
  const result = await exchange(turnRequest(index, length, MESSAGE));
  if (result.status !== 200 || !result.text.includes('"state":"COMPLETED"')) {
    throw new Error(`A turn did not complete (${result.status}): ${result.text.slice(-400)}`);
  }
  totals.completed += 1;
  return result;
}

async function askModel(target: Exclude<Target, "product">, length: number): Promise<Exchange> {
  const body = MODEL_BODIES.get(length) ?? modelBody(length);
  MODEL_BODIES.set(length, body);
  const result = await exchange({
    url: setup.urls[target],
    headers: {},
    body,
    firstTokenMark: MODEL_MARK,
  });
  if (result.status !== 200 || !result.text.includes("[DONE]")) {
    throw new Error(`${target} did not answer (${result.status}): ${result.text.slice(-400)}`);
  }
  return result;
}

function ask({ target, length }: Batch, index: number): Promise<Exchange> {
  return target === "product" ? sendTurn(index, length) : askModel(target, length);
}

async function sequence({ count, ...batch }: LoadCalls["sequence"][0]): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    turn += 1;
    times.push((await ask(batch, turn)).firstTokenMs);
  }
  return times;
}

async function flood({ atOnce, membersEach, seconds, ...batch }: LoadCalls["flood"][0]) {
  const until = performance.now() + seconds * 1000;
  let completed = 0;
  let sent = 0;
  // Each client has members of its own and goes round among them: two replies at once in one
  // conversation would be refused, and one member does not send a hundred messages a minute.
  const client = async (index: number) => {
    for (let round = 0; performance.now() < until; round += 1) {
      sent += 1;
      await ask(batch, index + atOnce * (round % membersEach));
      // Those still under way at the end are finished, not counted.
      if (performance.now() <= until) completed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => client(index)));
  return { completed, sent };
}

async function stop(where: LoadCalls["stop"][0]): Promise<LoadCalls["stop"][1]> {
  const request = turnRequest(where.member, where.length, MESSAGE);
  let stopping: Promise<unknown> = Promise.resolve();
  let stoppedAt = 0n;
  const result = await exchange({
    ...request,
    onFirstToken: (text) => {
      const turnId = /"turnId":"([^"]+)"/.exec(text)?.[1];
      stoppedAt = process.hrtime.bigint();
      stopping = exchange({
        url: `${request.url}/${turnId}/stop`,
        headers: request.headers,
        body: "",
        firstTokenMark: "none",
      });
    },
  });
  await stopping;
  if (!result.text.includes('"state":"STOPPED"')) {
    throw new Error(`A turn did not stop (${result.status}): ${result.text.slice(-400)}`);
  }
  totals.stopped += 1;
  return {
    conversationId: memberWith(where.length, where.member).conversations[where.length] ?? "",
    stoppedAt: String(stoppedAt),
  };
}

async function refuse(where: LoadCalls["refuse"][0]): Promise<LoadCalls["refuse"][1]> {
  const result = await exchange(
    turnRequest(where.member, where.length, `${MESSAGE} ${FLAGGED_WORD}`),
  );
  totals.refused += 1;
  return {
    state: /"type":"end","state":"([A-Z]+)"/.exec(result.text)?.[1] ?? `status ${result.status}`,
    wasShown: result.text.includes(PRODUCT_MARK),
  };
}

serveParent({
  setUp: (next: LoadSetup) => {
    setup = next;
    return null;
  },
  sequence,
  flood,
  stop,
  refuse,
  totals: () => totals,
});
