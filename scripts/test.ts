import { spawnSync } from "node:child_process";
import path from "node:path";
import { findChromium, NO_CHROMIUM } from "@/tests/e2e/chromium";

interface Stage {
  name: string;
  commands: string[][];
}

const root = path.resolve(import.meta.dirname, "..");
const isCi = process.env.CI === "true" || process.env.CI === "1";
const isTerminal = process.stdout.isTTY;

const STAGES: Stage[] = [
  { name: "format and lint", commands: [["biome", "ci", ...(isTerminal ? [] : ["--colors=off"])]] },
  // Next writes the types of its routes; on a fresh clone they are not there yet.
  {
    name: "types",
    commands: [
      ["next", "typegen"],
      ["tsc", "--noEmit"],
    ],
  },
  { name: "database types", commands: [["tsx", "scripts/db-types.ts", "--check"]] },
  { name: "unit", commands: [["vitest", "run"]] },
  { name: "database (pgTAP)", commands: [["tsx", "tests/pgtap/run.ts"]] },
  {
    name: "integration, entry",
    commands: [["vitest", "run", "--config", "vitest.stack.config.ts"]],
  },
];
const END_TO_END: Stage = { name: "end to end", commands: [["playwright", "test"]] };

/** The first exit code that is not zero. */
function run(stage: Stage): number {
  for (const [program = "", ...args] of stage.commands) {
    const result = spawnSync(path.join(root, "node_modules/.bin", program), args, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    if (result.status !== 0) {
      return result.status ?? 1;
    }
  }
  return 0;
}

const hasBrowser = findChromium() !== null;
const lines: string[] = [];
let exitCode = 0;

for (const stage of hasBrowser ? [...STAGES, END_TO_END] : STAGES) {
  if (exitCode !== 0) {
    lines.push(`  not run   ${stage.name}`);
    continue;
  }
  console.log(`\n── ${stage.name}`);
  const begun = performance.now();
  exitCode = run(stage);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
  lines.push(`  ${exitCode === 0 ? "passed " : "FAILED "}   ${stage.name.padEnd(20)}${seconds} s`);
}
if (!hasBrowser) {
  console.log(`\n${NO_CHROMIUM}`);
  lines.push(`  ${isCi ? "FAILED " : "SKIPPED"}   ${END_TO_END.name}: no Chromium`);
  exitCode ||= isCi ? 1 : 0;
}

console.log(`\n${lines.join("\n")}\n`);
process.exitCode = exitCode;
