import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { choosePort } from "@/local/free-port";
import { connectTestStack, type TestStackClient } from "@/local/testing/test-client";
import { buildProduct } from "@/tests/bench/build";
import { startNext } from "@/tests/bench/child";
import { type Sent, Tab } from "@/tests/kill/tab";
import { breachesOf } from "@/tests/kill/whole";

/**
 * Kills the app in mid-reply, again and again, and looks at what its members find when they come back.
 * Ends with 1 on any breach: something doubled, lost, still running, or counted without a reply.
 */
const HOST = "127.0.0.1";
const ROOT = path.resolve(import.meta.dirname, "../..");
const MEMBERS = 6;
/** Members do not press at the same instant. */
const SPREAD_MS = 700;
/** From before the first word to after the last one. */
const KILL_WITHIN_MS = 3_000;
const STOP_SHARE = 0.15;
/** Some write on at once, which closes a dead reply; the others come back to it, which takes it over. */
const WRITE_ON_SHARE = 0.3;
// The rehearsal voice at a pace at which a reply lasts a few seconds.
process.env.LOCAL_REHEARSAL_TOKENS_PER_SECOND ??= "6";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const KILLS = Number(values.kills);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Mulberry32: the same seed kills at the same moments. */
let state = Number(values.seed);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

interface Setting {
  stack: TestStackClient;
  tabs: Tab[];
  sent: Map<Tab, Sent[]>;
  start: () => Promise<Awaited<ReturnType<typeof startNext>>>;
}

interface RoundReport {
  killedAfterMs: number;
  sent: number;
  acknowledged: number;
  running: number;
  completed: number;
  interrupted: number;
  sentAgain: number;
  breaches: string[];
}

async function startStack(appUrl: string, controlPort: number): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, "stack.ts"), [appUrl, String(controlPort)], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("The stack did not start"))),
  ]);
  return child;
}

async function makeTabs(stack: TestStackClient, appUrl: string): Promise<Tab[]> {
  // A plan that counts, with room for every message of the run.
  await stack.sql(
    "update plans set messages_per_day = 1000, fair_use_turns_per_minute = 1000 where plan_id = 'FREE'",
  );
  const companions = await stack.sql<{ companion_id: string }>(
    "select companion_id from companions where visibility = 'public' and rating = 'GENERAL' order by slug limit $1",
    [MEMBERS],
  );
  return await Promise.all(
    companions.map(async ({ companion_id: companionId }) => {
      const member = await stack.createMember({ plan: "FREE" });
      // Noon, so that no day ends during the run.
      const hours = new Date().getUTCHours() - 12;
      await stack.sql("update accounts set timezone = $1 where account_id = $2", [
        `Etc/GMT${hours >= 0 ? "+" : ""}${hours}`,
        member.accountId,
      ]);
      const conversationId = crypto.randomUUID();
      const { error } = await member.client.rpc("start_conversation", {
        p_conversation_id: conversationId,
        p_companion_id: companionId,
        p_locale: "en",
      });
      if (error) throw new Error(error.message);
      return new Tab(stack, appUrl, member, conversationId);
    }),
  );
}

/** One kill: messages on their way, the process gone, back again, everybody returns. */
async function playRound(
  { stack, tabs, sent, start }: Setting,
  app: Awaited<ReturnType<typeof startNext>>,
  round: number,
): Promise<{ report: RoundReport; app: Awaited<ReturnType<typeof startNext>> }> {
  const plans = tabs.map(() => ({ pause: random() * SPREAD_MS, isStopped: random() < STOP_SHARE }));
  const killedAfterMs = Math.round(120 + random() * KILL_WITHIN_MS);
  const sending = tabs.map(async (tab, index) => {
    await wait(plans[index]?.pause);
    const entry = await tab.send(
      `Message ${round}.${index}: tell me a story about the sea, please take your time`,
    );
    sent.get(tab)?.push(entry);
    return entry;
  });
  const stopping = wait(killedAfterMs * 0.7).then(() => stopSome(stack, tabs, plans));

  await wait(killedAfterMs);
  process.kill(app.pid, "SIGKILL");
  await app.stop();
  await stopping;
  const entries = await Promise.all(sending);
  // Dead jobs hold their lease for 20 s: not worth the wait.
  const orphans = await stack.sql<{ turn_id: string }>(
    "update turns set lease_until = now() - interval '3 seconds' where state = 'RUNNING' returning turn_id",
  );

  const back = await start();
  const report: RoundReport = {
    killedAfterMs,
    sent: entries.length,
    acknowledged: entries.filter(({ turnId }) => turnId).length,
    running: orphans.length,
    completed: 0,
    interrupted: 0,
    sentAgain: 0,
    breaches: [],
  };
  await Promise.all(
    tabs.map(async (tab, index) => {
      const entry = entries[index];
      if (!entry) return;
      if (!entry.turnId) {
        report.sentAgain += 1;
        await tab.post(entry);
      } else if (!entry.end) {
        await tab.read();
        if (random() < WRITE_ON_SHARE) {
          const next = await tab.send(`Message ${round}.${index} again: are you still there?`);
          sent.get(tab)?.push(next);
          report.sent += 1;
          if (next.end?.state !== "COMPLETED") report.breaches.push("writing on failed");
        }
        await tab.join(entry);
      }
      // An impatient member presses once more: the same key, the same reply.
      await tab.post(entry);
      if (entry.refusal) report.breaches.push(`sending again was refused: ${entry.refusal}`);
      if (!entry.end) report.breaches.push(`"${entry.text}" never came to an end`);
      if (entry.end?.state === "COMPLETED") report.completed += 1;
      if (entry.end?.state === "FAILED") report.interrupted += 1;
    }),
  );
  for (const tab of tabs) {
    report.breaches.push(...(await breachesOf(stack, tab, sent.get(tab) ?? [])));
  }
  return { report, app: back };
}

async function stopSome(
  stack: TestStackClient,
  tabs: Tab[],
  plans: { isStopped: boolean }[],
): Promise<void> {
  for (const [index, tab] of tabs.entries()) {
    if (!plans[index]?.isStopped) continue;
    const [turn] = await stack.sql<{ turn_id: string }>(
      "select turn_id from turns where conversation_id = $1 and state = 'RUNNING'",
      [tab.conversationId],
    );
    if (turn) await tab.stop(turn.turn_id);
  }
}

const HEADINGS = [
  "kill",
  "after ms",
  "named",
  "running",
  "whole",
  "interrupted",
  "again",
  "breaches",
];

function row(cells: (string | number)[]): string {
  return cells.map((cell, at) => String(cell).padStart(HEADINGS[at]?.length ?? 0)).join("  ");
}

async function run(): Promise<number> {
  buildProduct(say);
  const port = await choosePort(
    { variable: "KILL_PORT", fallback: 3200, host: HOST, avoid: [] },
    process.env,
  );
  const appUrl = `http://localhost:${port}`;
  const stackProcess = await startStack(appUrl, port + 1);
  const logFolder = mkdtempSync(path.join(tmpdir(), "nexusai-kill-"));
  let starts = 0;
  const stack = await connectTestStack(`http://${HOST}:${port + 1}`);
  const start = () => {
    starts += 1;
    const logFile = path.join(logFolder, `app-${starts}.log`);
    const env = { ...stack.environment, LOG_LEVEL: "error" };
    return startNext({ folder: ROOT, port, host: HOST, env, logFile });
  };
  let app = await start();
  try {
    const tabs = await makeTabs(stack, appUrl);
    const setting: Setting = { stack, tabs, sent: new Map(tabs.map((tab) => [tab, []])), start };
    say(`seed ${values.seed}, ${MEMBERS} members, logs in ${logFolder}`);
    say(row(HEADINGS));
    const reports: RoundReport[] = [];
    for (let round = 1; round <= KILLS; round += 1) {
      const played = await playRound(setting, app, round);
      app = played.app;
      const { report } = played;
      reports.push(report);
      say(
        row([
          round,
          report.killedAfterMs,
          report.acknowledged,
          report.running,
          report.completed,
          report.interrupted,
          report.sentAgain,
          report.breaches.length,
        ]),
      );
      for (const breach of report.breaches) say(`      ${breach}`);
    }
    const sum = (of: (report: RoundReport) => number) =>
      reports.reduce((total, report) => total + of(report), 0);
    const breaches = sum((report) => report.breaches.length);
    const running = sum((report) => report.running);
    say(
      `${KILLS} kills, ${sum((report) => report.sent)} messages, ${running} replies cut in the middle: ${breaches} breaches`,
    );
    if (running < KILLS) say("Too few replies were cut for this run to say anything.");
    return breaches === 0 && running >= KILLS ? 0 : 1;
  } finally {
    await app.stop();
    stackProcess.disconnect();
    await once(stackProcess, "exit");
  }
}

process.exitCode = await run();
