/**
 * Plants faults into the database, one at a time, and expects the pgTAP suite to notice each:
 * `tsx tests/mutations/run.ts [part of a name]`. Fails when one survives.
 */
import { type Database, openDatabase } from "@/local/supabase/database";
import { listTestFiles, runTestFile } from "@/tests/pgtap/suite";
import { FAULTS, type Fault } from "./faults";

const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

const [helpers, ...files] = listTestFiles().filter((file) => !file.startsWith("999_"));

/** The first failure of the suite, or null when everything is green. */
async function findFailure(database: Database): Promise<string | null> {
  for (const file of files) {
    const failure = (await runTestFile(database, file)).failures[0];
    if (failure) {
      return `${file}:${failure.line} ${failure.message.replace(/^not ok \d+ - /, "")}`;
    }
  }
  return null;
}

async function isCaught(fault: Fault, snapshot: Blob): Promise<boolean> {
  const startedAt = performance.now();
  const database = await openDatabase({
    dataDir: "memory",
    withPgtap: true,
    migrations: "none",
    snapshot,
  });
  try {
    await database.exec(fault.sql);
    const failure = await findFailure(database);
    say(
      `${failure ? "caught  " : "SURVIVED"} ${fault.name.padEnd(42)} ${seconds(startedAt)} s  ${failure ?? ""}`,
    );
    return failure !== null;
  } finally {
    await database.close();
  }
}

const startedAt = performance.now();
const asked = process.argv[2] ?? "";
const faults = FAULTS.filter((fault) => fault.name.includes(asked));
const base = await openDatabase({ dataDir: "memory", withPgtap: true });
if (!helpers || (await runTestFile(base, helpers)).failures.length > 0) {
  say("The helpers do not load: tsx tests/pgtap/run.ts 000 says why.");
  process.exit(1);
}
const snapshot = await base.dump();
const failure = await findFailure(base);
await base.close();
if (failure) {
  say(`The suite is red without any fault planted: ${failure}`);
  process.exit(1);
}
say(`Green before any fault: ${files.length} files in ${seconds(startedAt)} s`);

let survived = 0;
for (const fault of faults) {
  survived += (await isCaught(fault, snapshot)) ? 0 : 1;
}
say(`Mutations: ${faults.length} planted, ${survived} survived, ${seconds(startedAt)} s`);
process.exit(survived > 0 || faults.length === 0 ? 1 : 0);
