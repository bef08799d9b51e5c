/** From the places where containers began and ended to marks that lie apart: quotations first, signatures in what is left. */

import type { Mark, Span } from "../../types/reading.ts";
import { isSeen } from "./blanks.ts";
import type { Place } from "./page.ts";

/** Something a mail program made, and where it stands. */
export type Placed = { readonly is: Mark["is"]; readonly place: Place };

/**
 * The marks of `text`, in order and apart. Quotations with nothing but blanks and prefixes between them are one. When nothing
 * else is left of a mail, what stands in a signature is its text: some programs let one write into it.
 */
export function marksOf(placed: readonly Placed[], text: string): Mark[] {
  const spansOf = (is: Mark["is"]): Span[] =>
    joined(
      placed.flatMap((one) => (one.is === is ? spanOf(one.place, text.length) : [])),
      text,
    );
  const quotes = spansOf("quote");
  const marks: Mark[] = [
    ...quotes.map((span): Mark => ({ ...span, is: "quote" })),
    ...outside(spansOf("signature"), quotes).map((span): Mark => ({ ...span, is: "signature" })),
  ].sort((one, other) => one.start - other.start);
  return isSeen(without(text, marks)) ? marks : marks.filter((mark) => mark.is === "quote");
}

/** `text` without what the marks hold; they are in order and apart. */
export function without(text: string, marks: readonly Span[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return kept.join("") + text.slice(from);
}

function spanOf({ start, end }: Place, length: number): Span[] {
  const until = end < 0 ? length : Math.min(end, length);
  return start >= 0 && start < until ? [{ start, end: until }] : [];
}

/** Overlapping spans, and those with nothing seen between them, as one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    const isNear = last && (span.start <= last.end || !/[^\s>]/.test(text.slice(last.end, span.start)));
    if (last && isNear) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** The pieces of `spans` that no quotation covers; both are in order and apart. */
function outside(spans: readonly Span[], quotes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    let from = start;
    for (let quote = quotes[at]; quote && quote.start < end; quote = quotes[at]) {
      if (quote.start > from) pieces.push({ start: from, end: quote.start });
      from = Math.max(from, quote.end);
      if (quote.end > end) break;
      at++;
    }
    if (from < end) pieces.push({ start: from, end });
  }
  return pieces;
}
