/** What the mails of a conversation are called: the same from the first to the last, so that threads hold. */

import { directionOf } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import type { MessageLetter } from "../types/letter.ts";
import { stayDays } from "./days.ts";
import { businessName, cleanName, END_ISOLATE, isolated } from "./names.ts";

const FROM_THE_RIGHT = "\u2067";

/**
 * "Casa Azul · 12–15 December · 7701234", to be kept for the mails that follow. In a language written from the right,
 * marks keep its parts in order, whatever script a name is in and whichever way the list of mails is written.
 */
export function subjectOf({
  reader,
  propertyName,
  stay,
}: Pick<MessageLetter, "reader" | "propertyName" | "stay">): string {
  const parts = [
    businessName(propertyName) ?? texts(reader.language).say("letters-mail.property"),
    stayDays(stay.checkInDate, stay.checkOutDate, reader.language),
    cleanName(stay.reservationNumber),
  ];
  if (directionOf(reader.language) === "ltr") return parts.join(" · ");
  return FROM_THE_RIGHT + parts.map(isolated).join(" · ") + END_ISOLATE;
}

/** The subject of this letter: an answer to those before it, when there are any. Mail programs know "Re:" alone. */
export const subjectInThread = (letter: MessageLetter): string =>
  letter.threadSubject === undefined ? subjectOf(letter) : `Re: ${letter.threadSubject}`;
