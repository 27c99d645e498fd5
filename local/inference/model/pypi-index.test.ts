import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findWheel } from "./pypi-index";

let server: Server;
let answer: { type: string; body: string };
let seen: { url: string | undefined; authorization: string | undefined }[];

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push({ url: request.url, authorization: request.headers.authorization });
    response.writeHead(answer.body ? 200 : 404, { "content-type": answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
});

function find(credentials = "") {
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("PIP_INDEX_URL", `http://${credentials}127.0.0.1:${port}/simple/`);
  return findWheel("llm-x", "llm_x-1-py3-none-any.whl", new AbortController().signal);
}

describe("findWheel", () => {
  it("reads the JSON of a modern index", async () => {
    answer = {
      type: "application/vnd.pypi.simple.v1+json",
      body: JSON.stringify({
        files: [{ filename: "llm_x-1-py3-none-any.whl", url: "https://files.example/llm_x.whl" }],
      }),
    };
    expect(await find()).toEqual({ url: "https://files.example/llm_x.whl", headers: {} });
    expect(seen[0]?.url).toBe("/simple/llm-x/");
  });

  it("reads the page of an older one, with relative links and a checksum behind them", async () => {
    answer = {
      type: "text/html",
      body: '<a href="../../files/llm_x-1.tar.gz">llm_x-1.tar.gz</a><a href="../../files/x.whl?a=1&amp;b=2#sha256=ab" data-requires-python="&gt;=3.9">llm_x-1-py3-none-any.whl</a>',
    };
    expect((await find()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/x\.whl\?a=1&b=2$/);
  });

  it("sends a password of the index as a header, and only to the index", async () => {
    answer = {
      type: "text/html",
      body: '<a href="https://elsewhere.example/x.whl">llm_x-1-py3-none-any.whl</a>',
    };
    expect(await find("me:s%40cret@")).toEqual({
      url: "https://elsewhere.example/x.whl",
      headers: {},
    });
    expect(seen[0]?.authorization).toBe(`Basic ${Buffer.from("me:s@cret").toString("base64")}`);
  });

  it("says what is missing", async () => {
    answer = { type: "text/html", body: "<a href='x'>other.whl</a>" };
    await expect(find()).rejects.toThrow(/does not list/);
    answer = { type: "text/html", body: "" };
    await expect(find()).rejects.toThrow(/404/);
  });
});
