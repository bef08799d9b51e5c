/** A number by which nearly the same texts are known: few of its 64 bits differ. */

import { NUMBER, SENTENCE_END, type Word } from "../lexicon/words.ts";

/** Two texts are nearly the same when at most so many bits differ. */
export const SIMILAR_BITS = 6;

/** Below that "thank you, see you on Friday" would be like itself everywhere. */
const FEWEST_WORDS = 8;
const SHINGLE = 2;

/**
 * Of the words in order, without numbers and without the first words, which greet by name. Links and addresses count
 * as such, whatever they say. Undefined when there are too few words to compare.
 */
export function similarityOf(words: readonly Word[]): bigint | undefined {
  const said = words
    .map(({ forms }) => forms[0] ?? "")
    .filter((form) => form !== SENTENCE_END && form !== NUMBER);
  if (said.length < FEWEST_WORDS) return undefined;
  const votes = new Int32Array(64);
  for (let at = Math.min(3, said.length - FEWEST_WORDS + 3); at + SHINGLE <= said.length; at += 1)
    vote(votes, said.slice(at, at + SHINGLE).join(" "));
  let bits = 0n;
  for (let bit = 0; bit < 64; bit += 1) if (votes[bit]! > 0) bits |= 1n << BigInt(bit);
  return BigInt.asIntN(64, bits);
}

/** FNV-1a twice with different beginnings: 64 bits without big integers. */
function vote(votes: Int32Array, shingle: string): void {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < shingle.length; at += 1) {
    low = Math.imul(low ^ shingle.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ shingle.charCodeAt(at), 0x01000193) ^ (low >>> 13);
  }
  for (let bit = 0; bit < 32; bit += 1) {
    votes[bit]! += (low >>> bit) & 1 ? 1 : -1;
    votes[bit + 32]! += (high >>> bit) & 1 ? 1 : -1;
  }
}
