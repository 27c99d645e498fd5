import { Agent, request as send } from "node:http";

/** One streamed answer as the client saw it. Times in milliseconds from the moment the request was sent. */
export interface Exchange {
  status: number;
  firstTokenMs: number;
  totalMs: number;
  text: string;
}

export interface StreamRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** What stands in the stream where the first words of the reply begin. */
  firstTokenMark: string;
  /** Called once, with what has arrived by then, when the first words are there. */
  onFirstToken?: (text: string) => void;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sends one request and reads its answer to the end. Rejects when the connection breaks. */
export function exchange(request: StreamRequest): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const sentAt = performance.now();
    let firstTokenMs = Number.NaN;
    let text = "";
    const sending = send(
      request.url,
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(request.body),
          ...request.headers,
        },
      },
      (answer) => {
        answer.setEncoding("utf8");
        answer.on("data", (piece: string) => {
          const from = Math.max(0, text.length - request.firstTokenMark.length);
          text += piece;
          if (Number.isNaN(firstTokenMs) && text.indexOf(request.firstTokenMark, from) >= 0) {
            firstTokenMs = performance.now() - sentAt;
            request.onFirstToken?.(text);
          }
        });
        answer.once("error", reject);
        answer.once("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            firstTokenMs,
            totalMs: performance.now() - sentAt,
            text,
          }),
        );
      },
    );
    sending.once("error", reject);
    sending.end(request.body);
  });
}
