/** What a letter says of the stay it is about: the words of the guest's own page, for both sides. */

import { texts } from "#kernel/texts/index.ts";
import type { MessageLetter } from "../types/letter.ts";
import { nightsOf } from "./days.ts";
import { businessName, cleanName, cutName, isolated } from "./names.ts";

export type Labelled = { readonly label: string; readonly value: string };

const UNIT_CHARACTERS = 60;

export function factsOf({ reader, propertyName, stay }: MessageLetter): Labelled[] {
  const { say } = texts(reader.language);
  const n = nightsOf(stay.checkInDate, stay.checkOutDate);
  const day = (label: string, date: Temporal.PlainDate): Labelled => ({
    label,
    value: say("guest.check_in_on", { day: date.toString() }),
  });
  const units = stay.unitNames.map((name) => isolated(cutName(cleanName(name), UNIT_CHARACTERS)));
  const property = businessName(propertyName);

  return [
    ...(property ? [{ label: say("letters-mail.where"), value: isolated(property) }] : []),
    { label: say("guest.number"), value: isolated(cleanName(stay.reservationNumber)) },
    ...(stay.cancelledAt
      ? [
          {
            label: say("letters-mail.state"),
            value: say("guest.state_cancelled", { at: stay.cancelledAt.toString(), timeZone: stay.timeZone }),
          },
        ]
      : []),
    day(say("guest.check_in"), stay.checkInDate),
    day(say("guest.check_out"), stay.checkOutDate),
    { label: say("thread.nights"), value: say("guest.nights", { n }) },
    ...(units.length > 0
      ? [
          {
            label: say("guest.rooms", { n: units.length }),
            value: new Intl.ListFormat(reader.language).format(units),
          },
        ]
      : []),
    { label: say("guest.party"), value: partyOf(reader, stay) },
  ];
}

function partyOf({ language }: MessageLetter["reader"], { party }: MessageLetter["stay"]): string {
  const { say } = texts(language);
  const adults = say("guest.adults", { n: party.adults });
  const children = say("guest.children", { n: party.children });
  if (party.children === 0) return adults;
  return party.adults === 0 ? children : say("guest.adults_and_children", { adults, children });
}
