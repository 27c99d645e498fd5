import { parseArgs } from "node:util";
import { benchTurn } from "./turn/bench";
import { FULL, QUICK } from "./turn/effort";

const USAGE = `Usage: npm run bench -- turn [options]

  turn                      a persisted turn of the product against bare baselines

  --json                    the last line of stdout is one JSON object
  --rounds N                interleaved rounds, 5 by default
  --quick                   few samples in 2 rounds: whether it works, not how fast it is
  --background-messages N   other members' messages in the database
                            (20,000 on the embedded database, 1,000,000 on a native one)
  --profile                 writes CPU profiles of the product and its embedded Supabase into this folder

DATABASE_URL names a native Postgres; the bench makes a database of its own there and drops it.
A missed bar is printed, and is not an error; a turn that was lost or doubled is.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    rounds: { type: "string" },
    "background-messages": { type: "string" },
  },
});

const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const background = values["background-messages"];
const isGoodNumber = (value: number | undefined) =>
  value === undefined || (Number.isInteger(value) && value >= 1);

if (
  positionals.length !== 1 ||
  positionals[0] !== "turn" ||
  !isGoodNumber(rounds) ||
  !isGoodNumber(background === undefined ? undefined : Number(background))
) {
  console.error(USAGE);
  process.exit(2);
}

const databaseUrl = process.env.DATABASE_URL || null;
const effort = values.quick ? QUICK : FULL;
try {
  await benchTurn({
    effort: { ...effort, rounds: rounds ?? effort.rounds },
    json: values.json,
    backgroundMessages: Number(background ?? (databaseUrl ? 1_000_000 : 20_000)),
    databaseUrl,
    nodeArguments: values.profile ? ["--cpu-prof", `--cpu-prof-dir=${process.cwd()}`] : [],
  });
} catch (error) {
  console.error(error instanceof Error ? `\n${error.stack}\n` : error);
  process.exit(1);
}
