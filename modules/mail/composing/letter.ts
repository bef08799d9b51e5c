/** A message as a letter in the language of the person it goes to: its subject, its plain text and its page. */

import { texts } from "#kernel/texts/index.ts";
import type { ComposedLetter, MessageLetter } from "../types/letter.ts";
import { htmlOf } from "./html.ts";
import type { ClickLink } from "./links.ts";
import { plainOf } from "./plain.ts";
import { fromNameOf, sheetOf } from "./sheet.ts";

/** Links of the message lead through `clickLink`; nothing in the letter is fetched, and no private address stands in it. */
export function composeLetter(letter: MessageLetter, clickLink: ClickLink): ComposedLetter {
  const sheet = sheetOf(letter, clickLink);
  const { say } = texts(letter.reader.language);
  return {
    fromName: fromNameOf(letter),
    subject: sheet.subject,
    text: plainOf(sheet, (label, value) => say("letters-mail.fact", { label, value })),
    html: htmlOf(sheet),
  };
}
