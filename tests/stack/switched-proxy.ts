import { createServer, request as forward, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to the next requests on their way. */
export type Switch =
  | "pass"
  /** The connection is closed without an answer: the other side is gone. */
  | "gone"
  /** Answers 500. */
  | "error"
  /** Answers 200 with something that is not the protocol. */
  | "garbage"
  /** Never answers. */
  | "hang"
  /** Lets the beginning of the answer through, then breaks the connection. */
  | "cut";

export interface SwitchedProxy {
  url: string;
  /** Applies to paths that contain `part`; everything else passes. */
  set(state: Switch, part?: string): void;
  /** Requests whose client went away before the answer was whole. */
  abandoned(): number;
  /** Requests left without an answer so far by `hang`. */
  hanging(): number;
  close(): Promise<void>;
}

const CUT_AFTER_BYTES = 800;

/** A proxy before a part of the local stack that can fail like a network or a vendor does. */
export async function startSwitchedProxy(target: string): Promise<SwitchedProxy> {
  let state: Switch = "pass";
  let part = "";
  let abandoned = 0;
  let hanging = 0;
  const { hostname, port } = new URL(target);

  const server = createServer((incoming, response) => {
    const now: Switch = incoming.url?.includes(part) ? state : "pass";
    if (now === "gone") return void incoming.socket.destroy();
    if (now === "hang") {
      hanging += 1;
      response.on("close", () => {
        abandoned += 1;
      });
      return;
    }
    if (now === "error")
      return void respond(response, 500, '{"error":{"message":"broken","type":"server_error"}}');
    if (now === "garbage")
      return void respond(response, 200, "data: {not json at all\n\ndata: <html>\n\n");
    const outgoing = forward(
      { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        let passed = 0;
        answer.on("data", (chunk: Buffer) => {
          if (now !== "cut") return void response.write(chunk);
          response.write(chunk.subarray(0, Math.max(0, CUT_AFTER_BYTES - passed)));
          passed += chunk.length;
          if (passed > CUT_AFTER_BYTES) {
            outgoing.destroy();
            setTimeout(() => incoming.socket.destroy(), 5);
          }
        });
        answer.on("end", () => passed <= CUT_AFTER_BYTES && response.end());
        answer.on("error", () => response.destroy());
      },
    );
    outgoing.on("error", () => response.destroy());
    response.on("close", () => {
      if (!response.writableFinished) {
        abandoned += 1;
        outgoing.destroy();
      }
    });
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set(next, at = "") {
      state = next;
      part = at;
    },
    abandoned: () => abandoned,
    hanging: () => hanging,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, {
      "content-type": status === 200 ? "text/event-stream" : "application/json",
    })
    .end(body);
}
