import { type ChildProcess, fork, type Serializable, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const STOP_WITHIN_MS = 8_000;
/** The repository's own Next, also for an app in a folder below it. */
export const NEXT_BINARY = path.resolve(
  import.meta.dirname,
  "../../node_modules/next/dist/bin/next",
);

interface Question {
  id: number;
  name: string;
  input: Serializable;
}
interface Answer {
  id: number;
  output?: unknown;
  error?: string;
}

/** Requests a child process answers. */
// biome-ignore lint/suspicious/noExplicitAny: each handler narrows its own input.
export type Handlers = Record<string, (input: any) => unknown>;

/** The child's side: answers its parent, and ends when the parent is gone. */
export function serveParent(handlers: Handlers): void {
  process.on("message", async ({ id, name, input }: Question) => {
    let answer: Answer;
    try {
      answer = { id, output: await handlers[name]?.(input) };
    } catch (error) {
      answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : `${error}` };
    }
    process.send?.(answer);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ id: 0 } satisfies Answer);
}

/** A process of its own that answers calls. `C` maps the name of a call to its input and output. */
export interface Child<C extends Record<string, [unknown, unknown]>> {
  pid: number;
  call<K extends keyof C & string>(name: K, input: C[K][0]): Promise<C[K][1]>;
  stop(): Promise<void>;
}

/** Starts a module of this folder as a process; resolves once it serves. */
export async function startChild<C extends Record<string, [unknown, unknown]>>(
  module: string,
  nodeArguments: string[] = [],
): Promise<Child<C>> {
  const child = fork(path.join(import.meta.dirname, module), {
    execArgv: ["--import", "tsx", ...nodeArguments],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on("message", (answer: Answer) => waiting.get(answer.id)?.(answer));
  child.once("exit", () => {
    for (const resolve of waiting.values()) resolve({ id: -1, error: `${module} has ended` });
  });
  const ask = (id: number) => new Promise<Answer>((resolve) => waiting.set(id, resolve));
  const started = await ask(0);
  if (started.error) throw new Error(started.error);
  let last = 0;
  return {
    pid: child.pid ?? 0,
    call: async (name, input) => {
      last += 1;
      const id = last;
      const answering = ask(id);
      child.send({ id, name, input: input as Serializable } satisfies Question);
      const answer = await answering;
      waiting.delete(id);
      if (answer.error) throw new Error(answer.error);
      return answer.output as never;
    },
    stop: () => end(child, () => child.disconnect()),
  };
}

/** A Next server in production mode; its output goes to a file that is shown when it fails to start. */
export async function startNext(options: {
  folder: string;
  port: number;
  host: string;
  env: Record<string, string>;
  logFile: string;
  nodeArguments?: string[];
}): Promise<{ pid: number; stop(): Promise<void> }> {
  const output = createWriteStream(options.logFile);
  await once(output, "open");
  const child = spawn(
    process.execPath,
    [
      ...(options.nodeArguments ?? []),
      NEXT_BINARY,
      "start",
      options.folder,
      "--port",
      String(options.port),
      "--hostname",
      options.host,
    ],
    {
      cwd: options.folder,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...options.env },
      stdio: ["ignore", output, output],
    },
  );
  const deadline = Date.now() + 30_000;
  while (!(await isListening(options.host, options.port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await end(child, () => child.kill("SIGTERM"));
      throw new Error(
        `Next in ${options.folder} did not start:\n${readFileSync(options.logFile, "utf8")}`,
      );
    }
    await wait(100);
  }
  return { pid: child.pid ?? 0, stop: () => end(child, () => child.kill("SIGTERM")) };
}

function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Asks a process to end, and ends it when it does not. */
async function end(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  ask();
  const isEnded = await Promise.race([ended.then(() => true), wait(STOP_WITHIN_MS, false)]);
  if (!isEnded) {
    child.kill("SIGKILL");
    await ended;
  }
}
