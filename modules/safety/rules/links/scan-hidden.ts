/** Links that a reader has to put together: blanks for dots behind `www`, letters one by one, lines broken within. */

import { trustInEnding } from "../text/top-level.ts";
import type { Candidate } from "./candidates.ts";
import { RARE_ENDS } from "./known-hosts.ts";
import { bareLinks } from "./scan-bare.ts";
import { schemeLinks } from "./scan-schemes.ts";
import { authorityEnd, pathEnd } from "./stretches.ts";
import { partsOf } from "./suffixes.ts";

const SPACED =
  /(?<![\p{L}\p{N}.])www(?:\s{0,2}\.\s{0,2}|\s{1,2})((?:[\p{L}\p{N}-]{1,40}(?:\s{0,2}\.\s{0,2}|\s)){1,3})(com|net|org|info|eu|pt|es|de|fr|nl|pl|ru|uk|io|top|xyz|online|site|shop)(?![\p{L}\p{N}])(?:\s?\/\s?[\w/-]{1,60})?/giu;
/** A label with a hyphen stands before the dot of no sentence, so that more is believed of what follows. */
const JOINED =
  /(?<![\p{L}\p{N}.@-])([\p{L}\p{N}]{2,30}(?:(?:-|\s-\s)[\p{L}\p{N}]{2,30}){1,4})\s{0,2}[[({]?\s?(\.|dot|punkt|point|punto|ponto|punt|kropka|точка|نقطة)\s?[\])}]?\s{0,2}([\p{L}]{2,12})(?![\p{L}\p{N}.@-])(\s?(?:\/|slash|schrägstrich|barre oblique|barra|ukośnik|слэш|слеш|شرطة مائلة|snedstreck)\s?[\w/-]{1,60})?/giu;
/** The scheme with blanks between its letters, and a host with blanks around its dots. */
const SPACED_SCHEME =
  /(?<![\p{L}\p{N}])h ?t ?t ?p ?s? ?: ?\/ ?\/ ?((?:[\p{L}\p{N}-]{1,40} ?\. ?){1,4}[\p{L}]{2,12})(?![\p{L}\p{N}])/giu;
const SPELLED = /(?<!\S)(?:\S ){6,120}\S(?!\S)/gu;
/** Letters one by one are worth reading when they make a label and a dot, or a scheme. */
const WORTH = /[\p{L}\d-]{3}\.|:\/\//u;
const BROKEN =
  /h[\t\r\n]*t[\t\r\n]*t[\t\r\n]*p[\t\r\n]*(?:s[\t\r\n]*)?:[\t\r\n]*[/\\][\t\r\n]*[/\\][^\s<>"]*(?:[\t\r\n]{1,2}[^\s<>"]+){0,3}/gi;

/** All such links of `text`, in order of place. What is plain as well may come again. */
export function hiddenLinks(text: string): Candidate[] {
  const found = [
    ...(/www/i.test(text) ? spacedLinks(text) : []),
    ...(/:|\./.test(text) ? spelledLinks(text) : []),
    ...(text.includes("-") ? joinedLinks(text) : []),
    ...(text.includes(" ") && /h ?t ?t ?p/i.test(text) ? spacedSchemes(text) : []),
    ...(/[\t\r\n]/.test(text) ? brokenLinks(text) : []),
  ];
  return found.sort((a, b) => a.start - b.start);
}

const spacedLinks = (text: string): Candidate[] =>
  Array.from(text.matchAll(SPACED))
    .filter(({ 0: whole }) => /\s/.test(whole))
    .map(({ 0: whole, 1: words, index }) => {
      const joined = `${words!.trim().replace(/[\s.]+/g, ".")}.${whole.slice(whole.indexOf(words!) + words!.length)}`;
      const url = `https://${joined.replace(/\s/g, "").replace(/\.{2,}/g, ".")}`;
      return { start: index, end: index + whole.length, url, isHidden: true };
    });

/** `guest-confirm dot top slash room`: with a word for the dot, or blanks around it. */
const joinedLinks = (text: string): Candidate[] =>
  Array.from(text.matchAll(JOINED)).flatMap(({ 0: whole, 1: label, 2: dot, 3: end, 4: path = "", index }) => {
    const between = whole.slice(label!.length, whole.length - path.length - end!.length);
    const isPlain = dot === "." && !/^[\s[({]/.test(between);
    const isApart = /\s/.test(label!);
    const isEnd =
      path !== "" || /^\s*(?:[.,!?]|$)/.test(text.slice(index + whole.length, index + whole.length + 20));
    const lower = end!.toLowerCase();
    const isBelieved = trustInEnding(lower) > 1 || RARE_ENDS.has(lower);
    if (isPlain || !isBelieved || end !== lower || (isApart && !isEnd)) return [];
    const rest = path === "" ? "" : `/${path.trim().replace(/^(?:\/|\S+(?:\s(?:oblique|مائلة))?)\s?/u, "")}`;
    const url = `https://${label!.replace(/\s/g, "")}.${lower}${rest}`;
    return [{ start: index, end: index + whole.length, url, isHidden: true }];
  });

const spacedSchemes = (text: string): Candidate[] =>
  Array.from(text.matchAll(SPACED_SCHEME))
    .filter(({ 0: whole }) => whole.includes(" "))
    .map(({ 0: whole, 1: host, index }) => {
      const url = `https://${host!.replaceAll(" ", "")}`;
      return { start: index, end: index + whole.length, url, isHidden: true };
    });

function spelledLinks(text: string): Candidate[] {
  return Array.from(text.matchAll(SPELLED)).flatMap(({ 0: spelled, index }) => {
    const units = Array.from(spelled.matchAll(/\S/gu), ({ 0: unit, index: at }) => ({
      unit,
      at: index + at,
    }));
    const joined = units.map(({ unit }) => unit).join("");
    if (joined.length !== units.length || !WORTH.test(joined)) return [];
    const links = schemeLinks(joined);
    return [...links, ...bareLinks(joined, links, true)].map((link) => ({
      ...link,
      start: units[link.start]!.at,
      end: units[link.end - 1]!.at + 1,
      isHidden: true,
    }));
  });
}

/** Browsers leave out tabs and line ends wherever they stand in an address. */
function brokenLinks(text: string): Candidate[] {
  return Array.from(text.matchAll(BROKEN)).flatMap(({ 0: broken, index }) => {
    if (!/[\t\r\n]/.test(broken)) return [];
    const used = usedOf(broken);
    const joined = broken.slice(0, used).replace(/[\t\r\n]/g, "");
    const link = used > 0 ? schemeLinks(joined)[0] : undefined;
    return link ? [{ start: index, end: index + used, url: link.url, isHidden: true }] : [];
  });
}

/** How much of the stretch is the link: up to the first line end behind a whole host; 0 when nothing is broken there. */
function usedOf(broken: string): number {
  const head = /^[^/\\]*[/\\][\t\r\n]*[/\\]/.exec(broken)![0];
  // A line that ends behind the slashes was wrapped by a mail program.
  if (/^[\t\r\n]/.test(broken.slice(head.length)) && !/[\t\r\n]/.test(head)) return 0;
  let end = head.length;
  for (const piece of broken.slice(head.length).matchAll(/[\t\r\n]{0,2}[^\t\r\n]+/g)) {
    const host = broken.slice(head.length, end).replace(/[\t\r\n]/g, "");
    const isWhole = host !== "" && partsOf(host.toLowerCase()).isKnown && host.includes(".");
    if (isWhole && !/^[\t\r\n]+[.@]/.test(piece[0])) break;
    if (/[/?#]/.test(host)) break;
    end += piece[0].length;
  }
  const used = broken.slice(0, end);
  if (!/[\t\r\n]/.test(used)) return 0;
  return pathEnd(used, 0, Math.max(authorityEnd(used, 0), end));
}
