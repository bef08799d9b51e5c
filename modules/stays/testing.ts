/** Builders for tests of stays and of its neighbours: a plain case that holds, and what is different in yours. */

import { idFromWords, type PropertyId } from "#kernel/ids.ts";
import { at, day } from "#kernel/time.ts";
import type { Property, Reservation, Stay } from "./types.ts";

/** Values that tests like to write as text. */
type AsText<T, K extends keyof T> = Omit<Partial<T>, K> & { readonly [P in K]?: T[P] | string };
type DatesOf<T> = Extract<keyof T, "checkInDate" | "checkOutDate" | "bookedAt" | "cancelledAt">;
type Written<T> = AsText<T, DatesOf<T>>;

const CASA_AZUL = 1001 as PropertyId;

/** Mira's three nights at Casa Azul, booked in February. `aStay({ checkOutDate: "2026-04-02" })` */
export function aStay(differently: Written<Stay> = {}): Stay {
  return {
    propertyId: CASA_AZUL,
    reservationId: idFromWords("reservation", "mira"),
    state: differently.cancelledAt ? "cancelled" : "booked",
    timeZone: "Europe/Lisbon",
    checkInDate: day("2026-03-25"),
    checkOutDate: day("2026-03-28"),
    bookedAt: at("2026-02-01T10:00:00Z"),
    ...read<Stay>(differently),
  };
}

export function aReservation(differently: Written<Reservation> = {}): Reservation {
  return {
    id: idFromWords("reservation", "mira"),
    propertyId: CASA_AZUL,
    number: "4827105936",
    guest: {
      id: idFromWords("guest", "mira"),
      name: "Mira Lindqvist",
      email: "mira@guest.example",
      phone: "+46 70 123 45 67",
      language: "sv",
      country: "SE",
    },
    party: { adults: 2, children: 0 },
    units: [{ name: "Sea flat" }],
    price: { minor: 41_200n, currency: "EUR" },
    state: differently.cancelledAt ? "cancelled" : "booked",
    houseRulesVersion: 1,
    origin: { source: "test-engine", ref: "B-1" },
    checkInDate: day("2026-03-25"),
    checkOutDate: day("2026-03-28"),
    bookedAt: at("2026-02-01T10:00:00Z"),
    ...read<Reservation>(differently),
  };
}

export function aProperty(differently: Partial<Property> = {}): Property {
  return {
    id: CASA_AZUL,
    name: "Casa Azul",
    address: { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" },
    timeZone: "Europe/Lisbon",
    languages: ["pt", "en"],
    phone: "+351 21 000 00 00",
    checkInFrom: Temporal.PlainTime.from("15:00"),
    checkInUntil: Temporal.PlainTime.from("22:00"),
    checkOutUntil: Temporal.PlainTime.from("11:00"),
    houseRules: {
      version: 1,
      pets: "not_allowed",
      smoking: "outside",
      parties: "not_allowed",
      children: "welcome",
    },
    guestRequirements: { phone: true, homeAddress: false, identityDocument: false },
    ...differently,
  };
}

/** What a booking engine sends of Casa Azul; the body of `PUT /api/properties/:id`. */
export const aPropertyBody = (differently: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: "Casa Azul",
  address: { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" },
  timeZone: "Europe/Lisbon",
  ...differently,
});

/** What a booking engine sends of Mira's stay; the body of `PUT /api/reservations/:id`. */
export const aReservationBody = (differently: Record<string, unknown> = {}): Record<string, unknown> => ({
  property: "casa-azul",
  number: "4827105936",
  pin: "271828",
  guest: { name: "Mira Lindqvist", email: "mira@guest.example", language: "sv", country: "SE" },
  checkInDate: "2026-03-25",
  checkOutDate: "2026-03-28",
  party: { adults: 2, children: 0 },
  units: [{ name: "Sea flat" }],
  price: { amount: "412.00", currency: "EUR" },
  bookedAt: "2026-02-01T10:00:00Z",
  ...differently,
});

function read<T extends object>(written: Written<T>): Partial<T> {
  const meant = (key: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    if (key.endsWith("Date")) return day(value);
    return key.endsWith("At") ? at(value) : value;
  };
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, meant(key, value)]),
  ) as Partial<T>;
}
