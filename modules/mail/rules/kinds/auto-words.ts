/** What the author's own words say of who wrote them: a program may say so itself, and why. Quotes are somebody else's. */

import type { Part } from "../../types/part.ts";
import { cutReply } from "../quotes/cut-reply.ts";
import { finderOf, isUnspaced } from "../quotes/find-phrase.ts";
import { anyOf, fold } from "../quotes/fold.ts";
import {
  AWAY_SAYINGS,
  AWAY_SAYINGS_UNSPACED,
  LEFT_SAYINGS,
  MADE_SAYINGS,
  MADE_SAYINGS_UNSPACED,
  PROGRAM_STEMS,
  RECEIVED_SAYINGS,
  RECEIVED_SAYINGS_UNSPACED,
  REPLY_SAYINGS,
  REPLY_SAYINGS_UNSPACED,
  RETURN_SAYINGS,
} from "./auto-phrases.ts";
import { wordsToReader } from "./parts-of.ts";

export type AutoWords = {
  /** This is an automatic answer, or a program's mail that says what automatic answers say. */
  readonly isAnswer: boolean;
  /** Somebody is away. */
  readonly isAway: boolean;
  /** And will see to it later, or a program says that it is one. */
  readonly isReturning: boolean;
  /** People ask; who is away does not. */
  readonly isAsking: boolean;
};

/** Automatic answers are short, and say so near the beginning or the end. */
const MOST = 4096;

const [REPLY, MADE, RECEIVED, AWAY, RETURN, LEFT] = [1, 2, 4, 8, 16, 32] as const;
const SPACED = [
  [REPLY_SAYINGS, REPLY],
  [MADE_SAYINGS, MADE],
  [RECEIVED_SAYINGS, RECEIVED],
  [AWAY_SAYINGS, AWAY],
  [RETURN_SAYINGS, RETURN],
  [LEFT_SAYINGS, LEFT],
] as const;
const find = finderOf<number>(
  SPACED.flatMap(([sayings, sign]) => sayings.map((saying) => [saying, sign] as const)),
);
const UNSPACED = [
  [anyOf(REPLY_SAYINGS_UNSPACED), REPLY],
  [anyOf(MADE_SAYINGS_UNSPACED), MADE],
  [anyOf(RECEIVED_SAYINGS_UNSPACED), RECEIVED],
  [anyOf(AWAY_SAYINGS_UNSPACED), AWAY],
] as const;

export function autoWords(
  root: Part,
  { isSubjectFitting }: { readonly isSubjectFitting: boolean },
): AutoWords {
  const words = wordsToReader(root).slice(0, MOST);
  // Without a subject that fits only a program that names itself is one: most mails end here, uncut.
  const isHeard = isSubjectFitting ? signsIn(words) !== 0 : namesProgram(words);
  if (!isHeard) return { isAnswer: false, isAway: false, isReturning: false, isAsking: asks(words) };
  const own = cutReply(words).text;
  const signs = signsIn(own);
  const isMade = (signs & MADE) !== 0 && (signs & (RECEIVED | AWAY | RETURN | LEFT)) !== 0;
  return {
    isAnswer: (signs & REPLY) !== 0 || isMade,
    isAway: (signs & (AWAY | LEFT)) !== 0,
    isReturning: (signs & (MADE | RETURN)) !== 0,
    isAsking: asks(own),
  };
}

/** Looks for the stems first: of ten thousand mails of people hardly one holds any. */
const namesProgram = (words: string): boolean => {
  const folded = fold(words);
  return STEMS.some((stem) => folded.includes(stem)) && (signsIn(words) & (REPLY | MADE)) !== 0;
};
const STEMS = PROGRAM_STEMS.map(fold);

/** A question mark in a link asks nothing. */
const asks = (text: string): boolean => /[？؟]|\?(?=[\s"'»”)]|$)/.test(text);

function signsIn(text: string): number {
  const folded = fold(text.replace(/\s+/g, " "));
  let signs = 0;
  find(folded, (sign) => {
    signs |= sign;
    return false;
  });
  if (hasUnspaced(folded)) for (const [any, sign] of UNSPACED) if (any.test(folded)) signs |= sign;
  return signs;
}

const hasUnspaced = (folded: string): boolean => {
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (isUnspaced(code) || (code >= 0x0e00 && code <= 0x0e7f)) return true;
  }
  return false;
};
