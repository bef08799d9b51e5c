/** What somebody wrote in a reply, apart from what they quoted, what their program signed and what their firm appended. */

import type { Cut, Mark } from "../../types/reading.ts";
import { isDeviceLine } from "./device.ts";
import { elideHistory } from "./history.ts";
import { layOut, type Place } from "./lay-out.ts";
import { type Line, readLines } from "./lines.ts";
import { placeOwnWords } from "./own-words.ts";

export type CutOptions = {
  /** Stretches of `text` the reader of the HTML knows to be quote or signature. */
  readonly marks?: readonly Mark[];
  /** Lines of our own letters in every language we write: what begins there is our letter coming back. */
  readonly ownMarkers?: readonly string[];
};

/** Cutting what was cut changes nothing; what one pass uncovers, the next takes. */
const MOST_PASSES = 4;
/** UTF-16 units read in all passes together; what is longer is read once. */
const MOST_READ = 100_000;

/**
 * The words written for this message, and apart from them the quotes and the signature: every line that is not blank
 * is in exactly one of the three, as it was; only a line on which an answer and an attribution met, or where a mark
 * begins, is divided. Answers between or below quoted lines are the text, in order, without the quoted lines. When
 * nothing would be left although nobody else's words were seen, nothing but the lines of devices is cut: an answer
 * never vanishes. A mail of quotes alone has an empty text. Work is proportional to the length.
 */
export function cutReply(text: string, options: CutOptions = {}): Cut {
  const { marks = [], ownMarkers = [] } = options;
  let cut = cutOnce(text, marks, ownMarkers);
  let isSettled = !wasCut(cut);
  let read = text.length;
  for (let pass = 1; pass < MOST_PASSES && !isSettled && cut.text !== ""; pass++) {
    read += cut.text.length;
    if (read > MOST_READ) break;
    const next = cutOnce(cut.text, [], ownMarkers);
    isSettled = !wasCut(next);
    if (!isSettled) cut = joinCuts(next, cut);
  }
  return cut;
}

function cutOnce(text: string, marks: readonly Mark[], ownMarkers: readonly string[]): Cut {
  const lines = readLines(text, marks);
  const places = lines.map((line): Place => (line.marked === "signature" ? "signature" : "text"));
  const isForeign = elideHistory(lines, places, ownMarkers);
  let hasWords = false;
  for (const [from, to] of runsOfText(places)) {
    hasWords = placeOwnWords(lines, places, { from, to, hasWordsAbove: hasWords }) || hasWords;
  }
  if (!places.includes("text") && !isForeign) restore(lines, places);
  return layOut(lines, places);
}

const wasCut = (cut: Cut): boolean => cut.elided !== "" || cut.signature !== "";

const joinCuts = (next: Cut, last: Cut): Cut => ({
  text: next.text,
  elided: joined(next.elided, last.elided),
  signature: joined(next.signature, last.signature),
});

const joined = (first: string, second: string): string =>
  [first, second].filter((part) => part !== "").join("\n\n");

/** Stretches of text, as pairs of first index and index after the last. */
function* runsOfText(places: readonly Place[]): Generator<[number, number]> {
  let from = -1;
  for (let i = 0; i <= places.length; i++) {
    if (places[i] === "text") from = from < 0 ? i : from;
    else if (from >= 0) {
      yield [from, i];
      from = -1;
    }
  }
}

/** Gives back what only looked like a signature or a disclaimer; lines of devices stay away. */
function restore(lines: readonly Line[], places: Place[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!isDeviceLine(lines[i]!)) places[i] = "text";
  }
}
