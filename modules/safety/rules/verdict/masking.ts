/** What the reader sees instead of what is hidden. */

import type { Found, FoundType } from "../../types/text.ts";
import type { Circumstances, Judged, Mask } from "../../types/verdict.ts";
import { mayGivePhone } from "./decide.ts";

/** In the language of programs; pages and mails say it in the reader's. */
export const PLACEHOLDERS: Readonly<Record<FoundType, string>> = {
  email: "[e-mail address hidden]",
  phone: "[phone number hidden]",
  iban: "[bank details hidden]",
  bank: "[bank details hidden]",
  card: "[card number hidden]",
  handle: "[account name hidden]",
  payid: "[payment details hidden]",
  crypto: "[payment details hidden]",
  url: "[link hidden]",
};

/** `hidden` is what may not be read, in order of place: all contacts, and links that may not be followed. @rule M-61 R5 R6 R7 */
export function masksOf(judged: Judged, circumstances: Circumstances, hidden: readonly Found[]): Mask[] {
  const masks: Mask[] = [];
  for (const { type, span } of hidden) {
    const mayReveal = type === "phone" && mayGivePhone(judged.direction, circumstances);
    const last = masks.at(-1);
    // What overlaps or touches is hidden as one.
    if (last && span.start < last.span.end) {
      masks[masks.length - 1] = {
        ...last,
        span: { start: last.span.start, end: Math.max(last.span.end, span.end) },
        mayReveal: last.mayReveal && mayReveal,
      };
    } else masks.push({ span, type, mayReveal });
  }
  return masks;
}

/** A stretch of the shown words that stands for something hidden. */
export type ShownMask = {
  readonly start: number;
  readonly end: number;
  readonly type: FoundType;
  readonly mayReveal: boolean;
};

/** The words with placeholders, where those stand, and what they hide; a card number is not even remembered. @rule R7 */
export type Shown = {
  readonly text: string;
  readonly masks: readonly ShownMask[];
  readonly hidden: readonly string[];
};

export function maskText(text: string, masks: readonly Mask[]): Shown {
  const shown: ShownMask[] = [];
  let out = "";
  let at = 0;
  for (const { span, type, mayReveal } of masks) {
    out += text.slice(at, span.start);
    const start = out.length;
    out += PLACEHOLDERS[type];
    shown.push({ start, end: out.length, type, mayReveal });
    at = span.end;
  }
  const hidden = masks.map(({ span, type }) => (type === "card" ? "" : text.slice(span.start, span.end)));
  return { text: out + text.slice(at), masks: shown, hidden };
}
