/** Reads the hosts out of a list that somebody publishes, as the operator has downloaded it. Fetches nothing. */

import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { ListedFormat } from "../types/listed.ts";

/** Whatever stands where a host should; who takes them decides which are hosts. */
export async function* hostsInFile(file: string, format: ListedFormat): AsyncGenerator<string> {
  if (format === "phishtank-json") {
    yield* hostsInJson(await readFile(file, "utf8"));
    return;
  }
  const lines = createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const host = format === "hosts" ? hostInLine(line) : hostOfAddress(line);
    if (host !== undefined) yield host;
  }
}

/** `0.0.0.0 host` as in a hosts file, or the host alone; `#` begins a remark. */
export function hostInLine(line: string): string | undefined {
  const words = line.slice(0, 1000).split("#", 1)[0]!.trim().split(/\s+/);
  const host = words.length > 1 ? words[1] : words[0];
  return host || undefined;
}

/** The host of the first web address in a line of CSV; `#` begins a remark, and a line without an address is a heading. */
export function hostOfAddress(line: string): string | undefined {
  const begins = ["http://", "https://"].map((scheme) => line.indexOf(scheme)).filter((at) => at >= 0);
  if (line.startsWith("#") || begins.length === 0) return undefined;
  const [address = ""] = line.slice(Math.min(...begins)).split('"', 1);
  return URL.parse(address)?.hostname ?? "";
}

/** A list of objects, each with its address in `url`. @throws SyntaxError, TypeError when it is none */
export function* hostsInJson(text: string): Generator<string> {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new TypeError("not a list of entries");
  for (const entry of entries) {
    const { url } = entry as { url?: unknown };
    yield typeof url === "string" ? (URL.parse(url)?.hostname ?? "") : "";
  }
}
