/** The shape of a host: how much of it speaks of bookings and payments, numbers of nothing, ends that are rarely honest. */

import { RARE_ENDS } from "./known-hosts.ts";
import { LURE_WORDS } from "./lure-words.ts";
import { unicodeHost } from "./punycode.ts";
import { partsOf } from "./suffixes.ts";

/** More of the same says nothing new. */
export const MOST_SHAPE_SIGNS = 3;
const LONG_NUMBER = /\d{5,}/;
const CODE = /^[a-z\d]{10,}$/;
const LETTERS_BETWEEN_DIGITS = /\d[a-z]+\d/;
/** Within a longer label without hyphens only words that are long enough not to stand there by chance. */
const WITHIN =
  /verif|confirm|payment|refund|booking|reserv|secure|guest|account|login|support|billing|invoice|identity|validat|zahlung|bestaetig|bestatig|tarjeta|huesped|hospede|paiement|potwierdz|podtverd|bekraft|betaling|verifi[ck]|rembours|reembols/g;

/** How many things about the shape of `host`, in ASCII, are unusual for an honest place: 0 to 3. */
export function shapeOf(host: string): number {
  const { registrable, sub, label, suffix } = partsOf(host);
  if (registrable === "") return 0;
  const name = unicodeHost(sub ? `${sub}.${label}` : label);
  const lures = new Set<string>();
  for (const word of name.split(/[-_.\d]+/)) {
    if (LURE_WORDS.has(word)) lures.add(word);
    else for (const [part] of word.matchAll(WITHIN)) lures.add(part);
  }
  const oddities = [
    LONG_NUMBER.test(name) || name.split(/[-.]/).some(isRandom),
    RARE_ENDS.has(suffix),
  ].filter(Boolean).length;
  return Math.min(lures.size + oddities, MOST_SHAPE_SIGNS);
}

const isRandom = (part: string): boolean => CODE.test(part) && LETTERS_BETWEEN_DIGITS.test(part);
