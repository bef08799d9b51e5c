/** Paragraphs no person writes: confidentiality notices, pleas for the environment, banners, advertisements of scanners. */

import { finderOf } from "./find-phrase.ts";
import { anyOf } from "./fold.ts";
import {
  BANNERS,
  CONFIDENTIAL,
  DISCLAIMERS,
  DISCLAIMERS_UNSPACED,
  PERSONAL_WORDS,
  RECIPIENT,
  SCANNERS,
  THIS_MAIL,
} from "./phrases/legal.ts";

export type Boilerplate = "disclaimer" | "banner" | "advertisement";

const UNSPACED = anyOf(DISCLAIMERS_UNSPACED);
const SCANNER = anyOf(SCANNERS);
const VIRUS = /[vw]ir[ue]s|malware|вирус|ウイルス|病毒/u;

/** Scripts that put no spaces between words, seen at once by an expression. */
const HAS_UNSPACED = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/;

const [MAIL, SECRET, READER, NOTICE, WARNING] = [1, 2, 4, 8, 16] as const;
const find = finderOf<number>(
  (
    [
      [THIS_MAIL, MAIL],
      [CONFIDENTIAL, SECRET],
      [RECIPIENT, READER],
      [DISCLAIMERS, NOTICE],
      [BANNERS, WARNING],
    ] as const
  ).flatMap(([phrases, sign]) => phrases.map((phrase) => [phrase, sign] as const)),
);

/** A guest asks about confidential things in fewer letters. */
const SHORTEST_GENERIC = 140;
const SHORTEST = 12;
/** "This mail is confidential: my wife knows nothing." No firm says "my". */
const PERSONAL = anyOf(PERSONAL_WORDS);
const LONGEST_PERSONAL = 200;
const LONGEST_ADVERTISEMENT = 240;

/** What kind of boilerplate the folded words of a paragraph are; undefined for the words of a person. */
export function boilerplateIn(folded: string): Boilerplate | undefined {
  if (folded.length < SHORTEST) return undefined;
  let signs = 0;
  find(folded, (sign) => {
    signs |= sign;
    return sign >= NOTICE;
  });
  if (signs & WARNING) return "banner";
  if (signs & NOTICE) return isPersonal(folded) ? undefined : "disclaimer";
  if (signs === (MAIL | SECRET | READER) && folded.length >= SHORTEST_GENERIC) return "disclaimer";
  if (HAS_UNSPACED.test(folded) && UNSPACED.test(folded)) return "disclaimer";
  const isShort = folded.length < LONGEST_ADVERTISEMENT;
  const isScanned = isShort && VIRUS.test(folded) && SCANNER.test(folded);
  return isScanned && !isPersonal(folded) ? "advertisement" : undefined;
}

const isPersonal = (folded: string): boolean => folded.length < LONGEST_PERSONAL && PERSONAL.test(folded);
