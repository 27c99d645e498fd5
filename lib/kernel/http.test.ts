import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { callHttp, pooledFetch, readText } from "@/lib/kernel/http";

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  sockets.clear();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const post = (body: string) => ({ method: "POST", headers: {}, body, timeoutMs: 2_000 });

describe("callHttp", () => {
  it("keeps the connection for the next call", async () => {
    const url = await serve((request, response) => request.pipe(response));
    for (const text of ["one", "two", "trois é"]) {
      expect(await readText(await callHttp(url, post(text)), 100)).toBe(text);
    }
    expect(sockets.size).toBe(1);
  });

  it("makes a call once more when its kept connection was just closed", async () => {
    const seen: string[] = [];
    let isDoomed = false;
    const url = await serve(async (request, response) => {
      if (isDoomed) {
        isDoomed = false;
        request.socket.resetAndDestroy();
        return;
      }
      seen.push(await new Response(request as never).text());
      response.end("done");
    });
    await readText(await callHttp(url, post("first")), 100);
    isDoomed = true;
    expect(await readText(await callHttp(url, post("second")), 100)).toBe("done");
    expect(seen).toEqual(["first", "second"]);
  });

  it("does not repeat a call that failed on a fresh connection", async () => {
    let calls = 0;
    const url = await serve((request) => {
      calls += 1;
      request.socket.resetAndDestroy();
    });
    await expect(callHttp(url, post("x"))).rejects.toThrow();
    expect(calls).toBe(1);
  });

  it("rejects when no answer begins in time, and when the signal aborts", async () => {
    const url = await serve(() => {});
    await expect(callHttp(url, { ...post("x"), timeoutMs: 30 })).rejects.toThrow("within 30 ms");
    await expect(
      callHttp(url, { ...post("x"), signal: AbortSignal.timeout(30) }),
    ).rejects.toMatchObject({ name: expect.stringMatching(/Abort|Timeout/) });
  });

  it("ends the body with an error when it is cut, and refuses one past the cap", async () => {
    const cut = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("half");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(readText(await callHttp(cut, post("x")), 1_000)).rejects.toThrow();
    await expect(
      readText(await callHttp(await serve((_, response) => response.end("12345")), post("x")), 4),
    ).rejects.toThrow(RangeError);
  });
});

describe("pooledFetch", () => {
  it("is fetch to an SDK: method, headers, body, status and stream", async () => {
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () =>
        response
          .writeHead(202, { "x-answer": "yes" })
          .end(`${request.method} ${request.headers["x-asked"]} ${body}`),
      );
    });
    const response = await pooledFetch(new URL(url), {
      method: "POST",
      headers: { "x-asked": "what" },
      body: "hello",
    });
    expect(response.status).toBe(202);
    expect(response.headers.get("x-answer")).toBe("yes");
    expect(await response.text()).toBe("POST what hello");
  });

  it("takes an answer without a body", async () => {
    const url = await serve((_request, response) => response.writeHead(204).end());
    expect((await pooledFetch(url)).status).toBe(204);
  });
});
