/** Addresses of clients: one spelling each, the network that counts as one source, and lists of those we trust. */

import { BlockList, isIP, isIPv4 } from "node:net";

const MAPPED = /^::ffff:(?:(\d{1,3}(?:\.\d{1,3}){3})|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i;

/** An IPv4 address dressed as IPv6 becomes what it is. @rfc 4291-2.5.5.2 */
export function plainIp(ip: string): string {
  const mapped = MAPPED.exec(ip);
  if (!mapped) return ip.toLowerCase();
  const [, dotted, high = "0", low = "0"] = mapped;
  if (dotted) return dotted;
  const bytes = [Number.parseInt(high, 16), Number.parseInt(low, 16)].flatMap((half) => [
    half >> 8,
    half & 255,
  ]);
  return bytes.join(".");
}

/** Who is counted together: an IPv4 address, or the 64 bits of IPv6 that one customer has to itself. */
export function sourceOf(ip: string): string {
  if (isIPv4(ip) || !ip.includes(":")) return ip;
  const [head = "", tail] = ip.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

export type Trust = (ip: string) => boolean;

/** `entries` are addresses or networks (`10.0.0.0/8`). @throws RangeError for what is neither */
export function trustIn(entries: readonly string[] = []): Trust {
  if (entries.length === 0) return () => false;
  const list = new BlockList();
  for (const entry of entries) {
    const [ip = "", bits] = entry.split("/");
    const family = isIP(ip) === 4 ? "ipv4" : "ipv6";
    if (isIP(ip) === 0) throw new RangeError(`not an address or network: ${entry}`);
    if (bits === undefined) list.addAddress(ip, family);
    else list.addSubnet(ip, Number(bits), family);
  }
  return (ip) => isIP(ip) !== 0 && list.check(ip, isIPv4(ip) ? "ipv4" : "ipv6");
}
