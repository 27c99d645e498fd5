import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { explainFailure, FetchFailure } from "./fetch-failure";

/** Nothing for this long on an open connection means that it is dead. */
const STALL_MS = 60_000;

/** Room left on the disk for everything else. */
const SPARE_BYTES = 256 * 1024 * 1024;

export type Progress = (doneBytes: number, totalBytes: number) => void;

export type FileToDownload = {
  name: string;
  url: string;
  headers?: Record<string, string>;
  target: string;
  sizeBytes: number;
  sha256: string;
};

/**
 * Downloads into `<target>.part`, going on from what is there, and renames only after the
 * checksum agrees. A part that turns out wrong is removed and fetched once more from the start.
 */
export async function downloadFile(
  file: FileToDownload,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<void> {
  const part = `${file.target}.part`;
  await mkdir(dirname(file.target), { recursive: true });
  await requireSpace(file, await sizeOf(part));
  for (const attempt of [1, 2]) {
    const hash = createHash("sha256");
    const resumedAt = await fetchRest(file, part, hash, signal, onProgress);
    if (hash.digest("hex") === file.sha256) {
      await rename(part, file.target);
      return;
    }
    await rm(part, { force: true });
    if (resumedAt === 0 || attempt === 2) {
      throw new FetchFailure(
        `${file.name} does not have the expected checksum and was removed. Either the download was damaged, or the file at its source has changed: run this again, and if it repeats, report it.`,
      );
    }
  }
}

/** Appends what is missing to the part and feeds all of it to the hash. Returns where it went on from. */
async function fetchRest(
  file: FileToDownload,
  part: string,
  hash: Hash,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<number> {
  let start = await sizeOf(part);
  if (start > file.sizeBytes) {
    await rm(part);
    start = 0;
  }
  for await (const chunk of start > 0 ? createReadStream(part) : []) hash.update(chunk as Buffer);
  if (start === file.sizeBytes) return start;

  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  try {
    const response = await fetch(file.url, {
      headers: { ...file.headers, ...(start > 0 ? { range: `bytes=${start}-` } : {}) },
      signal: AbortSignal.any([signal, stall.signal]),
    });
    checkAnswer(response, file);
    const isPartial = response.status === 206;
    const append = await open(part, isPartial ? "a" : "w");
    // A server that ignores the range sends the whole: the bytes already hashed are skipped over.
    let skip = isPartial ? 0 : start;
    let done = isPartial ? start : 0;
    try {
      if (!response.body) throw new FetchFailure(`The source of ${file.name} sent nothing.`);
      for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
        clearTimeout(timer);
        timer = setTimeout(() => stall.abort(), STALL_MS);
        await append.write(bytes);
        done += bytes.length;
        hash.update(bytes.subarray(Math.min(skip, bytes.length)));
        skip -= Math.min(skip, bytes.length);
        if (done > file.sizeBytes)
          throw new FetchFailure(`${file.name} is larger than expected; not keeping it.`);
        onProgress(done, file.sizeBytes);
      }
    } finally {
      await append.close();
    }
    if (done < file.sizeBytes) {
      throw new FetchFailure(
        `The connection ended early (${done} of ${file.sizeBytes} bytes). Run this again: it goes on where it stopped.`,
      );
    }
    return start;
  } catch (error) {
    if (stall.signal.aborted && !signal.aborted) {
      throw new FetchFailure(
        `Nothing has come for ${STALL_MS / 1000} seconds. Run this again: it goes on where it stopped.`,
      );
    }
    throw explainFailure(error, file.name);
  } finally {
    clearTimeout(timer);
  }
}

function checkAnswer(response: Response, file: FileToDownload): void {
  if (!response.ok) {
    throw new FetchFailure(
      `The source of ${file.name} answered ${response.status} ${response.statusText}.`,
    );
  }
  // The Hugging Face hub names the file's SHA-256 before sending it: a mismatch is known at once.
  const linked = /^"?([0-9a-f]{64})"?$/.exec(response.headers.get("x-linked-etag") ?? "")?.[1];
  if (linked && linked !== file.sha256) {
    throw new FetchFailure(
      `The hub now holds another file under the name of ${file.name}. Nothing was downloaded.`,
    );
  }
}

async function requireSpace(file: FileToDownload, haveBytes: number): Promise<void> {
  const disk = await statfs(dirname(file.target));
  const free = disk.bavail * disk.bsize;
  const need = file.sizeBytes - haveBytes + SPARE_BYTES;
  if (free < need) {
    throw new FetchFailure(
      `Not enough room on the disk: ${file.name} needs ${toMegabytes(need)} MB, ${toMegabytes(free)} MB are free.`,
    );
  }
}

/** Size of a file, 0 if it is not there. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
