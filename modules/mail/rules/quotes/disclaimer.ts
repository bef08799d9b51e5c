/** Paragraphs no person writes: confidentiality notices, pleas for the environment, banners, advertisements of scanners. */

import { finderOf, isUnspaced } from "./find-phrase.ts";
import { anyOf } from "./fold.ts";
import {
  BANNERS,
  CONFIDENTIAL,
  DISCLAIMERS,
  DISCLAIMERS_UNSPACED,
  RECIPIENT,
  SCANNERS,
  THIS_MAIL,
} from "./phrases/legal.ts";

export type Boilerplate = "disclaimer" | "banner" | "advertisement";

const UNSPACED = anyOf(DISCLAIMERS_UNSPACED);
const SCANNER = anyOf(SCANNERS);
const VIRUS = /vir[ue]s|malware|вирус|ウイルス|病毒/u;

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
  if (signs & NOTICE) return "disclaimer";
  if (signs === (MAIL | SECRET | READER) && folded.length >= SHORTEST_GENERIC) return "disclaimer";
  if (hasUnspaced(folded) && UNSPACED.test(folded)) return "disclaimer";
  const isShort = folded.length < LONGEST_ADVERTISEMENT;
  return isShort && VIRUS.test(folded) && SCANNER.test(folded) ? "advertisement" : undefined;
}

function hasUnspaced(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) if (isUnspaced(folded.charCodeAt(i))) return true;
  return false;
}
