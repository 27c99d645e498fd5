import { Agent, createServer, request as send } from "node:http";
import { serveParent } from "../child";

/** The least a Node server can do between a browser and the upstream: pass the bytes on. */
export type ProxyCalls = {
  listen: [{ host: string; port: number; upstream: string }, null];
};

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

serveParent({
  listen: ({ host, port, upstream }: ProxyCalls["listen"][0]) =>
    new Promise<null>((resolve, reject) => {
      const server = createServer((incoming, outgoing) => {
        const forward = send(
          `${upstream}/chat/completions`,
          {
            agent,
            method: "POST",
            headers: {
              "content-type": "application/json",
              "content-length": incoming.headers["content-length"] ?? "0",
            },
          },
          (answer) => {
            outgoing.writeHead(answer.statusCode ?? 502, {
              "content-type": answer.headers["content-type"] ?? "text/plain",
            });
            answer.pipe(outgoing);
          },
        );
        forward.on("error", () => outgoing.destroy());
        outgoing.on("close", () => {
          if (!outgoing.writableFinished) forward.destroy();
        });
        incoming.pipe(forward);
      });
      server.keepAliveTimeout = 120_000;
      server.once("error", reject);
      server.listen(port, host, () => resolve(null));
    }),
});
