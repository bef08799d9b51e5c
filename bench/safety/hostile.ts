/** Texts of 4,000 characters made to keep a reader of texts busy: each repeats what makes one of its parts begin anew. */

import { LEXICONS } from "../../modules/safety/rules/lexicon/all.ts";

export const HOSTILE_LENGTH = 4_000;

/** What is repeated, by the name under which it is reported. */
const PIECES: Readonly<Record<string, string>> = {
  dots: ".",
  slashes: "/",
  backslashes: "\\",
  '"a."': "a.",
  '"a-"': "a-",
  '"a-a.a-"': "a-a.a-",
  '"http://"': "http://",
  '"http:"': "http:",
  '"h t t p : / / "': "h t t p : / / ",
  '"www."': "www.",
  '"w w w . "': "w w w . ",
  '"@"': "@",
  '"a@"': "a@",
  '"a@a."': "a@a.",
  digits: "7",
  '"1 "': "1 ",
  '"12.34,"': "12.34,",
  '"+1("': "+1(",
  "opening brackets": "[",
  '"[]("': "[](",
  '"[url=a"': "[url=a",
  '"<a href="': "<a href=",
  blanks: " ",
  "line ends": "\n",
  '"!"': "!",
  "zero-width blanks": "\u200b",
  "letters with zero-width blanks": "a\u200b",
  "number words": "one two three four five six seven eight nine zero ",
  '"at a dot b "': "at a dot b ",
  '"pix tel iban "': "pix tel iban ",
  '"utm_ref"': "http://a.example/?utm_ref",
  "Cyrillic look-alikes": "а.е@",
  "pictures with joiners": "👩\u200d👩\u200d👧",
  "letters with many marks": `a${"\u0301".repeat(20)}`,
  "entities and percent signs": "&#46;%2e",
  "IBANs nearly": "DE89 3704 0044 0532 0130 01 ",
};

/** Texts by name, among them the words of each language's patterns in orders that no sentence has. */
export function hostileTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, piece] of Object.entries(PIECES)) texts.set(name, filled(piece));
  for (const { language, patterns } of LEXICONS) {
    const words = new Set(
      Object.entries(patterns)
        .filter(([sign]) => sign.startsWith("lure."))
        .flatMap(([, list]) => list.join(" ").match(/\p{L}{2,}/gu) ?? []),
    );
    texts.set(`words of lures, ${language}`, filled(`${shuffled([...words]).join(" ")} `));
  }
  return texts;
}

const filled = (piece: string): string =>
  piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)).slice(0, HOSTILE_LENGTH);

/** In an order that is the same in every run. */
function shuffled(words: string[]): string[] {
  let state = 1;
  for (let last = words.length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (last + 1);
    [words[last], words[other]] = [words[other]!, words[last]!];
  }
  return words;
}
