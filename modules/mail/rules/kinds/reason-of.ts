/** Why a delivery failed, in one word: from what the other server said, then from the status alone. */

import type { BounceReason } from "../../types/reading.ts";
import { phrases as phrasesIn } from "./phrases.ts";
import { REASON_PHRASES } from "./reason-phrases.ts";

/** Pieces that must follow one another; most phrases are one piece. */
type Phrase = readonly string[];

const PHRASES: readonly (readonly [BounceReason, readonly Phrase[]])[] = REASON_PHRASES.map(
  ([reason, ...tables]) => [reason, tables.flatMap(phrasesIn).map((phrase) => phrase.split(/ ?\* ?/))],
);

/** Among the pieces of a phrase lie at most so many characters: words far apart say nothing together. */
const PIECES_APART = 80;

/** The first reason whose phrase stands in `text`, which is taken as {@link wordsOf} gives it. */
export function reasonInWords(text: string): BounceReason | undefined {
  if (text === "") return undefined;
  return PHRASES.find(([, phrases]) => phrases.some((phrase) => hasPhrase(text, phrase)))?.[0];
}

function hasPhrase(text: string, [first = "", ...others]: Phrase): boolean {
  let at = text.indexOf(first);
  // A hostile text repeats the first piece without end; a few tries find what honest servers say.
  for (let tries = 0; at >= 0 && tries < 5; tries++) {
    if (startsWord(text, at) && followsIn(text, at + first.length, others)) return true;
    at = text.indexOf(first, at + 1);
  }
  return false;
}

/** `ptr` is no part of another word; letters beyond ASCII do not count, compounds begin anywhere. */
const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[a-z]/.test(text[at - 1] ?? "") || !/[a-z]/.test(text[at] ?? "");

function followsIn(text: string, start: number, pieces: Phrase): boolean {
  let from = start;
  for (const piece of pieces) {
    const at = text.slice(from, from + PIECES_APART + piece.length).indexOf(piece);
    if (at < 0) return false;
    from += at + piece.length;
  }
  return true;
}

/** Lower case on one line, `BAD_RECIPIENT` as two words, without addresses and links: their names would speak for the server. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/https?:\/\/[^\s<>"]+/g, " ")
    .replace(/[^\s<>()"',;:]+/g, (word) => (word.includes("@") ? " " : word))
    .replace(/[\s_]+/g, " ");

/** Subject and detail of the statuses that speak for themselves. */
const STATUSES: readonly (readonly [BounceReason, string])[] = [
  ["user_unknown", "1.0 1.1 1.3 1.4 1.6"],
  ["host_unknown", "1.2 1.10 4.4 4.310"],
  ["sender_refused", "1.7 1.8 7.27"],
  ["mailbox_disabled", "2.1 7.13 7.17 7.18"],
  ["mailbox_full", "2.2"],
  ["message_too_big", "2.3 3.4"],
  ["system", "2.4 4.3"],
  ["rate_limited", "4.5 5.3 7.28"],
  ["loop", "4.6 4.14"],
  ["expired", "4.7 4.316"],
  ["policy_refused", "6.7 6.8 6.9"],
];

const BY_STATUS: ReadonlyMap<string, BounceReason> = new Map(
  STATUSES.flatMap(([reason, details]) => details.split(" ").map((detail) => [detail, reason] as const)),
);

/** What all other details of a subject have in common. */
const BY_SUBJECT: Readonly<Record<string, BounceReason>> = {
  "3": "system",
  "4": "network",
  "5": "system",
  "6": "content_refused",
  "7": "policy_refused",
};

/** What a status says by itself. @rfc 3463 */
export const reasonInStatus = (status: string): BounceReason | undefined =>
  status.endsWith(".0.0") ? undefined : (BY_STATUS.get(status.slice(2)) ?? BY_SUBJECT[status[2] ?? ""]);
