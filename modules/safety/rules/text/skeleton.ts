/** The skeleton: look-alike letters of other scripts put back to the letters that a reader takes them for. */

import type { View } from "../../types/text.ts";
import { MAY_LOOK_ALIKE, spreadOf, WORDS } from "./letters.ts";
import {
  CLOSE_DOUBLES,
  CYRILLIC_FOR_LATIN,
  DISTANT_DOUBLES,
  DRESSED_LETTERS,
  HOST_PAIRS,
  STROKED,
} from "./look-alikes.ts";
import { renamedView, viewBuilder } from "./view.ts";

/** Signs that hold an address or a host together. */
const IN_ADDRESS = /[\p{L}\p{M}\p{N}._@:/%+-]/u;
/** What shows that a stretch without blanks is an address: the sign, a scheme, or a plain Latin label beside a dot. */
const SHOWS_ADDRESS =
  /@|:\/\/|(?:^|[^\p{L}\p{N}])(?=[a-z0-9]{0,80}[a-z])[a-z0-9-]{2,80}\.|\.(?=[a-z0-9]{0,80}[a-z])[a-z0-9-]{2,80}(?![\p{L}\p{N}])/iu;
/** The longest stretch that is looked at on each side of a word. */
const STRETCH = 80;

const OWN = 2;
/** For each unit of Greek, Cyrillic and Arabic: 1 a letter with a Latin double, 2 one without, 0 anything else. */
const FOREIGN = Uint8Array.from({ length: 0x700 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (unit < 0x370 || !/\p{L}/u.test(letter) || DRESSED_LETTERS.has(letter)) return 0;
  return CLOSE_DOUBLES.has(letter) || DISTANT_DOUBLES.has(letter) ? 1 : OWN;
});

type Reading = (letter: string) => string | undefined;
const asLatin: Reading = (letter) =>
  CLOSE_DOUBLES.get(letter) ?? DISTANT_DOUBLES.get(letter) ?? DRESSED_LETTERS.get(letter);
const asCyrillic: Reading = (letter) => CYRILLIC_FOR_LATIN.get(letter);
const undressed: Reading = (letter) => DRESSED_LETTERS.get(letter);

/**
 * A folded text with look-alikes put back: only in words that mix scripts, and in words made of nothing but look-alikes
 * that stand within an address or a host. A Latin letter inside a word that can only be Cyrillic becomes Cyrillic.
 */
export function skeletonView(folded: View): View {
  const { text } = folded;
  if (!MAY_LOOK_ALIKE.test(text)) return renamedView("skeleton", folded);
  const builder = viewBuilder("skeleton", text.length);
  const holds = addressSigns(text);
  let copiedTo = 0;
  for (const match of text.matchAll(WORDS)) {
    if (!MAY_LOOK_ALIKE.test(match[0])) continue;
    const read = readingOf(text, match.index, match[0], holds);
    if (!read) continue;
    let at = match.index;
    for (const letter of match[0]) {
      const double = read(letter);
      if (double !== undefined) {
        builder.copy(folded, copiedTo, at);
        builder.append(double, folded.starts[at]!, folded.ends[at + letter.length - 1]!);
        copiedTo = at + letter.length;
      }
      at += letter.length;
    }
  }
  if (copiedTo === 0) return renamedView("skeleton", folded);
  builder.copy(folded, copiedTo, text.length);
  return builder.done();
}

/** Whether the sign at a place may be part of an address. Words stand side by side: each place is looked at once. */
function addressSigns(text: string): (at: number) => boolean {
  const known = new Uint8Array(text.length);
  return (at) => {
    known[at] ||= IN_ADDRESS.test(text[at]!) ? 1 : 2;
    return known[at] === 1;
  };
}

/** Made of letters of other scripts, one of which at least looks like no Latin one: a word of that script. */
function isPlainlyForeign(word: string): boolean {
  let hasOwn = false;
  for (let at = 0; at < word.length; at += 1) {
    const kind = FOREIGN[word.charCodeAt(at)];
    if (kind === undefined || kind === 0) return false;
    hasOwn ||= kind === OWN;
  }
  return hasOwn;
}

function readingOf(
  text: string,
  start: number,
  word: string,
  holds: (at: number) => boolean,
): Reading | undefined {
  if (isPlainlyForeign(word)) return undefined;
  const spread = spreadOf(word);
  const doubles = spread.close + spread.distant;
  if (spread.latin > 0 && doubles + spread.foreign > 0) {
    const isCyrillicWord =
      spread.latinOnly === 0 && spread.cyrillicOnly > 0 && spread.cyrillic > spread.latin;
    if (isCyrillicWord) return asCyrillic;
    return spread.foreign === 0 ? asLatin : undefined;
  }
  if (spread.dressed > 0 && doubles + spread.foreign === 0) return undressed;
  const isAllDoubles = spread.foreign === 0 && spread.close >= spread.distant && doubles > 0;
  return isAllDoubles && isInAddress(text, start, start + word.length, holds) ? asLatin : undefined;
}

/** Is the word held by the signs of an address, with a part beside it that is plainly Latin? */
function isInAddress(text: string, start: number, end: number, holds: (at: number) => boolean): boolean {
  let from = start;
  while (from > 0 && start - from < STRETCH && holds(from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < STRETCH && holds(to)) to++;
  if (to - from === end - start) return false;
  return SHOWS_ADDRESS.test(text.slice(from, to));
}

/**
 * What a label of a host is taken for at a glance: lower case, without marks, look-alikes of all scripts as Latin, and
 * "rn" as "m", "vv" as "w", "cl" as "d", 0 as "o", 1 as "l". Two labels look alike when their skeletons are the same;
 * the skeleton of a plain label may differ from the label ("modern" is "modem"), so both sides must be asked.
 */
export function skeletonOf(label: string): string {
  let plain = "";
  for (const letter of label.normalize("NFKC").toLowerCase().normalize("NFD")) {
    if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(letter)) continue;
    plain += STROKED.get(letter) ?? asLatin(letter) ?? letter;
  }
  plain = plain.toLowerCase();
  for (const [pair, taken] of HOST_PAIRS) plain = plain.replaceAll(pair, taken);
  return plain;
}
