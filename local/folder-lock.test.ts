import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderInUseError, lockFolder } from "@/local/folder-lock";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (pid: number, startedAt = Date.now()) =>
  writeFileSync(path.join(folder, "in-use.json"), JSON.stringify({ pid, startedAt }));

test("a folder is taken, kept from others, and given back", () => {
  const release = lockFolder(folder);
  expect(existsSync(path.join(folder, "in-use.json"))).toBe(true);
  release();
  expect(existsSync(path.join(folder, "in-use.json"))).toBe(false);
});

test("a folder a live Node process works in is refused, naming it", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    note(other.pid ?? 0);
    expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`);
  } finally {
    other.kill("SIGKILL");
    await new Promise((resolve) => other.once("exit", resolve));
  }
  // It was killed without a word: its note no longer counts.
  lockFolder(folder)();
});

test("a note from before the machine started, or one cut short, does not count", () => {
  note(process.ppid, 1_000);
  lockFolder(folder)();
  writeFileSync(path.join(folder, "in-use.json"), '{"pid": 1');
  lockFolder(folder)();
});

test("another program that got the number of a dead process does not count", async () => {
  const other = spawn("sleep", ["30"]);
  try {
    await new Promise((resolve) => other.once("spawn", resolve));
    note(other.pid ?? 0);
    lockFolder(folder)();
  } finally {
    other.kill("SIGKILL");
  }
});
