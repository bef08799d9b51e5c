/** Where a request comes from, as far as counting tries is concerned. Pure. */

/** An IPv4 address; the first half of an IPv6 one, for a single caller has all addresses under it. */
export function sourceOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (!ip.includes(":")) return ip;
  const [head = "", tail] = ip.toLowerCase().split("%")[0]!.split("::");
  const groups = head.split(":").filter(Boolean);
  if (tail !== undefined) {
    const last = tail.split(":").filter(Boolean);
    while (groups.length + last.length < 8) groups.push("0");
    groups.push(...last);
  }
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** The neighbourhood of an address: what stays when a line is given another address, and changes with the line. */
export function neighbourhoodOf(ip: string): string {
  const source = sourceOf(ip);
  return source.includes(":")
    ? `${source.split(":").slice(0, 3).join(":")}::/48`
    : `${source.split(".").slice(0, 3).join(".")}.0/24`;
}
