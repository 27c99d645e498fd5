import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/local/free-port";
import type { LocalReady } from "@/local/main";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/local/seed";
import { Running } from "./running";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Runs `next dev` or `next start`, with local/ beside it when no Supabase project is configured. */
export async function runApp(mode: "dev" | "start"): Promise<void> {
  loadEnvFiles(mode === "dev" ? "development" : "production");
  const host = process.env.HOST || "127.0.0.1";
  const port = await choosePort({ variable: "PORT", fallback: 3000, host, avoid: [] }, process.env);
  const url = process.env.APP_URL || `http://localhost:${port}`;
  if (port !== 3000 && !process.env.PORT) {
    console.log(`Port 3000 is in use: the app takes ${port} (name one with PORT).`);
  }
  const running = new Running();
  const local = process.env.SUPABASE_URL ? null : await startLocal(running, url);
  const next = path.join(ROOT, "node_modules/next/dist/bin/next");
  running.add(
    spawn(process.execPath, [next, mode, "--port", String(port), "--hostname", host], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...(local?.environment ?? {}), APP_URL: url, PORT: String(port) },
    }),
  );
  await answers(host, port);
  announce(mode, url, local);
}

/** Next's own order: what is set already wins, then the most local file. */
function loadEnvFiles(environment: string): void {
  for (const name of [`.env.${environment}.local`, ".env.local", `.env.${environment}`, ".env"]) {
    const file = path.join(ROOT, name);
    if (existsSync(file)) {
      process.loadEnvFile(file);
    }
  }
}

async function startLocal(running: Running, appUrl: string): Promise<LocalReady> {
  console.log("No Supabase project is configured: starting the local stack.");
  const child = running.add(
    spawn(process.execPath, ["--import", "tsx", path.join(ROOT, "local/main.ts")], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, APP_URL: appUrl },
    }),
  );
  return await new Promise((resolve) =>
    child.once("message", (message) => resolve(message as LocalReady)),
  );
}

async function answers(host: string, port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, host, () => resolve(true));
      socket.once("error", () => resolve(false)).once("close", () => resolve(false));
      socket.unref();
    });
    if (isOpen) {
      return;
    }
    await wait(150);
  }
}

function announce(mode: "dev" | "start", url: string, local: LocalReady | null): void {
  const lines = ["", `  NexusAI    ${url}`];
  if (local) {
    lines.push(
      "",
      mode === "start"
        ? "  A trial on the local stack: nothing here is a production service."
        : "  Local on this machine, no account needed:",
    );
    lines.push(
      ...local.parts.map(
        (part) => `    ${part.name.padEnd(10)} ${part.what.padEnd(36)} ${part.where}`,
      ),
    );
    lines.push("", `  Demo accounts (password ${DEMO_PASSWORD}):`);
    lines.push(
      ...DEMO_ACCOUNTS.map(
        (account) =>
          `    ${account.email.padEnd(28)} ${account.role === "USER" ? account.plan : account.role}, ${account.locale}`,
      ),
    );
    lines.push("", "  Stop with Ctrl-C; what you do here is kept. Start over: npm run db:reset");
  }
  console.log(`${lines.join("\n")}\n`);
}
