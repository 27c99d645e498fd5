import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { uptime } from "node:os";
import path from "node:path";

/** A data folder another live process works in. The message names it. */
export class FolderInUseError extends Error {
  override name = "FolderInUseError";
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that one first (kill ${pid}), ` +
        "or choose another folder with LOCAL_DATA_DIR.",
    );
  }
}

interface LockNote {
  pid: number;
  startedAt: number;
}

/**
 * Takes a data folder for this process; two databases in one folder would destroy it. A note left
 * by a process that is gone (killed, or before the machine restarted) is taken over.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "in-use.json");
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeSync(
        handle,
        JSON.stringify({ pid: process.pid, startedAt: Date.now() } satisfies LockNote),
      );
      closeSync(handle);
      return () => releaseFolder(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error;
      }
    }
    const note = readNote(file);
    if (note && isAlive(note)) {
      throw new FolderInUseError(folder, note.pid);
    }
    rmSync(file, { force: true });
  }
  throw new Error(`The data folder ${folder} could not be taken: ${file} keeps coming back.`);
}

function releaseFolder(file: string): void {
  if (readNote(file)?.pid === process.pid) {
    rmSync(file, { force: true });
  }
}

function readNote(file: string): LockNote | null {
  try {
    const note = JSON.parse(readFileSync(file, "utf8")) as Partial<LockNote>;
    return typeof note.pid === "number" && typeof note.startedAt === "number"
      ? (note as LockNote)
      : null;
  } catch {
    return null;
  }
}

function isAlive(note: LockNote): boolean {
  if (note.pid === process.pid || note.startedAt < Date.now() - uptime() * 1000) {
    return false;
  }
  try {
    process.kill(note.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // Process numbers are used again: only a Node process can be ours. Where nothing tells, assume it is.
  const command = commandOf(note.pid);
  return command === null || /node|tsx|npm/i.test(command);
}

function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    const result = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return result.status === 0 ? result.stdout : null;
  }
}
