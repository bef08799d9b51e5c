/** What a reader takes from a link as it is written, before any browser reads it. */

import type { FoundLink } from "../../types/text.ts";
import { unicodeHost } from "./punycode.ts";
import { PLAIN_WEB_SCHEME } from "./schemes.ts";

export type Shown = {
  /** The scheme as written; empty when there is none. */
  readonly scheme: string;
  /** What stands between the scheme's colon and the host. */
  readonly slashes: string;
  /** Everything before the last `@` of the authority; undefined when there is none. */
  readonly userinfo: string | undefined;
  /** With letter case and all signs. */
  readonly host: string;
  /** What follows host and port. */
  readonly rest: string;
};

const PARTS = /^(?:([^\s:/\\@.[]{1,32}|h\.{1,3}ps?):)?([/\\\t\r\n]*)([^/\\?#]*)(.*)$/su;

export function shownOf(written: string): Shown {
  const [, scheme = "", slashes = "", authority = "", rest = ""] = PARTS.exec(written) ?? [];
  const at = authority.lastIndexOf("@");
  const host = authority.slice(at + 1).replace(/\]:\d*$/, "]");
  return {
    scheme,
    slashes,
    userinfo: at < 0 ? undefined : authority.slice(0, at),
    host: host.replace(/:\d+$/, ""),
    rest,
  };
}

/**
 * Is the host in `link` the one that a browser reads? International letters and their ASCII form are one; numbers in
 * another notation, percent signs, wide letters and signs that nobody sees are not.
 */
export function agrees(link: FoundLink, { host }: Shown): boolean {
  if (!link.target) return false;
  const { hostname } = link.target;
  if (hostname.startsWith("[")) return host.startsWith("[");
  const shown = host.toLowerCase().replace(/\.$/, "");
  const read = hostname.replace(/\.$/, "");
  return (
    shown === read || shown.normalize("NFC") === unicodeHost(read) || unicodeHost(shown) === unicodeHost(read)
  );
}

/** No scheme, or the web's as everybody writes it, slips of the finger included. */
export const isPlainScheme = (scheme: string): boolean => scheme === "" || PLAIN_WEB_SCHEME.test(scheme);
