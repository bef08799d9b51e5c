/** Other addresses inside an address: what a page is asked to lead on to. */

import { partsOf } from "./suffixes.ts";

const ABSOLUTE = /(?:https?|ftp):[/\\]{1,4}([^/\\?#&=\s"'<>]*)/gi;
const RELATIVE = /(?<=[=/?#&])(?:\/\/|\\\\|\/\\|\\\/)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;
/** `http:` in Base64 begins like this. */
const ENCODED = /(?:aHR0c[DH]|aHR0cHM6|SFRUUD)/;
/** Parameters that lead on, where a host without a scheme is enough. */
const LEADING_ON =
  /^(?:u|url|uri|to|go|next|dest|destination|redirect(?:_?ur[il])?|redir|return(?:_?(?:to|url))?|continue|target|link|out|goto|r|rurl|forward|location)$/i;
const HOST_LIKE = /^([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/:?#]|$)/u;
const LONGEST_READ = 4_000;

/** Hosts of the addresses within `url`, in lower case; `?` where one is encoded so that its host cannot be read. */
export function nestedHosts(url: URL): readonly string[] {
  const inside = `${url.pathname}${url.search}${url.hash}`.slice(0, LONGEST_READ);
  if (inside.length < 5) return [];
  const hosts = new Set<string>();
  let text = inside;
  for (let depth = 0; depth < 3; depth++) {
    for (const [, authority] of text.matchAll(ABSOLUTE)) hosts.add(hostOf(authority!));
    for (const [, host] of text.matchAll(RELATIVE)) hosts.add(hostOf(host!));
    const plainer = decoded(text);
    if (plainer === text) break;
    text = plainer;
  }
  if (ENCODED.test(inside)) hosts.add("?");
  for (const host of leadingHosts(url.search)) hosts.add(host);
  hosts.delete("");
  return [...hosts];
}

const hostOf = (authority: string): string =>
  authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d*$/, "")
    .replace(/\.$/, "")
    .toLowerCase();

function leadingHosts(search: string): string[] {
  if (search === "") return [];
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const host = LEADING_ON.test(name) ? HOST_LIKE.exec(value)?.[1]?.toLowerCase() : undefined;
    return host && partsOf(host).isKnown && partsOf(host).registrable !== "" ? [host] : [];
  });
}

const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/** The address with all that was written in percent signs read, in lower case, for looking for words. */
export const readable = (text: string): string => decoded(decoded(text.slice(0, LONGEST_READ))).toLowerCase();
