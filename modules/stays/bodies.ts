/** What comes in to stays: bodies, paths and queries of its routes, and lines of import files. */

import { type Static, type TSchema, Type } from "typebox";
import { PageQuery } from "#kernel/http/index.ts";
import { PIN_PATTERN, RESERVATION_NUMBER_PATTERN } from "./rules/reservation-number.ts";
import { RESERVATION_STATES } from "./types.ts";
import {
  AddressView,
  CountryText,
  GuestRequirementsView,
  houseRuleFields,
  LanguageText,
  Line,
  MoneyView,
  OneOf,
  TimeText,
} from "./views.ts";

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Within this millennium: a year of two digits or of five is a slip. */
const DayGiven = Type.String({
  format: "date",
  pattern: "^2\\d{3}-",
  description: "Calendar day at the property",
  examples: ["2026-12-24"],
});
const InstantGiven = Type.String({
  format: "date-time",
  pattern: "^2\\d{3}-",
  description: "An instant with its offset; kept to the millisecond",
  examples: ["2026-12-01T09:30:00Z"],
});
const NAME_PATTERN = "^[!-~]+$";
const OwnName = (description: string) =>
  Type.String({ minLength: 1, maxLength: 64, pattern: NAME_PATTERN, description });

const settingsFields = {
  languages: Type.Optional(
    Type.Array(LanguageText, { minItems: 1, maxItems: 12, description: "Spoken there, best first" }),
  ),
  phone: Type.Optional(orNull(Line(40, "Phone number of the property"))),
  checkInFrom: Type.Optional(TimeText),
  checkInUntil: Type.Optional(orNull(TimeText)),
  checkOutUntil: Type.Optional(TimeText),
  houseRules: Type.Optional(Type.Object(houseRuleFields)),
  guestRequirements: Type.Optional(GuestRequirementsView),
};

/** What people of a property may change of it; null takes a thing away. */
export const PropertySettings = Type.Object(settingsFields, { title: "PropertySettings", minProperties: 1 });
export type PropertySettings = Static<typeof PropertySettings>;

/** What a booking engine says of a property. */
export const PropertyPut = Type.Object(
  {
    name: Line(200, "Name of the property"),
    address: AddressView,
    timeZone: Type.String({
      minLength: 1,
      maxLength: 64,
      description: "IANA zone",
      examples: ["Europe/Lisbon"],
    }),
    ...settingsFields,
  },
  { title: "PropertyPut" },
);
export type PropertyPut = Static<typeof PropertyPut>;

/** What a booking engine says of a reservation. */
export const ReservationPut = Type.Object(
  {
    property: OwnName("What the caller calls the property"),
    number: Type.Optional(
      Type.String({
        pattern: RESERVATION_NUMBER_PATTERN,
        description: "What people read aloud, unique in the marketplace; made here when left out",
      }),
    ),
    pin: Type.Optional(
      Type.String({
        pattern: PIN_PATTERN,
        description: "Lets the guest in together with the number; made here when left out, and told once",
      }),
    ),
    guest: Type.Object({
      name: Line(200, "Name"),
      email: Type.Optional(
        Type.String({ format: "email", maxLength: 254, description: "Never shown to the property" }),
      ),
      phone: Type.Optional(Line(40, "Phone number")),
      language: Type.Optional(LanguageText),
      country: Type.Optional(CountryText),
    }),
    checkInDate: DayGiven,
    checkOutDate: DayGiven,
    party: Type.Object({
      adults: Type.Integer({ minimum: 0, maximum: 500 }),
      children: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
    }),
    units: Type.Array(Type.Object({ name: Line(120, "What is slept in, as guests know it") }), {
      minItems: 1,
      maxItems: 100,
    }),
    price: Type.Optional(MoneyView),
    state: Type.Optional(OneOf(RESERVATION_STATES, "Left out, it stays as it is")),
    bookedAt: Type.Optional(InstantGiven),
    cancelledAt: Type.Optional(InstantGiven),
  },
  { title: "ReservationPut" },
);
export type ReservationPut = Static<typeof ReservationPut>;

export const Cancellation = Type.Object(
  { cancelledAt: Type.Optional(InstantGiven) },
  { title: "Cancellation" },
);

export const OwnNameParams = Type.Object({ id: OwnName("What the caller calls it") });
/** Ids of a person and of a property's key are ours, those of a booking engine its own. */
export const PropertyParams = Type.Object({
  id: OwnName("Number of the property; with a booking engine's key, what the engine calls it"),
});
export const ReservationParams = Type.Object({
  id: OwnName("`property.reservation`; with a booking engine's key, what the engine calls it"),
});

export const ReservationQuery = Type.Object({
  property: Type.Optional(OwnName("Only of this property; all of mine when left out")),
  from: Type.Optional(DayGiven),
  to: Type.Optional(DayGiven),
  state: Type.Optional(OneOf(RESERVATION_STATES)),
  q: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "A whole reservation number, or beginnings of words of the guest's name",
    }),
  ),
  ...PageQuery,
});
export type ReservationQuery = Static<typeof ReservationQuery>;
