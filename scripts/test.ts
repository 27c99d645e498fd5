import { spawnSync } from "node:child_process";
import path from "node:path";
import { findChromium, NO_CHROMIUM } from "@/tests/e2e/chromium";

interface Stage {
  name: string;
  command: string[];
}

const root = path.resolve(import.meta.dirname, "..");
const isCi = process.env.CI === "true" || process.env.CI === "1";
const hasBrowser = findChromium() !== null;

const STAGES: Stage[] = [
  { name: "format and lint", command: ["biome", "ci"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "database types", command: ["tsx", "scripts/db-types.ts", "--check"] },
  { name: "unit", command: ["vitest", "run"] },
  { name: "database (pgTAP)", command: ["tsx", "tests/pgtap/run.ts"] },
  { name: "integration, entry", command: ["vitest", "run", "--config", "vitest.stack.config.ts"] },
  {
    name: "end to end",
    command: ["playwright", "test"],
  },
];

const lines: string[] = [];
let exitCode = 0;

for (const stage of STAGES) {
  if (exitCode !== 0) {
    lines.push(`  not run   ${stage.name}`);
    continue;
  }
  if (stage.name === "end to end" && !hasBrowser) {
    console.log(`\n${NO_CHROMIUM}`);
    exitCode = isCi ? 1 : 0;
    lines.push(`  ${isCi ? "failed   " : "SKIPPED  "} ${stage.name}: no Chromium`);
    continue;
  }
  console.log(`\n── ${stage.name}`);
  const begun = performance.now();
  const [program = "", ...args] = stage.command;
  const result = spawnSync(path.join(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  exitCode = result.status ?? 1;
  lines.push(
    `  ${exitCode === 0 ? "passed   " : "FAILED   "} ${stage.name.padEnd(20)}${seconds} s`,
  );
}

console.log(`\n${lines.join("\n")}\n`);
process.exitCode = exitCode;
