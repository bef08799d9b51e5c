/** Reads sentences with the lexicon of one language, for its tests. */

import type { Lexicon } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";
import { compileLexicons } from "./compile.ts";
import { matchWords } from "./match.ts";
import { type Thing, wordsOf } from "./words.ts";

/** Sentences by the sign that each must have, among others. */
export type Lures = Readonly<Partial<Record<WordSignId, readonly string[]>>>;

const THING =
  /(?<link>https?:\/\/\S*[^\s.,!?]|\b[a-z-]+\.(?:com|example)\b(?!@))|(?<email>[\w.]+@[\w.]+\w)/gi;

const thingsIn = (text: string): Thing[] =>
  [...text.matchAll(THING)].map((match) => ({
    kind: match.groups?.email ? "email" : "link",
    ...{ start: match.index, end: match.index + match[0].length },
  }));

/** What the sentences lack or have too much, one line each: none is as it should be. */
export function readWith(lexicon: Lexicon) {
  const machine = compileLexicons([lexicon]);
  const matchesIn = (text: string) => matchWords(machine, wordsOf(text, thingsIn(text)));
  const signsIn = (text: string): Set<WordSignId> => new Set(matchesIn(text).map(({ sign }) => sign));

  const missed = (lures: Lures): string[] =>
    (Object.entries(lures) as [WordSignId, readonly string[]][]).flatMap(([sign, texts]) =>
      texts.filter((text) => !signsIn(text).has(sign)).map((text) => `${sign}: ${text}`),
    );

  /** Signs in honest sentences, but for those that are honest themselves. */
  const wronged = (texts: readonly string[]): string[] =>
    texts.flatMap((text) =>
      matchesIn(text)
        .filter(({ sign }) => !sign.startsWith("ham.") && sign !== "topic.money")
        .map(({ sign, pattern }) => `${sign} (${pattern}): ${text}`),
    );

  return { missed, wronged, signsIn, stateCount: machine.stateCount };
}
