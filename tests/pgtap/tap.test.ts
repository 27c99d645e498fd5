import { expect, it } from "vitest";
import { readTap } from "./tap";

it("reads plans, tests and diagnostics and drops other results", () => {
  const lines = readTap([
    "1..2",
    "ok 1 - fine",
    "not ok 2 - broken\n# Failed test 2",
    "a name",
    3,
    null,
  ]);
  expect(lines.map((line) => [line.kind, line.number, line.ok])).toEqual([
    ["plan", 2, true],
    ["test", 1, true],
    ["test", 2, false],
    ["comment", 0, true],
  ]);
});

it("takes a skipped or to-do test for a failed one", () => {
  const lines = readTap(["ok 1 - # SKIP no time", "not ok 2 - later # TODO one day"]);
  expect(lines.map((line) => line.ok)).toEqual([false, false]);
});
