import "server-only";
import { headers } from "next/headers";
import { networkOf } from "@/lib/entry/network";
import { env } from "@/lib/kernel/env";
import { keyedHash } from "@/lib/kernel/hash";

export interface Visitor {
  /**
   * HMAC of the network: comparable, not reversible. Null when the proxy does not say, rather
   * than one value that would make a crowd of strangers look like one visitor.
   */
  addressHash: string | null;
  userAgent: string;
}

/** The network the request came from. The header is set by the proxy in front (CLIENT_ADDRESS_HEADER). */
export async function getVisitor(): Promise<Visitor> {
  const list = await headers();
  const network = networkOf(list.get(env().CLIENT_ADDRESS_HEADER));
  return {
    addressHash: network ? keyedHash(env().APP_SECRET, "address", network) : null,
    userAgent: (list.get("user-agent") ?? "").slice(0, 400),
  };
}
