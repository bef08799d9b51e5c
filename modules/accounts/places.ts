/** Where addresses belong to, from a table in a file of the operator's. Read once; nothing is ever fetched. */

import { existsSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { Place, Places } from "./types/proof.ts";

/** One network of the table: `{ "range": "203.0.113.0/24", "country": "PT", "network": "Lisbon Fibre", "vpn": false }`. */
type Entry = {
  readonly range: string;
  readonly country: string;
  readonly network: string;
  readonly vpn?: boolean;
};

type Range = { readonly from: bigint; readonly to: bigint; readonly place: Place };

/** For a house without a table: every place is unknown, and counts as nothing. */
export const NO_PLACES: Places = { lookup: () => undefined };

/** The table at `path`, or none. @throws Error naming the entry that cannot be read */
export const placesAt = (path: string): Places =>
  existsSync(path) ? placesOf(JSON.parse(readFileSync(path, "utf8"))) : NO_PLACES;

/** Of networks that lie within each other the narrowest counts. @throws Error naming the entry that cannot be read */
export function placesOf(table: unknown): Places {
  if (!Array.isArray(table)) throw new Error("the table of networks is a list");
  const ranges = flat(table.map(rangeOf));
  return {
    lookup(ip) {
      const at = numberOf(ip);
      if (at === undefined) return undefined;
      let [low, high] = [0, ranges.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const range = ranges[middle]!;
        if (at < range.from) high = middle - 1;
        else if (at > range.to) low = middle + 1;
        else return range.place;
      }
      return undefined;
    },
  };
}

function rangeOf(given: unknown, index: number): Range {
  const { range = "", country = "", network = "", vpn = false } = (given ?? {}) as Partial<Entry>;
  const [address = "", bits = ""] = String(range).split("/");
  const kind = isIP(address);
  const width = kind === 4 ? 32 : 128;
  const length = Number(bits);
  const isReadable =
    kind > 0 && /^\d{1,3}$/.test(bits) && length <= width && /^[A-Z]{2}$/.test(country) && network;
  if (!isReadable) throw new Error(`entry ${index + 1} of the table of networks cannot be read: ${range}`);
  const size = 1n << BigInt(width - length);
  const from = (numberOf(address)! / size) * size;
  return { from, to: from + size - 1n, place: { country, network, ...(vpn && { isVpn: true }) } };
}

/** Ranges that lie within each other, as ranges that do not: in order, the narrowest on top. */
function flat(ranges: Range[]): Range[] {
  const ordered = ranges.toSorted((a, b) => order(a.from, b.from) || order(b.to, a.to));
  const open: Range[] = [];
  const result: Range[] = [];
  let next = 0n;
  const close = (until: bigint): void => {
    while (open.length > 0 && open.at(-1)!.to < until) {
      const { to, place } = open.pop()!;
      if (next <= to) result.push({ from: next, to, place });
      if (to >= next) next = to + 1n;
    }
  };
  for (const range of ordered) {
    close(range.from);
    const around = open.at(-1);
    if (around && next < range.from) result.push({ from: next, to: range.from - 1n, place: around.place });
    next = range.from;
    open.push(range);
  }
  close(1n << 130n);
  return result;
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** IPv4 in the place that IPv6 gives it, so that both are one line of numbers. @rfc 4291-2.5.5.2 */
function numberOf(ip: string): bigint | undefined {
  const plain = ip.split("%")[0]!;
  if (isIP(plain) === 4) return 0xffff_0000_0000n + fourOf(plain);
  if (isIP(plain) !== 6) return undefined;
  const [head = "", tail] = plain.replace(/(\d+\.\d+\.\d+\.\d+)$/, hexOf).split("::");
  const groups = head.split(":").filter(Boolean);
  const last = (tail ?? "").split(":").filter(Boolean);
  if (tail !== undefined) groups.push(...Array<string>(8 - groups.length - last.length).fill("0"), ...last);
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

const fourOf = (ip: string): bigint => ip.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);

function hexOf(ip: string): string {
  const number = fourOf(ip);
  return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`;
}
