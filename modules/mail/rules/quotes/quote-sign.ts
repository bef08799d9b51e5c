/** Which lines carry `>` because they are quoted, and how deep. */

import { fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { VERB } from "./verb.ts";

const FACE = /^\s{0,19}>[:;=]['-]?[()DPO|/\\]/;
const CLOSING_FRAME = /<<\s*$/;
const OPEN_LINK = /^[<(]\s*(?:https?:|mailto:|www\.)/i;
/** "> wrote:" below "<teo@casa-azul.example". */
const CLOSING_ADDRESS = /^>+ ?[^\s>][^>]{0,24}:\s*$/;
const SHORTEST_BROKEN = 60;
const LONGEST_UNBROKEN = 72;
const LONGEST_LINK = 2000;

/** How many signs stand in front, and where the words begin. */
export type Depth = { readonly depth: number; readonly from: number };

const UNQUOTED: Depth = { depth: 0, from: 0 };

/** `before` is the line directly above, undefined when that is blank or missing. */
export function depthOf(raw: string, before: Line | undefined): Depth {
  if ((before === undefined || before.depth === 0) && !mayBeQuoted(raw.charCodeAt(0))) return UNQUOTED;
  const signs = quoteSigns(raw);
  if (signs.depth > 0) return isQuoteSign(raw, before) ? signs : UNQUOTED;
  const isWrapped =
    before !== undefined && before.depth > 0 && (endsInLink(before.raw, "(") || goesOn(before.raw, raw));
  return isWrapped ? { depth: before.depth, from: 0 } : UNQUOTED;
}

/**
 * A quoted line that was too long, broken by a program that forgot the sign: it stops within a sentence, the next goes
 * on in lower case, and the two did not fit in one line.
 */
function goesOn(before: string, raw: string): boolean {
  if (before.length < SHORTEST_BROKEN || before.length > LONGEST_LINK || !/[\p{L}\d,]\s*$/u.test(before))
    return false;
  const first = /^\p{Ll}[^\s]*/u.exec(raw);
  return first !== null && before.trimEnd().length + 1 + first[0].length > LONGEST_UNBROKEN;
}

/** `>` or a blank in front of it. */
const mayBeQuoted = (first: number): boolean =>
  first === 0x3e || first === 0x20 || first === 0x09 || first === 0xa0;

function quoteSigns(raw: string): Depth {
  let depth = 0;
  let from = 0;
  for (; from < raw.length; from++) {
    const sign = raw.charCodeAt(from);
    if (sign === 0x3e) depth++;
    else if (sign !== 0x20 && sign !== 0x09 && sign !== 0xa0) break;
  }
  return { depth, from };
}

/** `>` also closes a link broken over two lines, draws a face, and frames an advertisement. */
function isQuoteSign(raw: string, before: Line | undefined): boolean {
  if (raw.includes("<<") && CLOSING_FRAME.test(raw.slice(-40))) return false;
  if (FACE.test(raw)) return false;
  if (before === undefined || before.depth > 0) return true;
  return !endsInLink(before.raw, "<") && !(CLOSING_ADDRESS.test(raw) && VERB.test(fold(raw)));
}

/** A link opened by `bracket` goes on in the next line. */
function endsInLink(raw: string, bracket: "<" | "("): boolean {
  if (raw.length > LONGEST_LINK) return false;
  const opened = raw.lastIndexOf(bracket);
  return (
    opened >= 0 && !raw.includes(bracket === "<" ? ">" : ")", opened) && OPEN_LINK.test(raw.slice(opened))
  );
}
