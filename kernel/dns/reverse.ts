/** The names under which DNS keeps the hosts of an address. @rfc 1035-3.5 @rfc 3596-2.5 */

import { isIPv4, isIPv6 } from "node:net";

/** `203.0.113.5` is asked for as `5.113.0.203.in-addr.arpa`; undefined when `ip` is no address. */
export function reverseName(ip: string): string | undefined {
  if (isIPv4(ip)) return `${ip.split(".").reverse().join(".")}.in-addr.arpa`;
  if (!isIPv6(ip)) return undefined;
  return `${[...hexOf(ip)].reverse().join(".")}.ip6.arpa`;
}

/** The way back; an IPv6 address comes in its full form. Undefined when `name` is not such a name. */
export function addressOfReverseName(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.$/, "");
  if (plain.endsWith(".in-addr.arpa")) {
    const ip = plain.slice(0, -".in-addr.arpa".length).split(".").reverse().join(".");
    return isIPv4(ip) ? ip : undefined;
  }
  if (!plain.endsWith(".ip6.arpa")) return undefined;
  const digits = plain.slice(0, -".ip6.arpa".length).split(".").reverse().join("");
  const ip = digits.match(/.{1,4}/g)?.join(":") ?? "";
  return digits.length === 32 && isIPv6(ip) ? ip : undefined;
}

/** The thirty-two hexadecimal digits of an IPv6 address. */
function hexOf(ip: string): string {
  // The URL parser writes an address in its short form, with an IPv4 tail in hexadecimal.
  const short = new URL(`http://[${ip.replace(/%.*$/, "")}]/`).hostname.slice(1, -1);
  const [head = "", tail] = short.split("::");
  const left = head.split(":").filter((group) => group !== "");
  const right = (tail ?? "").split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, "0")).join("");
}
