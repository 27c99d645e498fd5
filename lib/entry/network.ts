import { isIPv4, isIPv6 } from "node:net";

/**
 * The visitor's network, from the header of the proxy in front: an IPv4 address, or the first half of an
 * IPv6 one. A home is given 2^64 IPv6 addresses and devices change theirs daily: by whole address no limit
 * and no refusal would hold. Null when there is no address in it.
 */
export function networkOf(header: string | null): string | null {
  // The first entry is the client as the nearest trusted proxy saw it.
  const entry = (header?.split(",")[0] ?? "").trim();
  const bare = entry
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^([\d.]+):\d+$/, "$1")
    .replace(/%.*$/, "");
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return null;
  // The URL parser knows every way to write an IPv6 address, and writes it in one.
  const host = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [head = "", tail] = host.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  const groups = [...before, ...(tail === undefined ? [] : zeros), ...after];
  const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  if (!isMapped) return `${groups.slice(0, 4).join(":")}::/64`;
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .map((pair) => `${pair >> 8}.${pair & 255}`)
    .join(".");
}
