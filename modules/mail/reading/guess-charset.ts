/** Which charset bytes are in that no label names rightly: a look at rows of bytes beyond ASCII, then at letters. */

import { LANGUAGES, type Language } from "./frequent-letters.ts";

const NO_BREAK_SPACE = 0xa0;
const isBeyond = (byte: number): boolean => byte >= 0x80 && byte !== NO_BREAK_SPACE;
/** Fewer bytes say nothing. */
const FEWEST_BYTES = 6;

/**
 * The charset of a script that is not Latin; undefined for Western text and where nothing can be told. Accents stand
 * alone among Latin letters, the letters of other scripts in rows.
 */
export function guessCharset(bytes: Buffer): string | undefined {
  const sample = sampleOf(bytes);
  if (!sample || !isInRows(sample)) return undefined;
  let best: string | undefined;
  let bestScore = LEAST_SCORE;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.decoder.decode(sample), candidate);
    if (score <= bestScore) continue;
    bestScore = score;
    best = candidate.charset;
  }
  return best;
}

/** Part of the share that an ordinary text has. */
const LEAST_SCORE = 0.5;

type Candidate = Pick<Language, "share"> & {
  readonly charset: string;
  readonly decoder: TextDecoder;
  /** What a letter counts, by its number; capitals are less likely. */
  readonly weights: ReadonlyMap<number, number>;
};

const CAPITAL = 0.8;

const weightsOf = (letters: string): ReadonlyMap<number, number> =>
  new Map([
    ...Array.from(letters.toUpperCase(), (letter): [number, number] => [letter.charCodeAt(0), CAPITAL]),
    ...Array.from(letters, (letter): [number, number] => [letter.charCodeAt(0), 1]),
  ]);

const candidates: readonly Candidate[] = LANGUAGES.flatMap(({ letters, share, charsets }) =>
  charsets.map((charset) => ({
    share,
    charset,
    decoder: new TextDecoder(charset),
    weights: weightsOf(letters),
  })),
);

const MOST_BYTES = 1500;

/** From the line on that is the first not to be ASCII. */
function sampleOf(bytes: Buffer): Buffer | undefined {
  let first = 0;
  while (first < bytes.length && !isBeyond(bytes[first] as number)) first++;
  if (first === bytes.length) return undefined;
  const start = Math.max(bytes.lastIndexOf("\n", first) + 1, first - MOST_BYTES / 2);
  return bytes.subarray(start, start + MOST_BYTES);
}

function isInRows(bytes: Buffer): boolean {
  let beyond = 0;
  let inRows = 0;
  let row = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (isBeyond(bytes[at] ?? 0)) row++;
    else if (row > 0) {
      beyond += row;
      if (row > 2) inRows += row;
      row = 0;
    }
  }
  return beyond >= FEWEST_BYTES && inRows * 2 > beyond;
}

const FAULT = 0xfffd;
/** Alphabets end here; what comes after is written without blanks, and beside Latin letters. */
const LAST_ALPHABET = 0xe00;
const FEWEST_CHARACTERS = 3;
const FEWEST_OF_AN_ALPHABET = 5;

/**
 * How much of `text` beyond ASCII are frequent letters, beside what is usual; a text with faults scores nothing. To mix
 * an alphabet with Latin letters in one word is a fault, a line of one sign counts once.
 */
function scoreOf(text: string, { share, weights }: Candidate): number {
  let all = 0;
  let faults = 0;
  let hits = 0;
  let before = 0;
  const seen = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isAfterLatin = isLatin(before);
    const isDrawn = unit === before;
    before = unit;
    if (unit < 0x80 || isDrawn) continue;
    all++;
    seen.add(unit);
    if (unit === FAULT || (isAfterLatin && unit < LAST_ALPHABET)) faults++;
    else hits += weights.get(unit) ?? 0;
  }
  const isAlphabet = (seen.values().next().value ?? 0) < LAST_ALPHABET;
  const isLittle = seen.size < (isAlphabet ? FEWEST_OF_AN_ALPHABET : FEWEST_CHARACTERS);
  return isLittle || faults > 1 + all / 50 ? 0 : hits / all / share;
}

const isLatin = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
