/** One stretch is one thing: of findings that overlap the one that says most stays. */

import type { Found, FoundType } from "../../types/text.ts";

/** The first of two that overlap wins. An address within a link is part of the link, a host within an address of that. */
const ORDER: readonly FoundType[] = [
  "card",
  "iban",
  "crypto",
  "email",
  "url",
  "payid",
  "bank",
  "phone",
  "handle",
];

/** Handles may stand on links: `t.me/name` is both. */
const mayShare = (a: FoundType, b: FoundType): boolean =>
  (a === "handle" && b === "url") ||
  (a === "url" && b === "handle") ||
  (a === "payid" && b === "url") ||
  (a === "url" && b === "payid");

/** In order of place. */
export function settleFound<T extends Found>(found: readonly T[]): T[] {
  const kept: T[] = [];
  const byRank = [...found].sort((a, b) => rank(a, found) - rank(b, found) || a.span.start - b.span.start);
  for (const each of byRank)
    if (!kept.some((other) => overlap(each, other) && !mayShare(each.type, other.type))) kept.push(each);
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whatever lies wholly within a link is the link's. */
function rank(one: Found, all: readonly Found[]): number {
  const isInLink =
    one.type !== "url" &&
    all.some(
      ({ type, span }) =>
        type === "url" &&
        span.start <= one.span.start &&
        span.end >= one.span.end &&
        span.end - span.start > one.span.end - one.span.start,
    );
  return ORDER.indexOf(one.type) + (isInLink ? ORDER.length : 0);
}

const overlap = (a: Found, b: Found): boolean => a.span.start < b.span.end && b.span.start < a.span.end;
