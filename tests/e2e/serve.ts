import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startTestStack } from "@/local/test-stack";
import { buildProduct } from "@/tests/bench/build";
import { startNext } from "@/tests/bench/child";
import { APP_PORT, APP_URL, CONTROL_PORT } from "@/tests/e2e/addresses";

/** The app as it is deployed, on a stack that is gone when it stops. */
// The rehearsal voice at a pace a person can interrupt.
process.env.LOCAL_REHEARSAL_TOKENS_PER_SECOND ??= "30";

const root = path.resolve(import.meta.dirname, "../..");
buildProduct((line) => console.log(line));
const stack = await startTestStack({ appUrl: APP_URL, controlPort: CONTROL_PORT });
const app = await startNext({
  folder: root,
  port: APP_PORT,
  host: "127.0.0.1",
  env: { ...stack.environment, LOG_LEVEL: "warn" },
  logFile: path.join(mkdtempSync(path.join(tmpdir(), "nexusai-e2e-")), "app.log"),
});
console.log(`serving ${APP_URL}`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    await app.stop();
    await stack.close();
    process.exit(0);
  });
}
