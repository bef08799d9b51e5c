/** Finds what others wrote: quoted lines, older mails below, forwarded mails, our own letter coming back. */

import { attributionAt, isQuoted } from "./attribution.ts";
import { headerBlockAt, isFlatHeader } from "./header-block.ts";
import type { Place } from "./lay-out.ts";
import type { Line } from "./lines.ts";
import { isBareOriginal, isOriginalLine } from "./original.ts";
import { ownMarkerIn } from "./own-marker.ts";
import { isShown } from "./shown-quote.ts";

/**
 * Sets the places of what others wrote to "elided"; true when anything was, beyond doubt, somebody else's. Quoted lines
 * go one by one, so that answers between and below them stay; from the headers of an older mail on, or from an
 * attribution that no `>` follows, all goes. An attribution at the very top that no `>` follows goes alone: what is
 * below may be the answer; so do headers at the very top of what is quoted below them. Below our own letter's marker nothing stays, unless it is quoted and nothing stands above it.
 */
export function elideHistory(
  lines: readonly Line[],
  places: Place[],
  ownMarkers: readonly string[],
): boolean {
  let end = lines.length;
  let isForeign = false;
  let hasWords = false;
  const marker = ownMarkerIn(lines, ownMarkers);
  if (marker >= 0 && !isQuoted(lines[marker])) end = marker;
  let i = 0;
  for (; i < end; i++) {
    const line = lines[i]!;
    if (line.marked === "signature") continue;
    if (hasWords && isFramed(line) && !isQuoted(lines[i + 1])) break;
    if (isQuoted(line)) {
      const after = endOfQuote(lines, i, end);
      const isOwn = i > 0 && places[i - 1] === "text" && isShown(lines, i, after);
      if (!isOwn) places.fill("elided", i, after);
      isForeign ||= !isOwn;
      i = after - 1;
      continue;
    }
    const block = hasWords ? 0 : headerBlockAt(lines, i);
    if (block > 0 && isQuoted(lines[i + block])) {
      places.fill("elided", i, i + block);
      i += block - 1;
      continue;
    }
    if (isOlderMail(lines, i)) break;
    const attribution = attributionAt(lines, i);
    const isAbove = attribution && (attribution.end + 1 === end || isQuoted(lines[attribution.end + 1]));
    if (attribution === undefined || !(isAbove || attribution.isStrong)) {
      hasWords ||= line.drawn < 2;
      continue;
    }
    if (!isAbove && hasWords) break;
    places.fill("elided", i, attribution.end + 1);
    isForeign ||= isAbove === true;
    i = attribution.end;
  }
  if (i === lines.length && marker >= 0 && places.indexOf("text") < marker && hasWords) i = marker;
  if (i === lines.length) return isForeign;
  places.fill("elided", i);
  for (let k = i - 1; k >= 0 && places[k] === "text" && isDivider(lines[k]!); k--) places[k] = "elided";
  return true;
}

function endOfQuote(lines: readonly Line[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && isQuoted(lines[to])) to++;
  return to;
}

function isOlderMail(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (headerBlockAt(lines, at) > 0 || isOriginalLine(line) || isFlatHeader(line)) return true;
  return lines[at + 1]?.label !== undefined && isBareOriginal(line) && headerBlockAt(lines, at + 1) > 0;
}

/** GroupWise: ">>> Teo <…> 20.11.2026 15:14 >>>" above a mail without signs. */
const isFramed = ({ depth, raw }: Line): boolean =>
  depth >= 3 && raw.length < LONGEST_FRAME && /^\s*>>> .*\d.* >>>\s*$/.test(raw);

const LONGEST_FRAME = 160;

/** A rule, words between two rows of signs in a language we do not know, or "Message du 20/11/26 10:12". */
const isDivider = ({ words, folded, drawn }: Line): boolean =>
  drawn >= 2 ||
  /^[-_=*]{3,40}[^-_=*]{3,60}[-_=*]{3,40}$/.test(words) ||
  /^(?:message du|mensaje del|messaggio del|mensagem de) \d/.test(folded);
