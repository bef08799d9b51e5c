/** Links that say how they are to be opened: a scheme and a colon, or two backslashes and the name of a computer. */

import type { Candidate } from "./candidates.ts";
import { isIpHost } from "./hosts.ts";
import { OPENING_SCHEMES, WEB_SCHEME } from "./schemes.ts";
import { authorityEnd, hostEnd, nearAuthorityEnd, pathEnd, portEnd, trimmedEnd } from "./stretches.ts";
import { partsOf } from "./suffixes.ts";

const LONGEST_SCHEME = 32;
const SCHEME_UNIT = /[a-z\d+*_#.✗✘×-]/iu;
const NAME = /[a-z][a-z\d+-]{1,31}$/i;
const SHARE =
  /(?<![\\:\p{L}\p{N}])\\\\[\p{L}\p{N}][\p{L}\p{N}._@%-]{1,252}(?:\\[^\\\s<>"|?*]{1,200}){1,20}/gu;

/** All links of `text` with a scheme, in order of place. */
export function schemeLinks(text: string): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", Math.max(colon + 1, from))) {
    const link = linkAt(text, colon, from);
    if (!link) continue;
    found.push(link);
    from = link.end;
  }
  return found;
}

/** Shares of other computers: `\\host\folder`. */
export const shareLinks = (text: string): Candidate[] =>
  text.includes("\\\\")
    ? Array.from(text.matchAll(SHARE), ({ 0: share, index }) => {
        const end = trimmedEnd(text, index, index + share.length);
        return { start: index, end, url: `smb:${text.slice(index, end).replaceAll("\\", "/")}` };
      })
    : [];

function linkAt(text: string, colon: number, least: number): Candidate | undefined {
  let back = colon;
  while (back > least && colon - back < LONGEST_SCHEME && SCHEME_UNIT.test(text[back - 1]!)) back--;
  const word = text.slice(back, colon);
  if (word === "") return undefined;
  const web = WEB_SCHEME.exec(word)?.[0];
  if (web) return webLink(text, colon - web.length, colon) ?? undefined;
  return otherLink(text, word, colon);
}

/** A link that is no page: what it may be is told by its name and by what follows. */
function otherLink(text: string, word: string, colon: number): Candidate | undefined {
  const name = NAME.exec(word)?.[0];
  if (!name) return undefined;
  for (const [known, follow] of OPENING_SCHEMES) {
    const spelled = known.exec(name)?.[0];
    if (!spelled) continue;
    follow.lastIndex = colon + 1;
    if (!follow.test(text)) return undefined;
    return candidate(text, colon - spelled.length, pathEnd(text, colon, skipBlanks(text, colon + 1)));
  }
  const isAddress = /^(?:\/\/|\\\\)[\p{L}\p{N}[]/u.test(text.slice(colon + 1, colon + 4));
  return isAddress ? candidate(text, colon - name.length, pathEnd(text, colon, colon + 1)) : undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < from + 8 && /\s/.test(text[at] ?? "x")) at++;
  return at;
}

const candidate = (text: string, start: number, end: number): Candidate => ({
  ...{ start, end },
  url: text.slice(start, end),
});

/** A page: `scheme : slashes authority path`. Browsers take any number of slashes of either kind, and none at all. */
function webLink(text: string, start: number, colon: number): Candidate | undefined {
  let from = colon + 1;
  while (from < text.length && (text[from] === "/" || text[from] === "\\")) from++;
  const end = addressEnd(text, start, from, from - colon - 1);
  if (end === undefined) return undefined;
  const secure = /s$/i.test(text.slice(start, colon));
  return { start, end, url: `${secure ? "https" : "http"}${text.slice(colon, end)}` };
}

/**
 * The end of an address whose authority begins at `from`; undefined when no host stands there. Where a sign before the
 * host says `@`, everything up to the last one of the authority is what a browser skips.
 */
function addressEnd(text: string, start: number, from: number, slashes: number): number | undefined {
  const limit = slashes === 0 ? nearAuthorityEnd(text, from) : authorityEnd(text, from);
  const hostStart = from + text.slice(from, limit).lastIndexOf("@") + 1;
  let end = hostEnd(text, hostStart);
  const hasPath = (place: number): boolean => place < text.length && "/\\?#".includes(text[place]!);
  const host = text.slice(hostStart, end);
  if (!/[\p{L}\p{N}]/u.test(host)) return undefined;
  if (slashes === 0 && !(host.includes(".") && isReal(host))) return undefined;
  const port = portEnd(text, end);
  if (port > end || hasPath(port)) return hasPath(port) ? pathEnd(text, start, port) : port;
  end = hostStart + gluedHost(host);
  return trimmedEnd(text, start, end);
}

/** How much of `host` is meant, where a sentence or the next link is glued to it. */
function gluedHost(host: string): number {
  if (host.startsWith("[") || !host.includes(".") || isReal(host)) return host.length;
  const next = /^(.{3,}?)https?$/i.exec(host)?.[1];
  if (next && isReal(next)) return next.length;
  // Some other script, or a dash, directly behind plain letters.
  for (let cut = host.length - 1, tries = 0; cut > 2 && tries < 4; cut--) {
    if (host.charCodeAt(cut) < 0x80 || !/[a-z\d]/i.test(host[cut - 1]!)) continue;
    tries++;
    if (isReal(host.slice(0, cut))) return cut;
  }
  const dot = host.lastIndexOf(".");
  return isReal(host.slice(0, dot)) ? dot : host.length;
}

function isReal(host: string): boolean {
  const plain = host
    .replace(/\p{Cf}/gu, "")
    .replace(/[。．｡]/g, ".")
    .replace(/\.$/, "")
    .toLowerCase();
  return isIpHost(plain) || partsOf(plain).isKnown;
}
