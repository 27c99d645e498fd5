/**
 * Runs the pgTAP files of supabase/tests on the embedded Postgres: `tsx tests/pgtap/run.ts [file…]`.
 * The same files run on a real stack with `supabase test db`.
 */
import path from "node:path";
import { openDatabase } from "@/local/supabase/database";
import { listTestFiles, runTestFile } from "./suite";

const say = (text: string) => process.stdout.write(`${text}\n`);

const asked = process.argv
  .slice(2)
  .map((file) => path.basename(file).replace(/(\.test)?\.sql$/, ""));
const all = listTestFiles();
const unknown = asked.filter((name) => !all.some((file) => file.startsWith(name)));
if (unknown.length > 0) {
  say(`No such file in supabase/tests: ${unknown.join(", ")}`);
  process.exit(1);
}
// The helpers commit; every other file leaves the database as it found it.
const files = all.filter(
  (file) =>
    asked.length === 0 || file.startsWith("000_") || asked.some((name) => file.startsWith(name)),
);

const database = await openDatabase({ dataDir: "memory", withPgtap: true });
let tests = 0;
let failed = 0;
try {
  for (const file of files) {
    const startedAt = performance.now();
    const report = await runTestFile(database, file);
    tests += report.tests;
    failed += report.failures.length;
    say(`# ${file} (${Math.round(performance.now() - startedAt)} ms)`);
    for (const line of report.lines) {
      say(line.text);
    }
    for (const failure of report.failures) {
      say(`FAILED supabase/tests/${file}:${failure.line} test ${failure.test}: ${failure.message}`);
    }
  }
} finally {
  await database.close();
}
say(`pgTAP: ${files.length} files, ${tests} tests, ${failed} failed`);
process.exit(failed > 0 || files.length === 0 ? 1 : 0);
