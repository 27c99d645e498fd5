import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/kernel/env";
import { keyedHash } from "@/lib/kernel/hash";

export interface Visitor {
  /** HMAC of the network address: comparable, not reversible. */
  addressHash: string;
  userAgent: string;
}

/** The network the request came from. The header is set by the proxy in front (CLIENT_ADDRESS_HEADER). */
export async function getVisitor(): Promise<Visitor> {
  const list = await headers();
  // The first entry is the client as the nearest trusted proxy saw it.
  const address = list.get(env().CLIENT_ADDRESS_HEADER)?.split(",")[0]?.trim() || "unknown";
  return {
    addressHash: keyedHash(env().APP_SECRET, "address", address),
    userAgent: (list.get("user-agent") ?? "").slice(0, 400),
  };
}
