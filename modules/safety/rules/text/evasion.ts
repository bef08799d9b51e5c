/** Signs that the letters of a text were chosen to be read by people and not by us. */

import type { Sign, Span, View } from "../../types/text.ts";
import { INVISIBLE } from "./fold.ts";
import { MAY_LOOK_ALIKE, type Spread, spreadOf, WORDS } from "./letters.ts";
import { CLOSE_DOUBLES } from "./look-alikes.ts";
import { originalSpan } from "./view.ts";
import type { Views } from "./views.ts";

/** Spans that a sign carries at most; a text full of them is no clearer for more. */
const MOST_SPANS = 20;
const LONGEST_EVIDENCE = 40;

/** The signs of evasion in a text, at most one of each kind. */
export function evasionSigns(views: Views): Sign[] {
  return [
    signOf("text.invisible", views.written, invisibleIn(views.written.text)),
    signOf("text.mixed_letters", views.folded, mixedIn(views.folded.text)),
    signOf("text.leet", views.folded, leetIn(views.folded.text)),
  ].filter((sign) => sign !== undefined);
}

/** `places` are places in the view. */
function signOf(id: Sign["id"], view: View, places: readonly Span[]): Sign | undefined {
  const first = places[0];
  if (!first) return undefined;
  const spans = places.slice(0, MOST_SPANS).map(({ start, end }) => originalSpan(view, start, end));
  const word = visibleForm(view.text.slice(first.start, first.end)).slice(0, LONGEST_EVIDENCE);
  return { id, spans, view: view.name, evidence: `${word} (${places.length})` };
}

const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, "gu");
const visibleForm = (word: string): string =>
  word.replace(EVERY_INVISIBLE, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

const ASCII = /^[\t\n\r\x20-\x7e]*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Letters that are joined or kept apart by invisible characters in good writing. */
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Mongolian}\p{Script=Hangul}]/u;
const SOFT_HYPHEN = 0xad;
const SHORTEST_SYLLABLE = 2;

/** Invisible characters between letters or digits, where no language and no typesetter puts them. */
function invisibleIn(text: string): Span[] {
  if (ASCII.test(text)) return [];
  const places: Span[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    if (text.charCodeAt(at) < 0x7f || !INVISIBLE.test(characterAt(text, at))) continue;
    const start = at;
    const first = text.charCodeAt(at);
    while (at < text.length && INVISIBLE.test(characterAt(text, at))) at += sizeAt(text, at);
    const [before, after] = [text[start - 1]!, text[at] ?? ""];
    const isInside = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
    const isGoodWriting = JOINING_SCRIPT.test(before) || JOINING_SCRIPT.test(after);
    const isHyphen = first === SOFT_HYPHEN && at === start + 1 && isAtSyllable(text, start);
    if (isInside && !isGoodWriting && !isHyphen) places.push(wordAround(text, start, at));
  }
  return places;
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);
const sizeAt = (text: string, at: number): number => characterAt(text, at).length;

/** A soft hyphen with two letters or more on both sides, and no further one right beside. */
function isAtSyllable(text: string, at: number): boolean {
  const sides = [
    text.slice(Math.max(0, at - SHORTEST_SYLLABLE), at),
    text.slice(at + 1, at + 1 + SHORTEST_SYLLABLE),
  ];
  return sides.every((side) => side.length === SHORTEST_SYLLABLE && /^\p{L}+$/u.test(side));
}

function wordAround(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && from - start < LONGEST_EVIDENCE && LETTER_OR_DIGIT.test(text[start - 1]!)) start--;
  while (end < text.length && end - to < LONGEST_EVIDENCE && LETTER_OR_DIGIT.test(text[end]!)) end++;
  return { start, end };
}

/** Words in which letters of one script stand for those of another. */
function mixedIn(text: string): Span[] {
  if (!MAY_LOOK_ALIKE.test(text)) return [];
  const places: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (MAY_LOOK_ALIKE.test(word) && LATIN_LETTER.test(word) && isMixed(word, spreadOf(word))) {
      places.push({ start: index, end: index + word.length });
    }
  }
  return places;
}

const LATIN_LETTER = /\p{Script=Latin}/u;
const MICRO = /^\d*[μµ]\p{Script=Latin}{1,3}\d?$/u;
/** A link that nobody parted from the word before it. */
const SCHEME = /https?$/i;
/** A name or an abbreviation with a Russian ending: "SMSка", "Bookingом". */
const BENT = /^(?:\p{Lu}{2,}|\p{Lu}\p{Script=Latin}+)\p{Script=Cyrillic}{1,4}$/u;
/** One letter of a neighbouring key board at the beginning: "Cпасибо". */
const SLIPPED = /^\p{Script=Latin}\p{Script=Cyrillic}+$/u;

function isMixed(word: string, spread: Spread): boolean {
  const others = spread.close + spread.distant + spread.foreign;
  if (spread.latin === 0 || others === 0 || MICRO.test(word) || SCHEME.test(word)) return false;
  if (BENT.test(word) && LATIN_LETTER.test(word) && spread.latin >= 2) return false;
  if (spread.cyrillicOnly > 0 && spread.latinOnly === 0 && spread.cyrillic > spread.latin)
    return !SLIPPED.test(word);
  return spread.foreign === 0 && spread.close > 0 && [...word].some((letter) => CLOSE_DOUBLES.has(letter));
}

const LEET_WORD = /[\p{L}\p{N}@$€]{4,}/gu;
/** Longer ones are codes, keys and wallets. */
const LONGEST_LEET = 20;
const LEET_SIGN = /[0134@$€]|55/;
/** Nothing in a text without a letter before such a sign can be one. */
const MAY_BE_LEET = /\p{L}(?:[0134@$€]|55)/u;
/** A digit or sign for a vowel after a consonant, or for an s, with a part of a word behind it. */
const LEET_INSIDE =
  /(?:[bcdfghj-np-tv-xz](?:[134]|0{1,2})|(?<!\p{L})[bcdfghj-np-tv-xz]{1,2}@|\p{L}{2}55)(?:n$|\p{L}{2})|\p{L}{2}[$€]\p{Ll}/iu;
/** Numbers that are said as words or letters, of rooms, and the sign for both genders. */
const USUAL =
  /[24](?:you|u|me|us|all|ever|rent|sale|life|fun|kids|less)|^(?:room|zimmer|unit|flat|apt|gate|hab)\d|@s?$|\d{2}[^5\d]*\d|[134]\d|\d(?:pm|am|km|min|std|uhr|eur|usd)$/iu;

function leetIn(text: string): Span[] {
  if (!MAY_BE_LEET.test(text)) return [];
  const places: Span[] = [];
  for (const { 0: word, index } of text.matchAll(LEET_WORD)) {
    if (word.length > LONGEST_LEET || !LEET_SIGN.test(word) || !isLeet(text, index, word)) continue;
    places.push({ start: index, end: index + word.length });
  }
  return places;
}

/** Part of an address, a link or a name with a sign is no word. */
function isLeet(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  if (/[\p{N}@._/:#=+%&?-]/u.test(text[start - 1] ?? " ")) return false;
  if (/^(?:[@_/=#%&]|[.:-][\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return false;
  return LEET_INSIDE.test(word) && !USUAL.test(word) && !/^\d/.test(word);
}
