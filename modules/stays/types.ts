/** The nouns of stays: properties, their rules, reservations and the stays they cover. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Money } from "#kernel/money.ts";
import type { Instant, PlainDate, PlainTime } from "#kernel/time.ts";

export const RESERVATION_STATES = ["booked", "checked_in", "checked_out", "no_show", "cancelled"] as const;
export type ReservationState = (typeof RESERVATION_STATES)[number];

/**
 * The little of a reservation that decides about time: which days, on whose calendar, and whether it still holds.
 * `checkOutDate` is the day of leaving, not the last night. `cancelledAt` is set exactly when `state` is "cancelled".
 */
export type Stay = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly state: ReservationState;
  readonly checkInDate: PlainDate;
  readonly checkOutDate: PlainDate;
  /** IANA zone of the property: every day of this stay is a day there. */
  readonly timeZone: string;
  readonly bookedAt: Instant;
  readonly cancelledAt?: Instant;
};

export type Address = {
  readonly street: string;
  readonly postalCode?: string;
  readonly city: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

/** What a property expects of the people in it. A version is never edited: a guest agreed to those very words. */
export type HouseRules = {
  readonly pets: "allowed" | "on_request" | "not_allowed";
  readonly smoking: "allowed" | "outside" | "not_allowed";
  readonly parties: "allowed" | "on_request" | "not_allowed";
  readonly children: "welcome" | "not_suitable";
  /** Hours on the property's clock; `from` after `until` runs over midnight. */
  readonly quiet?: { readonly from: PlainTime; readonly until: PlainTime };
  /** In the property's own words; plain text. */
  readonly note?: string;
};

export type NumberedHouseRules = HouseRules & { readonly version: number };

/** What a guest must bring to be allowed to book. @rule H-17 */
export type GuestRequirements = {
  /** Years of age of the person who checks in. */
  readonly minimumAge?: number;
  readonly phone: boolean;
  readonly homeAddress: boolean;
  readonly identityDocument: boolean;
};

/** A caller's own name for a thing: `source` is the system that speaks, `ref` what it calls the thing. */
export type OwnName = { readonly source: string; readonly ref: string };

/** Everything a property says of itself; the rest of a `Property` is given by us. */
export type PropertyDetails = {
  readonly name: string;
  readonly address: Address;
  readonly timeZone: string;
  /** BCP 47, those the people of the property speak, the best first. */
  readonly languages: readonly string[];
  readonly phone?: string;
  readonly checkInFrom: PlainTime;
  readonly checkInUntil?: PlainTime;
  readonly checkOutUntil: PlainTime;
  readonly houseRules: HouseRules;
  readonly guestRequirements: GuestRequirements;
};

export type Property = Omit<PropertyDetails, "houseRules"> & {
  readonly id: PropertyId;
  readonly houseRules: NumberedHouseRules;
  readonly origin: OwnName;
};

export type Guest = {
  readonly id: Id<"guest">;
  readonly name: string;
  /** Known to the marketplace and its booking engine, never shown to the property. @rule P-06 */
  readonly email?: string;
  readonly phone?: string;
  readonly language: string;
  readonly country?: string;
};

export type Party = { readonly adults: number; readonly children: number };

/** What is slept in. */
export type Unit = { readonly name: string };

/** Everything that is agreed in a reservation; ids and origin are added when it is written down. */
export type ReservationDetails = {
  readonly guest: Omit<Guest, "id">;
  readonly checkInDate: PlainDate;
  readonly checkOutDate: PlainDate;
  readonly party: Party;
  readonly units: readonly Unit[];
  readonly price?: Money;
  readonly state: ReservationState;
  readonly bookedAt: Instant;
  readonly cancelledAt?: Instant;
};

export type Reservation = Omit<ReservationDetails, "guest"> & {
  readonly id: Id<"reservation">;
  readonly propertyId: PropertyId;
  /** What people read aloud; unique in the marketplace, whatever its spacing and case. */
  readonly number: string;
  readonly guest: Guest;
  /** The version of the house rules that held when it was booked. */
  readonly houseRulesVersion: number;
  readonly origin: OwnName;
};

/** A reservation with what its readers always need of the property. */
export type ReservationAtProperty = Reservation & {
  readonly property: Pick<Property, "id" | "name" | "timeZone" | "origin">;
};
