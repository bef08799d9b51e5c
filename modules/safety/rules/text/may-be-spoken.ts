/** A fast no: whether anything in a text can be an address, a host or a name that was written in words. Most texts have nothing of it. */

import { beginningsOf } from "./beginnings.ts";
import { eachWord, plainLetters } from "./digits-letters.ts";
import { HEARD_HOUSES, MAIL_HOUSES } from "./mail-houses.ts";
import { FIRST_PARTS, SIGN_WORDS } from "./sign-words.ts";

/** The sign itself, characters by their number, odd dots, a dot apart, or between brackets; single letters that stand for signs there. */
const SIGNS = /[@&%·•∙⸱･・]|\s\.|[([{<«‹]\s{0,2}(?:\.|(?:a|et|d|period)\s{0,2}[)\]}>»›])/iu;
/** Something odd in the place of the sign, and letters spelled one by one. */
const INSTEAD = /[\p{L}\p{M}\p{N}](?:[#*~^§$|]|\p{Extended_Pictographic})[\p{L}\p{M}\p{N}]/u;
const SPELLED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ .\-_]){3}/u;
/** Signs in capitals between small letters. */
const GLUED = /[a-z0-9](?:AT|DOT)[a-z0-9]/;

/** Words for the signs without which there is no address; those for hyphens and slashes only stand within one. */
const ASKING: ReadonlySet<string> = new Set(
  [
    ...[...SIGN_WORDS].flatMap(([word, { sign, strength, ties }]) => {
      if (strength === 0 || !["@", ".", "_"].includes(sign)) return [];
      return [...word.split("-"), ...(sign === "." ? [...ties].map((tie) => word + tie) : [])];
    }),
    ...FIRST_PARTS,
    ...MAIL_HOUSES.keys(),
    ...[...HEARD_HOUSES.keys()].filter((heard) => !heard.includes(" ")),
  ].map(plainLetters),
);
const mayAsk = beginningsOf(ASKING);
/** Houses that are heard as two words. */
const PAIRS: ReadonlySet<string> = new Set([...HEARD_HOUSES.keys()].map(plainLetters));
const beginsPair = beginningsOf(
  [...PAIRS].filter((pair) => pair.includes(" ")).map((pair) => pair.split(" ")[0]!),
);

export function mayBeSpoken(text: string): boolean {
  if (SIGNS.test(text) || INSTEAD.test(text) || GLUED.test(text) || SPELLED.test(text)) return true;
  const plain = plainLetters(text);
  let may = false;
  let first: string | undefined;
  eachWord(plain, (start, end) => {
    if (may) return;
    const asks = mayAsk(plain, start, end) && ASKING.has(plain.slice(start, end));
    may = asks || (first !== undefined && PAIRS.has(`${first} ${plain.slice(start, end)}`));
    first = beginsPair(plain, start, end) ? plain.slice(start, end) : undefined;
  });
  return may;
}
