import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import { readTap, type TapLine } from "./tap";

export const TESTS_FOLDER = path.resolve(import.meta.dirname, "../../supabase/tests");

export interface Failure {
  /** 0 when the file itself is at fault: an error, a wrong plan, no test. */
  test: number;
  line: number;
  message: string;
}

export interface FileReport {
  file: string;
  lines: TapLine[];
  tests: number;
  failures: Failure[];
}

export interface Session {
  query<T>(sql: string): Promise<T[]>;
}

/** Test files in the order they run: by name, which puts the helpers first. */
export function listTestFiles(): string[] {
  return readdirSync(TESTS_FOLDER)
    .filter((file) => file.endsWith(".test.sql"))
    .sort();
}

/** Runs one file as psql would, statement by statement, and ends whatever transaction it left open. */
export async function runTestFile(session: Session, file: string): Promise<FileReport> {
  const sql = readFileSync(path.join(TESTS_FOLDER, file), "utf8");
  const report: FileReport = { file, lines: [], tests: 0, failures: [] };
  let planned: number | undefined;
  let at = 0;
  try {
    for (const statement of splitSqlStatements(sql)) {
      const found = sql.indexOf(statement, at);
      at = found < 0 ? at : found;
      const line = lineOf(sql, at, statement);
      const tap = await runStatement(session, statement, report, line);
      for (const said of tap) {
        report.lines.push(said);
        if (said.kind === "plan") {
          planned = said.number;
        } else if (said.kind === "test") {
          report.tests += 1;
          if (!said.ok) {
            report.failures.push({ test: said.number, line, message: said.text });
          }
        }
      }
      at += found < 0 ? 0 : statement.length;
      if (report.failures.some((failure) => failure.test === 0)) {
        break;
      }
    }
  } finally {
    await session.query("rollback");
    // psql would end the session here; pgTAP keeps its plan in temporary tables.
    await session.query("discard temp");
  }
  if (report.tests === 0 || planned !== report.tests) {
    const message = `planned ${planned ?? "nothing"}, ran ${report.tests} tests`;
    report.failures.push({ test: 0, line: 1, message });
  }
  return report;
}

async function runStatement(
  session: Session,
  statement: string,
  report: FileReport,
  line: number,
): Promise<TapLine[]> {
  try {
    const rows = await session.query<Record<string, unknown>>(statement);
    return readTap(rows.flatMap((row) => Object.values(row)));
  } catch (error) {
    report.failures.push({ test: 0, line, message: `error: ${(error as Error).message}` });
    return [];
  }
}

/** The line of the statement's first word, past the comments above it. */
function lineOf(sql: string, at: number, statement: string): number {
  const comments = /^(?:\s+|--[^\n]*\n?)*/.exec(statement)?.[0].length ?? 0;
  return sql.slice(0, at + comments).split("\n").length;
}
