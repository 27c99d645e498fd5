import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { choosePort, PortTakenError } from "@/local/free-port";

const host = "127.0.0.1";
let taken: Server;
let port: number;

beforeEach(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, host, resolve));
  const address = taken.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});

afterEach(() => new Promise((resolve) => taken.close(resolve)));

test("the usual port when it is free, else the next one that nobody else was promised", async () => {
  const wish = { variable: "X_PORT", fallback: port, host, avoid: [port + 1] };
  const chosen = await choosePort(wish, {});
  expect(chosen).toBeGreaterThan(port + 1);
  expect(await choosePort({ ...wish, fallback: chosen }, {})).toBe(chosen);
});

test("a port that was named is used or refused, never replaced", async () => {
  const wish = { variable: "X_PORT", fallback: 1, host, avoid: [] };
  await expect(choosePort(wish, { X_PORT: String(port) })).rejects.toThrow(PortTakenError);
  await expect(choosePort(wish, { X_PORT: String(port) })).rejects.toThrow(/X_PORT=/);
  await expect(choosePort(wish, { X_PORT: "many" })).rejects.toThrow("is not a port");
});
