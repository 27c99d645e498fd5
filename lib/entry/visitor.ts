import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/kernel/env";
import { keyedHash } from "@/lib/kernel/hash";

export interface Visitor {
  /**
   * HMAC of the network address: comparable, not reversible. Null when the proxy does not say, rather
   * than one value that would make a crowd of strangers look like one visitor.
   */
  addressHash: string | null;
  userAgent: string;
}

/** The network the request came from. The header is set by the proxy in front (CLIENT_ADDRESS_HEADER). */
export async function getVisitor(): Promise<Visitor> {
  const list = await headers();
  // The first entry is the client as the nearest trusted proxy saw it.
  const address = list.get(env().CLIENT_ADDRESS_HEADER)?.split(",")[0]?.trim();
  return {
    addressHash: address ? keyedHash(env().APP_SECRET, "address", address) : null,
    userAgent: (list.get("user-agent") ?? "").slice(0, 400),
  };
}
