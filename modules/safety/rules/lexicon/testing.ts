/** Reads sentences with the lexicon of one language, for its tests. */

import type { Lexicon } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";
import { compileLexicons } from "./compile.ts";
import { matchWords } from "./match.ts";
import { type Thing, wordsOf } from "./words.ts";

const THING =
  /(?<link>https?:\/\/\S*[^\s.,!?]|\b[a-z-]+\.(?:com|example)\b(?!@))|(?<email>[\w.]+@[\w.]+\w)/gi;

const thingsIn = (text: string): Thing[] =>
  [...text.matchAll(THING)].map((match) => ({
    kind: match.groups?.email ? "email" : "link",
    ...{ start: match.index, end: match.index + match[0].length },
  }));

/** What the words of one language see in a text. */
export function readWith(lexicon: Lexicon) {
  const machine = compileLexicons([lexicon]);
  const matchesIn = (text: string) => matchWords(machine, wordsOf(text, thingsIn(text)));
  const signsIn = (text: string): Set<WordSignId> => new Set(matchesIn(text).map(({ sign }) => sign));

  /** Signs in honest sentences, one line each, but for those that are honest themselves: none is as it should be. */
  const wronged = (texts: readonly string[]): string[] =>
    texts.flatMap((text) =>
      matchesIn(text)
        .filter(({ sign }) => !sign.startsWith("ham.") && sign !== "topic.money")
        .map(({ sign, pattern }) => `${sign} (${pattern}): ${text}`),
    );

  return { wronged, signsIn, stateCount: machine.stateCount };
}
