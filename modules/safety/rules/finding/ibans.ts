/** Finds IBANs, however they are grouped; one with wrong check digits is an account when the word IBAN stands before it. */

import type { Found } from "../../types/text.ts";
import { remainder97 } from "./checksums.ts";
import { IBAN_SHAPES } from "./iban-shapes.ts";
import { lastBefore } from "./label-marks.ts";
import { foundAt, type NumberText, type NumberViews, numberTexts } from "./number-text.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { isAbout } from "./veto.ts";

/** Looked at from every place, so that a word before it takes nothing away: "to NO93 …". */
const BEGINNING = /(?:(?<![\p{L}\d])|(?<=iban))(?=[a-z][ .-]?[a-z][ .:\-\n]{0,2}[\do][ .-]?[\do])/giu;
const SEPARATOR = /[\s.\-–—_/|*:,·'’]/u;
const MOST_SEPARATORS = 4;
const FEWEST_DIGITS = 8;
const LABEL_REACH_UNITS = 30;
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", Q: "0", I: "1", L: "1" };
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** The IBANs in the views of one text, and what was called one: `value` has no blanks. */
export const findIbans = (views: NumberViews): Found[] =>
  withoutOverlaps(numberTexts(views).flatMap((text) => ibansIn(text)));

export function ibansIn(text: NumberText): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const match of text.text.matchAll(BEGINNING)) {
    const start = match.index;
    if (start < next) continue;
    const iban = collect(text.text, start);
    if (!iban) continue;
    const isRight = remainder97(iban.signs.slice(4) + iban.signs.slice(0, 4)) === 1;
    if (!isRight && !isCalledIban(text, start)) continue;
    const one = foundAt(text, isRight ? "iban" : "bank", { start, end: iban.end }, iban.signs);
    found.push(iban.isDressed ? { ...one, view: "digits" } : one);
    next = iban.end;
  }
  return found;
}

/** All signs of an IBAN that begins at `start`, as its country has them; undefined when they do not come to an end there. */
function collect(
  text: string,
  start: number,
): { readonly signs: string; readonly end: number; readonly isDressed: boolean } | undefined {
  let signs = "";
  let shape = "aa";
  let [separators, digits] = [0, 0];
  let isDressed = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (SEPARATOR.test(sign)) {
      if (++separators > MOST_SEPARATORS) return undefined;
      continue;
    }
    separators = 0;
    const upper = sign.toUpperCase();
    const kind = shape[signs.length];
    const isDigit = sign >= "0" && sign <= "9";
    const isLetter = upper >= "A" && upper <= "Z" && upper.length === 1;
    const seeming = kind === "n" && !isDigit ? LOOK_ALIKES[upper] : undefined;
    if (!(kind === "n" ? isDigit || seeming : kind === "a" ? isLetter : isLetter || isDigit))
      return undefined;
    isDressed ||= seeming !== undefined;
    if (isDigit) digits++;
    signs += seeming ?? upper;
    if (signs.length === 2) {
      const rest = IBAN_SHAPES.get(signs);
      if (rest === undefined) return undefined;
      shape += rest;
    } else if (signs.length === shape.length) {
      const isWhole = !LETTER_OR_DIGIT.test(text[at + 1] ?? " ") && digits >= FEWEST_DIGITS;
      return isWhole ? { signs, end: at + 1, isDressed } : undefined;
    }
  }
  return undefined;
}

function isCalledIban({ labels, plain }: NumberText, at: number): boolean {
  if (/iban$/u.test(plain.slice(Math.max(0, at - 4), at))) return true;
  for (let i = lastBefore(labels, at); i >= 0 && at - labels[i]!.end <= LABEL_REACH_UNITS; i--)
    if (isAbout(labels[i]!, "iban")) return true;
  return false;
}
