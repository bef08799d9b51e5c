/** How an alias is called and read. Pure: chance is handed in. */

import { WORDS } from "./words.ts";

/** Without letters and digits that look alike, and without vowels, so that chance spells nothing. */
const LETTERS = "23456789bcdfghjkmnpqrstvwxz";
const RANDOM_LETTERS = 16;
const GROUP = 4;

/** A whole number from 0 to `below` - 1 that nobody can foresee. */
export type Random = (below: number) => number;

/**
 * A new name: a word and 76 bits of chance in groups of four, such as `harbour-7kmp-x9qw-d4tn-2bfr`. It says nothing of
 * whom it stands for.
 */
export function newAliasName(random: Random): string {
  const letters = Array.from({ length: RANDOM_LETTERS }, () => LETTERS[random(LETTERS.length)]).join("");
  const groups = letters.match(new RegExp(`.{${GROUP}}`, "g"))!;
  return [WORDS[random(WORDS.length)], ...groups].join("-");
}

const SHAPE = new RegExp(`^[a-z]{2,12}(?:-[${LETTERS}]{${GROUP}}){${RANDOM_LETTERS / GROUP}}$`);

/** Could this be a name we gave? Spares a look for what is certainly none. */
export const isAliasName = (name: string): boolean => SHAPE.test(name);

/** Above what any local part or domain may have. @rfc 5321-4.5.3.1 */
const MOST_LOCAL = 64;

/**
 * The plain local part of an address at one of our domains: without quotes, in lower case, without its `+extension`;
 * undefined when it cannot be one of ours.
 */
export function localName(local: string): string | undefined {
  const unquoted = /^"(?:[^"\\]|\\.)*"$/.test(local) ? local.slice(1, -1).replace(/\\(.)/g, "$1") : local;
  const [name = ""] = unquoted.toLowerCase().split("+");
  return name !== "" && name.length <= MOST_LOCAL && !/[\s@"\\]/.test(name) ? name : undefined;
}
