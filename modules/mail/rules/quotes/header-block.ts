/** Blocks of From, Sent, To, Subject that Outlook and its kin put above an older mail, in any order and language. */

import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isOriginalLine } from "./original.ts";
import type { Label } from "./phrases/header.ts";

/** How far a block reaches: a long list of recipients may fill several lines. */
const LONGEST_BLOCK = 16;
const MOST_CONTINUED = 4;
/** The labels seen are one number, as this runs for every line that looks like a header. */
const BIT: Readonly<Record<Label, number>> = { from: 1, sent: 2, to: 4, cc: 8, subject: 16, other: 32 };
const COUNT = Array.from({ length: 64 }, (_, bits) => bits.toString(2).replaceAll("0", "").length);
const YEAR_OR_TIME = /(?:19|20)\d\d|\d{1,2}[:.]\d\d/;

/**
 * The number of lines of the header block that begins at `at`, zero when there is none. Three different headers make a
 * block when an address, a subject or a delimiter says that it is about mail: "From: Lisbon, To: Porto" is not.
 */
export function headerBlockAt(lines: readonly Line[], at: number): number {
  const { label } = lines[at]!;
  if (label === undefined || label === "to" || label === "cc") return 0;
  let seen = BIT[label];
  let last = at;
  for (let i = at + 1; i < Math.min(lines.length, at + LONGEST_BLOCK); i++) {
    const line = lines[i]!;
    if (line.depth > 0 || line.marked) break;
    if (line.label !== undefined) {
      seen |= BIT[line.label];
      last = i;
    } else if (i - last > MOST_CONTINUED || (line.isAfterBlank && i - last > 1)) break;
  }
  return isBlock(lines, at, last, seen) ? last - at + 1 : 0;
}

function isBlock(lines: readonly Line[], at: number, last: number, seen: number): boolean {
  const kinds = COUNT[seen]!;
  const isDelimited = at > 0 && isDivider(lines[at - 1]!);
  if (kinds === 1 && !isDelimited) return false;
  const block = lines.slice(at, last + 1);
  const hasAddress = block.some(namesAddress);
  if (isDelimited && (hasAddress || kinds >= 2)) return true;
  if (seen & BIT.other && kinds < 4 && !hasAddress) return false;
  const hasDate = block.some((line) => line.label === "sent" && YEAR_OR_TIME.test(line.folded));
  const isDated = hasDate && lines[at]!.label !== "subject";
  if (kinds >= 3) return hasAddress || ((seen & BIT.subject) > 0 && isDated);
  return kinds === 2 && hasAddress && hasDate && (seen & BIT.subject) === 0;
}

/** On a header, or on the line a long one goes on with; not on "Contact: mira@home.example". */
const namesAddress = ({ words, label }: Line): boolean =>
  words.includes("@") && (label !== undefined || !/^\p{L}{2,20}:/u.test(words));

const isDivider = (line: Line): boolean => line.drawn >= 10 || isOriginalLine(line);

/** All of From, Sent, To and Subject on one line, as some phones flatten them. */
export function isFlatHeader(line: Line): boolean {
  if (line.label !== "from" || !line.words.includes("@")) return false;
  let labels = 0;
  for (const piece of line.folded.split(/[;>*\s](?=[\p{L}' ]{1,20}:)/u)) {
    if (labelOf(piece.trimStart()) !== undefined) labels++;
  }
  return labels >= 3;
}
