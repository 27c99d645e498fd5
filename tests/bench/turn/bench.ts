import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { appEnvironment } from "@/local/app-environment";
import { choosePort } from "@/local/free-port";
import { buildNext, buildProduct } from "../build";
import { startChild, startNext } from "../child";
import type { BackendCalls, Verification } from "./backend";
import { AT_ONCE, type Effort, FLOOD_LENGTH, LENGTHS, MEMBERS_EACH } from "./effort";
import type { LoadCalls, Totals } from "./load";
import type { UpstreamCalls } from "./pace";
import type { ProxyCalls } from "./proxy";
import { report } from "./report";
import { measureRound, type Parts, type Round, warmUp } from "./rounds";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const BARE_NEXT = path.resolve(import.meta.dirname, "../bare-next");
const HOST = "127.0.0.1";
const FIRST_PORT = { plain: 54380, next: 3050 };

export interface TurnBenchOptions {
  effort: Effort;
  json: boolean;
  backgroundMessages: number;
  databaseUrl: string | null;
  /** Arguments for the Node of the product and of its embedded Supabase, such as --cpu-prof. */
  nodeArguments: string[];
}

/** Measures a turn against bare baselines in the same run, and prints the table. Throws when a turn was lost or doubled. */
export async function benchTurn(options: TurnBenchOptions): Promise<void> {
  // With --json only the last line of stdout is for a machine; the rest stays readable above it.
  const say = (line: string) => console.log(line);
  const folder = mkdtempSync(path.join(tmpdir(), "nexusai-bench-logs-"));
  const closing: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true })];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  process.once("SIGINT", () => void close().finally(() => process.exit(130)));
  try {
    buildNext(BARE_NEXT, ["app", "next.config.mjs"], say);
    buildProduct(say);
    const ports = await choosePorts();
    const url = (port: number) => `http://${HOST}:${port}`;
    const upstreamUrl = `${url(ports.upstream)}/v1`;

    const upstream = await startChild<UpstreamCalls>("turn/upstream.ts");
    closing.push(() => upstream.stop());
    await upstream.call("listen", { host: HOST, port: ports.upstream });
    const proxy = await startChild<ProxyCalls>("turn/proxy.ts");
    closing.push(() => proxy.stop());
    await proxy.call("listen", { host: HOST, port: ports.proxy, upstream: upstreamUrl });

    say(`filling the database (${options.backgroundMessages.toLocaleString("en")} other messages)`);
    const backend = await startChild<BackendCalls>("turn/backend.ts", options.nodeArguments);
    closing.push(() => backend.stop());
    closing.push(() => backend.call("close", null));
    const facts = await backend.call("open", {
      host: HOST,
      port: ports.backend,
      appUrl: url(ports.product),
      members: AT_ONCE * MEMBERS_EACH,
      lengths: [...LENGTHS],
      membersWithAll: AT_ONCE,
      commonLength: FLOOD_LENGTH,
      backgroundMessages: options.backgroundMessages,
      databaseUrl: options.databaseUrl,
    });

    const bare = await startNext({
      folder: BARE_NEXT,
      host: HOST,
      port: ports.next,
      env: { OPENAI_BASE_URL: upstreamUrl },
      logFile: path.join(folder, "bare-next.log"),
    });
    closing.push(() => bare.stop());
    const product = await startNext({
      folder: ROOT,
      host: HOST,
      port: ports.product,
      env: {
        ...appEnvironment(
          { supabase: facts.url, inference: url(ports.upstream), mail: url(ports.upstream) },
          facts.keys,
          url(ports.product),
          {},
        ),
        LOG_LEVEL: "warn",
      },
      logFile: path.join(folder, "product.log"),
      nodeArguments: options.nodeArguments,
    });
    closing.push(() => product.stop());
    const load = await startChild<LoadCalls>("turn/load.ts");
    closing.push(() => load.stop());

    const parts: Parts = {
      upstream,
      load,
      backend,
      urls: {
        upstream: `${upstreamUrl}/chat/completions`,
        proxy: `${url(ports.proxy)}/`,
        next: `${url(ports.next)}/stream`,
        product: url(ports.product),
      },
      conversations: facts.conversations,
      pids: { product: product.pid, backend: backend.pid, next: bare.pid },
    };
    say("warming up");
    await warmUp(parts, options.effort);
    const before = loadavg()[0] ?? 0;
    const rounds: Round[] = [];
    for (let index = 0; index < options.effort.rounds; index += 1) {
      say(`round ${index + 1} of ${options.effort.rounds}`);
      rounds.push(await measureRound(parts, options.effort, index));
    }

    const totals = await load.call("totals", null);
    const verification = await backend.call("verify", null);
    check(totals, verification);
    const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), Node ${process.versions.node}`;
    const { figures, table } = report(rounds, {
      bodyBytes: totals.bodyBytes,
      machine,
      database: facts.database,
      backgroundMessages: options.backgroundMessages,
    });
    say(
      `\n${machine}; ${facts.database}; ${verification.messages_in_all.toLocaleString("en")} messages`,
    );
    say(
      `${rounds.length} rounds, medians with the lowest and highest round; load average ${before.toFixed(2)}`,
    );
    say(`\n${table}\n`);
    say(
      `${totals.completed.toLocaleString("en")} turns completed, ${totals.stopped} stopped, ${totals.refused} refused: all settled, none doubled`,
    );
    if (options.json) say(JSON.stringify(figures));
  } finally {
    await close();
  }
}

async function choosePorts(): Promise<
  Record<"upstream" | "proxy" | "backend" | "next" | "product", number>
> {
  const taken: number[] = [];
  const next = async (fallback: number) => {
    const port = await choosePort({ variable: "", fallback, host: HOST, avoid: taken }, {});
    taken.push(port);
    return port;
  };
  return {
    upstream: await next(FIRST_PORT.plain),
    proxy: await next(FIRST_PORT.plain),
    backend: await next(FIRST_PORT.plain),
    next: await next(FIRST_PORT.next),
    product: await next(FIRST_PORT.next),
  };
}

/** The database must hold exactly what the load saw end: nothing open, nothing lost, nothing twice. */
function check(totals: Totals, found: Verification): void {
  const replies = totals.completed + totals.stopped;
  const faults = [
    found.completed === totals.completed
      ? ""
      : `${found.completed} turns completed in the database, ${totals.completed} seen`,
    found.stopped === totals.stopped
      ? ""
      : `${found.stopped} stopped in the database, ${totals.stopped} seen`,
    found.refused === totals.refused
      ? ""
      : `${found.refused} refused in the database, ${totals.refused} seen`,
    found.messages === 2 * replies
      ? ""
      : `${found.messages} messages for ${replies} turns with a reply`,
    found.unsettled === 0 ? "" : `${found.unsettled} turns not settled`,
    found.unwritten === 0 ? "" : `${found.unwritten} messages without text or settled state`,
    found.doubled === 0 ? "" : `${found.doubled} messages doubled`,
  ].filter(Boolean);
  if (faults.length > 0)
    throw new Error(`The database does not hold what was sent:\n  ${faults.join("\n  ")}`);
}
