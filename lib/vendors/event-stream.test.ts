import { describe, expect, it } from "vitest";
import { readDataLines } from "@/lib/vendors/event-stream";

async function read(pieces: string[]): Promise<string[][]> {
  async function* source() {
    yield* pieces;
  }
  return await Array.fromAsync(readDataLines(source()));
}

describe("readDataLines", () => {
  it("hands over together what arrived together", async () => {
    expect(await read(["data: a\n\ndata: b\n\n", "data: c\n\n"])).toEqual([["a", "b"], ["c"]]);
  });

  it("joins what the network cut, wherever it cut", async () => {
    const whole = 'data: {"x":"é"}\n\ndata: [DONE]\n\n';
    for (let at = 1; at < whole.length; at += 1) {
      expect((await read([whole.slice(0, at), whole.slice(at)])).flat()).toEqual([
        '{"x":"é"}',
        "[DONE]",
      ]);
    }
  });

  it("leaves comments and other fields out, takes CRLF and a last line without an end", async () => {
    expect(await read([": ping\r\nevent: x\r\ndata: a\r\n\r\ndata:b"])).toEqual([["a"], ["b"]]);
  });

  it("gives up on a line without an end", async () => {
    await expect(read([`data: ${"x".repeat(1_000_001)}`])).rejects.toThrow(RangeError);
  });
});
