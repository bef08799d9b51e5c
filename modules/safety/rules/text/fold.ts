/** The folded view: every character in its plain form, and nothing that cannot be seen. Case and words are kept. */

import type { View } from "../../types/text.ts";
import { READ_AS } from "./fold-tables.ts";
import { renamedView, unchangedView, viewBuilder } from "./view.ts";

/** What is never drawn: zero-width characters, soft hyphens, direction marks, variation selectors, tags, controls. */
export const INVISIBLE = /(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u;
/**
 * What is left upon a character once all that belongs to a language has composed: marks over, through and around it
 * that spoil a letter or make a key of a digit, and the choice between picture and letter.
 */
const LEFT_UPON = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\p{Default_Ignorable_Code_Point}]/gu;
/** What joins the character before it: marks, and the second and third part of a Korean syllable. */
const JOINS = /[\p{M}\u1160-\u11ff]/u;
const SPACE = /\p{Zs}/u;
const ONLY_PLAIN = /^[\t\n\r\x20-\x7e]*$/;
/** A ligature may stand for a whole sentence; beyond this many units it stays itself, so that a text cannot swell. */
const LONGEST_FORM = 8;
const MOST_MARKS = 30;
const MOST_REMEMBERED = 20_000;
const [CIRCLED_A, CIRCLED_CAPITAL_A, WIDE_STOP, HALF_WIDE_STOP] = [0x24d0, 0x24b6, 0x3002, 0xff61];

/** The text in compatibility forms (NFKC), with the digits of all systems as 0-9 and without invisible characters. */
export function foldedView(text: string): View {
  if (ONLY_PLAIN.test(text)) return unchangedView("folded", text);
  const written = unchangedView("written", text);
  const builder = viewBuilder("folded", text.length + 16);
  let isChanged = false;
  let copiedTo = 0;
  for (let at = 0; at < text.length; ) {
    if (isSettled(text.charCodeAt(at)) && (at + 1 >= text.length || !joins(text.charCodeAt(at + 1)))) {
      at++;
      continue;
    }
    const end = clusterEnd(text, at);
    const form = formAt(text, at, end);
    if (form !== text.slice(at, end)) {
      builder.copy(written, copiedTo, at);
      builder.append(form, at, end);
      copiedTo = end;
      isChanged = true;
    }
    at = end;
  }
  if (!isChanged) return renamedView("folded", written);
  builder.copy(written, copiedTo, text.length);
  return builder.done();
}

/** Plain ASCII and the letters of Latin, Greek, Cyrillic and Arabic that are already in their plain form. */
function isSettled(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
  if (unit >= 0xc0 && unit <= 0x131) return true;
  if (unit >= 0x391 && unit <= 0x3ce) return true;
  return (
    (unit >= 0x400 && unit <= 0x481) || (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a)
  );
}

/** Does the code point join the character before it? None below the first combining mark does. */
const joins = (code: number): boolean => code >= 0x300 && joinsByTable(code);
const joinsByTable = remembered((code) => JOINS.test(String.fromCodePoint(code)));

/**
 * The end of the character at `start` with the marks upon it, but never with an invisible one that follows. No language
 * puts more marks upon a letter than `MOST_MARKS`; sorting them is the one thing here that is not linear.
 */
function clusterEnd(text: string, start: number): number {
  const code = text.codePointAt(start)!;
  let end = start + sizeOf(code);
  if (plainFormOf(code) === "") return end;
  for (let marks = 0; end < text.length && marks < MOST_MARKS; marks++) {
    const next = text.codePointAt(end)!;
    if (!joins(next)) break;
    end += sizeOf(next);
  }
  return end;
}

const sizeOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** The plain form of what stands from `start` to `end`, which is one character with its marks. */
function formAt(text: string, start: number, end: number): string {
  const code = text.codePointAt(start)!;
  const beside = besideForm(text, code, start, end);
  if (beside !== undefined) return beside;
  const alone = plainFormOf(code);
  const isAlone = end - start === sizeOf(code);
  if (isAlone || alone === "" || alone === " ") return alone;
  const cluster = text.slice(start, end);
  return (READ_AS.get(code) ?? cluster.normalize("NFKC")).replace(LEFT_UPON, "");
}

/** The plain form of a code point that stands alone; empty when it is not drawn. */
const plainFormOf = remembered((code) => {
  const read = READ_AS.get(code);
  if (read !== undefined) return read;
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  const form = character.normalize("NFKC");
  // A free-standing accent falls into a blank and a mark, which would part a word in two.
  if (form.length > LONGEST_FORM || (form.startsWith(" ") && form.length > 1)) return character;
  return form.replace(LEFT_UPON, "");
});

/** What Unicode says about a code point is asked once: a text has few different ones. */
function remembered<T>(ask: (code: number) => T): (code: number) => T {
  const known = new Map<number, T>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const answer = ask(code);
    if (known.size < MOST_REMEMBERED) known.set(code, answer);
    return answer;
  };
}

/** Forms that depend on what stands beside: undefined for everything else. */
function besideForm(text: string, code: number, start: number, end: number): string | undefined {
  if (code === CIRCLED_A || code === CIRCLED_CAPITAL_A) {
    return isCircled(text, start - 1) || isCircled(text, end) ? undefined : "@";
  }
  if (code === WIDE_STOP || code === HALF_WIDE_STOP) {
    const isInHost = isLatin(text.charCodeAt(start - 1)) && isLatin(text.charCodeAt(end));
    return isInHost ? "." : text.slice(start, end);
  }
  // Blood groups and the car park are pictures when a selector says so.
  const isPicture = code >= 0x1f170 && code <= 0x1f189 && text.charCodeAt(start + 2) === 0xfe0f;
  return isPicture ? text.slice(start, start + 2) : undefined;
}

function isCircled(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x24b6 && unit <= 0x24e9;
}

const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
