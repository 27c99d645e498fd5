import { createServer } from "node:net";

/** A port the person named is taken: the message says by what name to choose another. */
export class PortTakenError extends Error {
  override name = "PortTakenError";
}

export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

interface PortWish {
  /** The environment variable that names the port. */
  variable: string;
  fallback: number;
  host: string;
  /** Ports promised to somebody else. */
  avoid: number[];
}

/**
 * The port to listen on. One that was named is used or refused; otherwise the usual one, or the
 * next free one after it, which the caller announces.
 */
export async function choosePort(
  wish: PortWish,
  env: Record<string, string | undefined>,
): Promise<number> {
  const named = env[wish.variable];
  if (named) {
    const port = Number(named);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new PortTakenError(`${wish.variable}=${named} is not a port.`);
    }
    if (!(await isPortFree(port, wish.host))) {
      throw new PortTakenError(
        `Port ${port} is in use. Free it, or name another one: ${wish.variable}=${port + 1000}.`,
      );
    }
    return port;
  }
  for (let port = wish.fallback; port < wish.fallback + 200; port += 1) {
    if (!wish.avoid.includes(port) && (await isPortFree(port, wish.host))) {
      return port;
    }
  }
  throw new PortTakenError(
    `No free port from ${wish.fallback} on. Name one: ${wish.variable}=<port>.`,
  );
}
