/** Contacts that are spread over several messages: seen only when the last ones of a sender are read as one. */

import type { Found, Sign } from "../../types/text.ts";
import type { Circumstances } from "../../types/verdict.ts";
import { findEmails } from "../finding/emails.ts";
import { findNumbers } from "../finding/numbers.ts";
import { viewsOf } from "../text/views.ts";

/** Longer messages are not pieces of an address. */
const PIECE_CHARACTERS = 200;

/** One sign for each contact that begins in an earlier message and ends in this one; its span is the part in this one. */
export function splitContacts(text: string, inText: readonly Found[], circumstances: Circumstances): Sign[] {
  const pieces = circumstances.earlier.map((each) => each.text);
  if (pieces.length === 0 || [...pieces, text].some((piece) => piece.length > PIECE_CHARACTERS)) return [];
  const before = `${pieces.join(" ")} `;
  const views = viewsOf(before + text);
  return [...findEmails(views), ...findNumbers(views, circumstances)]
    .filter(({ span }) => span.start < before.length && span.end > before.length)
    .map(({ type, span }) => ({ type, start: 0, end: span.end - before.length }))
    .filter(({ end }) => !inText.some(({ span }) => span.start < end))
    .map(({ type, start, end }) => ({
      ...{ id: "contact.split" as const, spans: [{ start, end }], view: "written" as const, evidence: type },
    }));
}
