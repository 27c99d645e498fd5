import { DataFolderError } from "@/local/data-folder";
import { FolderInUseError } from "@/local/folder-lock";
import { PortTakenError } from "@/local/free-port";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/local/seed";
import { type LocalStack, startStack } from "@/local/stack";
import { MigrationError } from "@/local/supabase/migrations";

/** Sent to the parent process once everything answers. */
export interface LocalReady {
  type: "ready";
  environment: Record<string, string>;
  parts: LocalStack["parts"];
}

/** Errors whose message is written for the person at the keyboard: a stack trace would only hide it. */
const EXPLAINED = [DataFolderError, FolderInUseError, PortTakenError, MigrationError];
const CLOSE_WITHIN_MS = 8_000;

let stack: LocalStack | null = null;
let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) {
    return;
  }
  isStopping = true;
  setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
  await stack?.close();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop());
}
// The parent died without a word: do not keep its ports and its folder.
process.on("disconnect", () => void stop());

try {
  stack = await startStack({
    env: process.env,
    appUrl: process.env.APP_URL || "http://localhost:3000",
    log: (message) => console.error(`[local] ${message}`),
  });
  if (process.send) {
    process.send({
      type: "ready",
      environment: stack.environment,
      parts: stack.parts,
    } satisfies LocalReady);
  } else {
    print(stack);
  }
} catch (error) {
  const isExplained = EXPLAINED.some((kind) => error instanceof kind);
  console.error(isExplained ? `\n${(error as Error).message}\n` : error);
  process.exit(1);
}

function print(started: LocalStack): void {
  for (const part of started.parts) {
    console.log(`${part.name.padEnd(10)}${part.what.padEnd(30)}${part.where}`);
  }
  console.log(
    `\npublishable key  ${started.keys.publishableKey}\nsecret key       ${started.keys.secretKey}`,
  );
  console.log(
    `demo accounts    ${DEMO_ACCOUNTS.map((account) => account.email).join(", ")}\npassword         ${DEMO_PASSWORD}`,
  );
}
