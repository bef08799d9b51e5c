/** How far the parts of a link reach in running text: host, authority, path. Every place is looked at once. */

/** Ends a link wherever it stands: blanks, quotes, angles, and the punctuation of other scripts. */
const BREAKS = '\\s<>"`“”„«»‹›「」『』【】《》〈〉（）｟｠，、；！？：…،؛؟۔।፣።\\u{e000}-\\u{f8ff}';
const PATH = new RegExp(`[^${BREAKS}。｡—]*`, "uy");
const AUTHORITY = new RegExp(`[^${BREAKS}/\\\\?#—]*`, "uy");
/** Slashes end an authority, so that of many with slashes each is read once; without them all could reach to the end. */
const NEAR_AUTHORITY = new RegExp(`[^${BREAKS}/\\\\?#—]{0,500}`, "uy");
/** Letters of any dress, digits, dots of any script, signs that are not drawn; or an address in brackets. */
const HOST =
  /\[[\da-f:.%]{2,60}\]|[\p{L}\p{M}\p{N}\p{Cf}\u{24b6}-\u{24e9}\u{1f110}-\u{1f189}\u2010-\u2013\u2212⁄∕╱⧸・·‧_.%。．｡-]+/iuy;
const PORT = /:\d{1,6}(?![\d:])/y;
/** Stands after a link more often than in it. */
const TRAILING = /[.,;:!?'"*~^’‘”|)\]}@\p{Cf}\p{Extended_Pictographic}]|\u{fe0f}/u;
/** The same behind a host, where a path may well end with these. */
const TRAILING_HOST = /[.,;:!?'"*~^’‘”|)\]}@_&=\p{Cf}\p{Pd}\p{Extended_Pictographic}]|\u{fe0f}/u;
const OPENS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const FOREIGN_LETTER =
  /[\u{370}-\u{1eff}\u{1f00}-\u{1fff}\u{2c80}-\u{2dff}\u{3040}-\u{d7ff}\u{f900}-\u{faff}\u{fb1d}-\u{fdff}\u{fe70}-\u{feff}]/u;
/** Ends a path by itself where a pair of markup signs closes: `[a](b)`. */
const LONGEST_LINK = 4_000;

const reach = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

export const hostEnd = (text: string, from: number): number => reach(HOST, text, from);
export const authorityEnd = (text: string, from: number): number => reach(AUTHORITY, text, from);
export const nearAuthorityEnd = (text: string, from: number): number => reach(NEAR_AUTHORITY, text, from);
export const portEnd = (text: string, from: number): number => reach(PORT, text, from);

/**
 * Where a path that begins at `from` ends, trailing punctuation and unpaired brackets left outside; `start` is where the
 * link itself begins. A sentence in another script glued to it ends it as well.
 */
export function pathEnd(text: string, start: number, from: number): number {
  const end = Math.min(reach(PATH, text, from), from + LONGEST_LINK);
  return trimmedEnd(text, start, gluedAt(text, from, unpairedAt(text, from, end)), TRAILING);
}

/** A bracket that closes what was not opened within the path belongs to the words around it. */
function unpairedAt(text: string, from: number, end: number): number {
  const open: Record<string, number> = { "(": 0, "[": 0, "{": 0 };
  for (let at = from; at < end; at++) {
    const sign = text[at]!;
    if (sign in open) open[sign]!++;
    else if (sign in OPENS && --open[OPENS[sign]!]! < 0) return at;
  }
  return end;
}

function gluedAt(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (text.charCodeAt(at) < 0x370) continue;
    if (isAsciiWord(text.charCodeAt(at - 1)) && FOREIGN_LETTER.test(text[at]!)) return at;
  }
  return end;
}

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

/** `end` moved back over what stands behind a link rather than in it; a closing bracket stays if it was opened inside. */
export function trimmedEnd(text: string, start: number, end: number, trailing = TRAILING_HOST): number {
  const surplus = new Map<string, number>();
  for (const close of ")]}") surplus.set(close, 0);
  for (let at = start; at < end; at++) {
    const sign = text[at]!;
    if (surplus.has(sign)) surplus.set(sign, surplus.get(sign)! + 1);
    else if (sign === "(") surplus.set(")", surplus.get(")")! - 1);
    else if (sign === "[") surplus.set("]", surplus.get("]")! - 1);
    else if (sign === "{") surplus.set("}", surplus.get("}")! - 1);
  }
  let to = end;
  while (to > start) {
    const low = text.charCodeAt(to - 1);
    const size = low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    const sign = text.slice(to - size, to);
    if (!trailing.test(sign)) break;
    if (sign in OPENS) {
      if (surplus.get(sign)! <= 0) break;
      surplus.set(sign, surplus.get(sign)! - 1);
    }
    to -= size;
  }
  return to;
}
