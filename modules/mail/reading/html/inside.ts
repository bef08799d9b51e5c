/** What an element of a mail hands down to what it holds, and what it keeps until it is closed. */

import type { OpenLink } from "./links.ts";
import { type Look, PLAIN } from "./looks.ts";
import type { Place } from "./page.ts";

/** A container whose author may answer below the first quotation in it. */
type Answered = { readonly place: Place; quoteEnd: number };

type List = { /** undefined for bullets. */ next: number | undefined; readonly depth: number };

/** Handed down. */
type Inherited = {
  look: Look;
  /** How many quotations it stands in. */
  level: number;
  /** All that follows in it is marked already: nothing in it is marked again. */
  isQuoted: boolean;
  answered: Answered | undefined;
  /** Lines on the page when the innermost row began. */
  row: number;
  list: List | undefined;
};

/** Its own. */
type Kept = {
  isBlock: boolean;
  /** With a blank line before and after. */
  isSpaced: boolean;
  isSheet: boolean;
  /** For what a sheet is meant, when it says so. */
  media: string | undefined;
  /** The line end right after `<pre>` is none. */
  skipsLineEnd: boolean;
  /** What ends with it. */
  ends: Place[] | undefined;
  answers: Answered | undefined;
  link: OpenLink | undefined;
};

export type Inside = Inherited & Kept;

const kept = (): Kept => ({
  isBlock: false,
  isSpaced: false,
  isSheet: false,
  media: undefined,
  skipsLineEnd: false,
  ends: undefined,
  answers: undefined,
  link: undefined,
});

/** The page itself. */
export const outermost = (): Inside => ({
  look: PLAIN,
  level: 0,
  isQuoted: false,
  answered: undefined,
  row: 0,
  list: undefined,
  ...kept(),
});

export const within = ({ level, isQuoted, answered, row, list }: Inside, look: Look): Inside => ({
  look,
  level,
  isQuoted,
  answered,
  row,
  list,
  ...kept(),
});
