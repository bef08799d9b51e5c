/** What the API shows of properties, reservations and stays: schemas that are types, for routes, documentation, pages. */

import { type Static, Type } from "typebox";
import { DayText, InstantText, LocatedIdOf, PageOf, PropertyNumber } from "#kernel/http/index.ts";
import { RESERVATION_STATES } from "./types.ts";

/** One of these words. */
export const OneOf = <const T extends readonly string[]>(words: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...words], ...(description && { description }) });

/** One line of text that somebody can read: not blank, no control characters. */
export const Line = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: "^(?=.*\\S)[^\\p{Cc}]+$", description });

export const TimeText = Type.String({
  pattern: "^([01]\\d|2[0-3]):[0-5]\\d$",
  description: "Time of day at the property",
  examples: ["15:00"],
});
export const CountryText = Type.String({
  pattern: "^[A-Z]{2}$",
  description: "ISO 3166-1 alpha-2",
  examples: ["PT"],
});
export const LanguageText = Type.String({
  minLength: 2,
  maxLength: 35,
  description: "BCP 47",
  examples: ["pt"],
});

export const AddressView = Type.Object({
  street: Line(200, "Street and number"),
  postalCode: Type.Optional(Line(20, "Postal code")),
  city: Line(100, "City"),
  region: Type.Optional(Line(100, "Region, state or county")),
  country: CountryText,
});

export const houseRuleFields = {
  pets: OneOf(["allowed", "on_request", "not_allowed"]),
  smoking: OneOf(["allowed", "outside", "not_allowed"]),
  parties: OneOf(["allowed", "on_request", "not_allowed"]),
  children: OneOf(["welcome", "not_suitable"]),
  quiet: Type.Optional(
    Type.Object({ from: TimeText, until: TimeText }, { description: "Quiet hours; may run over midnight" }),
  ),
  note: Type.Optional(
    Type.String({ minLength: 1, maxLength: 4000, description: "In the property's own words; plain text" }),
  ),
};
export const HouseRulesView = Type.Object({
  ...houseRuleFields,
  version: Type.Integer({
    minimum: 1,
    description: "Raised with every change; a guest agreed to one of them",
  }),
});

export const GuestRequirementsView = Type.Object(
  {
    minimumAge: Type.Optional(
      Type.Integer({ minimum: 16, maximum: 99, description: "Years, of who checks in" }),
    ),
    phone: Type.Boolean({ description: "A verified phone number" }),
    homeAddress: Type.Boolean({ description: "A verified home address" }),
    identityDocument: Type.Boolean({ description: "An identity document shown at check-in" }),
  },
  { description: "What a guest must bring" },
);

export const MoneyView = Type.Object(
  {
    amount: Type.String({
      pattern: "^\\d{1,11}(\\.\\d{1,4})?$",
      description: "Decimal",
      examples: ["412.00"],
    }),
    currency: Type.String({ pattern: "^[A-Z]{3}$", description: "ISO 4217", examples: ["EUR"] }),
  },
  { title: "Money" },
);

const Reference = Type.Optional(
  Type.String({ description: "What the booking engine calls it; only for that engine's keys" }),
);

export const PropertyView = Type.Object(
  {
    id: PropertyNumber,
    reference: Reference,
    name: Type.String(),
    address: AddressView,
    timeZone: Type.String({ description: "IANA zone" }),
    languages: Type.Array(Type.String(), { description: "Spoken there, best first" }),
    phone: Type.Optional(Type.String()),
    checkInFrom: TimeText,
    checkInUntil: Type.Optional(TimeText),
    checkOutUntil: TimeText,
    houseRules: HouseRulesView,
    guestRequirements: GuestRequirementsView,
  },
  { title: "Property" },
);
export type PropertyView = Static<typeof PropertyView>;

/** What was agreed, as everybody may see it who may see the reservation. */
const agreementFields = {
  number: Type.String({ description: "What people read aloud" }),
  state: OneOf(RESERVATION_STATES),
  checkInDate: DayText,
  checkOutDate: DayText,
  nights: Type.Integer({ description: "None for a day use" }),
  party: Type.Object({ adults: Type.Integer(), children: Type.Integer() }),
  units: Type.Array(Type.Object({ name: Type.String() }), { description: "What is slept in" }),
  price: Type.Optional(MoneyView),
  bookedAt: InstantText,
  cancelledAt: Type.Optional(InstantText),
};

export const ReservationView = Type.Object(
  {
    id: LocatedIdOf("reservation"),
    reference: Reference,
    property: Type.Object({
      id: PropertyNumber,
      reference: Reference,
      name: Type.String(),
      timeZone: Type.String({ description: "IANA zone; every day of the stay is a day there" }),
    }),
    ...agreementFields,
    guest: Type.Object({
      name: Type.String(),
      email: Type.Optional(Type.String({ description: "Only for the booking engine that told it" })),
      phone: Type.Optional(Type.String()),
      language: Type.String({ description: "BCP 47" }),
      country: Type.Optional(Type.String()),
    }),
    houseRulesVersion: Type.Integer({ description: "The version in force when it was booked" }),
    pin: Type.Optional(Type.String({ description: "Told once, in the answer that made it" })),
  },
  { title: "Reservation" },
);
export type ReservationView = Static<typeof ReservationView>;

export const ReservationPage = PageOf(ReservationView);

/** What a guest needs at hand of their own stay. */
export const GuestStayView = Type.Object(
  {
    ...agreementFields,
    guestName: Type.String(),
    property: Type.Object({
      name: Type.String(),
      address: AddressView,
      timeZone: Type.String(),
      phone: Type.Optional(Type.String()),
      languages: Type.Array(Type.String()),
    }),
    checkInFrom: TimeText,
    checkInUntil: Type.Optional(TimeText),
    checkOutUntil: TimeText,
    houseRules: Type.Object(HouseRulesView.properties, { description: "As they were when it was booked" }),
    guestRequirements: GuestRequirementsView,
  },
  { title: "GuestStay" },
);
export type GuestStayView = Static<typeof GuestStayView>;
