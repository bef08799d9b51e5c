/** Mail addresses that were written from right to left. */

import { withoutLast } from "../text/edges.ts";
import { MAIL_HOUSES } from "../text/mail-houses.ts";

const LONGEST = 64;
const PART = /[a-z0-9._+-]/i;
const HOUSES: ReadonlySet<string> = new Set(MAIL_HOUSES.values());
const USUAL_ENDING = /^[a-z0-9-]{3,}\.(?:com|net|org|example)$/;

/** The address around the sign at `sign`, when only its mirror image is one: "moc.liamg@arim". Places in `text`. */
export function turnedAddress(
  text: string,
  sign: number,
): { readonly start: number; readonly end: number; readonly value: string } | undefined {
  let start = sign;
  while (start > 0 && sign - start < LONGEST && PART.test(text[start - 1]!)) start--;
  if (!/^[a-z]{2,7}\.[a-z0-9]/i.test(text.slice(start, sign))) return undefined;
  let end = sign + 1;
  while (end < text.length && end - sign <= LONGEST && PART.test(text[end]!)) end++;
  const host = turned(text.slice(start, sign)).toLowerCase();
  const local = turned(withoutLast(text.slice(sign + 1, end), ".-")).toLowerCase();
  if (local === "" || MAIL_HOUSES.has(turned(local).split(".")[0]!)) return undefined;
  const isMirrored = HOUSES.has(host) || USUAL_ENDING.test(host);
  return isMirrored ? { start, end: sign + 1 + local.length, value: `${local}@${host}` } : undefined;
}

const turned = (part: string): string => [...part].reverse().join("");
