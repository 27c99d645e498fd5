import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { downloadFile } from "./download-file";

const CONTENT = Buffer.from("0123456789".repeat(5_000));
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");

let folder: string;
let server: Server;
let ranges: (string | undefined)[];
let behaviour: {
  ignoreRange?: boolean;
  cutAt?: number;
  headers?: Record<string, string>;
  status?: number;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nexus-download-"));
  ranges = [];
  behaviour = {};
  server = createServer((request, response) => {
    ranges.push(request.headers.range);
    if (behaviour.status) return void response.writeHead(behaviour.status).end();
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const isPartial = from > 0 && !behaviour.ignoreRange;
    const body = isPartial ? CONTENT.subarray(from) : CONTENT;
    response.writeHead(isPartial ? 206 : 200, {
      "content-length": body.length,
      ...behaviour.headers,
    });
    if (behaviour.cutAt === undefined) response.end(body);
    else
      response.write(body.subarray(0, behaviour.cutAt), () =>
        setTimeout(() => response.destroy(), 20),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function download(overrides: object = {}): Promise<void> {
  const file = {
    name: "a model",
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/model`,
    target: join(folder, "model.gguf"),
    sizeBytes: CONTENT.length,
    sha256: SHA256,
    ...overrides,
  };
  return downloadFile(file, new AbortController().signal, () => {});
}

describe("downloadFile", () => {
  it("saves the file once its checksum agrees", async () => {
    await download();
    expect(await readFile(join(folder, "model.gguf"))).toEqual(CONTENT);
    expect(await readdir(folder)).toEqual(["model.gguf"]);
  });

  it("goes on where a broken connection left off", async () => {
    behaviour.cutAt = 20_000;
    await expect(download()).rejects.toThrow(/goes on where it stopped/);
    const kept = (await readFile(join(folder, "model.gguf.part"))).length;
    expect(kept).toBeGreaterThan(0);
    behaviour = {};
    await download();
    expect(ranges).toEqual([undefined, `bytes=${kept}-`]);
    expect(await readFile(join(folder, "model.gguf"))).toEqual(CONTENT);
  });

  it("copes with a server that ignores the range", async () => {
    await writeFile(join(folder, "model.gguf.part"), CONTENT.subarray(0, 1_000));
    behaviour.ignoreRange = true;
    await download();
    expect(await readFile(join(folder, "model.gguf"))).toEqual(CONTENT);
  });

  it("starts over when the kept part turns out damaged", async () => {
    await writeFile(join(folder, "model.gguf.part"), Buffer.alloc(1_000));
    await download();
    expect(ranges).toEqual(["bytes=1000-", undefined]);
    expect(await readFile(join(folder, "model.gguf"))).toEqual(CONTENT);
  });

  it("keeps nothing that has the wrong checksum", async () => {
    await expect(download({ sha256: "0".repeat(64) })).rejects.toThrow(/checksum/);
    expect(await readdir(folder)).toEqual([]);
  });

  it("stops before downloading when the hub names another checksum", async () => {
    behaviour.headers = { "x-linked-etag": `"${"f".repeat(64)}"` };
    await expect(download()).rejects.toThrow(/another file/);
  });

  it("says what the source answered, and when it cannot be reached", async () => {
    behaviour.status = 404;
    await expect(download()).rejects.toThrow(/404/);
    await expect(download({ url: "http://127.0.0.1:54339/x" })).rejects.toThrow(/No connection/);
  });

  it("asks for room on the disk before it begins", async () => {
    await expect(download({ sizeBytes: 1e18 })).rejects.toThrow(/Not enough room/);
  });
});
