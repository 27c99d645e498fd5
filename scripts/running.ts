import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

const STOP_WITHIN_MS = 10_000;

/** The processes of one run: when one ends, all end, and its exit code is ours. */
export class Running {
  readonly #children: ChildProcess[] = [];
  #isStopping = false;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => void this.stop(0));
    }
  }

  add(child: ChildProcess): ChildProcess {
    this.#children.push(child);
    child.once("exit", (code, signal) => void this.stop(code ?? (signal ? 1 : 0)));
    return child;
  }

  async stop(code: number): Promise<void> {
    if (this.#isStopping) {
      return;
    }
    this.#isStopping = true;
    const living = this.#children.filter(
      (child) => child.exitCode === null && child.signalCode === null,
    );
    const ended = living.map((child) => new Promise((resolve) => child.once("exit", resolve)));
    for (const child of living) {
      child.kill("SIGTERM");
    }
    await Promise.race([Promise.all(ended), wait(STOP_WITHIN_MS)]);
    for (const child of living) {
      child.kill("SIGKILL");
    }
    process.exit(code);
  }
}
