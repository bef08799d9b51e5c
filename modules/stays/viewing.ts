/** What stays shows of its nouns, and to whom. */

import { locatedId } from "#kernel/ids.ts";
import { decimalText, type Money } from "#kernel/money.ts";
import type { PlainTime } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { HouseRules, OwnName, Property, Reservation, ReservationAtProperty } from "./types.ts";
import type { GuestStayView, PropertyView, ReservationView } from "./views.ts";

export const viewProperty = (property: Property, actor: Actor): PropertyView => ({
  id: property.id,
  ...referenceFor(actor, property.origin),
  name: property.name,
  address: property.address,
  timeZone: property.timeZone,
  languages: [...property.languages],
  ...(property.phone && { phone: property.phone }),
  ...viewTimes(property),
  houseRules: { ...viewRules(property.houseRules), version: property.houseRules.version },
  guestRequirements: property.guestRequirements,
});

/** `pin` is given only in the answer that made it. The guest's address is for who told it to us. @rule P-06 */
export const viewReservation = (
  reservation: ReservationAtProperty,
  actor: Actor,
  pin?: string,
): ReservationView => {
  const { guest, property } = reservation;
  const isTheirs = isFrom(actor, reservation.origin);
  return {
    id: locatedId({ propertyId: property.id, id: reservation.id }),
    ...referenceFor(actor, reservation.origin),
    property: {
      id: property.id,
      ...referenceFor(actor, property.origin),
      name: property.name,
      timeZone: property.timeZone,
    },
    number: reservation.number,
    ...(pin && { pin }),
    guest: {
      name: guest.name,
      ...(isTheirs && guest.email && { email: guest.email }),
      ...(guest.phone && { phone: guest.phone }),
      language: guest.language,
      ...(guest.country && { country: guest.country }),
    },
    ...viewAgreement(reservation),
    houseRulesVersion: reservation.houseRulesVersion,
  };
};

/** `houseRules` are those that held when it was booked. */
export const viewGuestStay = (
  reservation: Reservation,
  property: Property,
  houseRules: Property["houseRules"],
): GuestStayView => ({
  number: reservation.number,
  guestName: reservation.guest.name,
  property: {
    name: property.name,
    address: property.address,
    timeZone: property.timeZone,
    ...(property.phone && { phone: property.phone }),
    languages: [...property.languages],
  },
  ...viewAgreement(reservation),
  ...viewTimes(property),
  houseRules: { ...viewRules(houseRules), version: houseRules.version },
  guestRequirements: property.guestRequirements,
});

/** How many nights lie between the days; none for a day use. */
const nightsOf = ({ checkInDate, checkOutDate }: Reservation): number =>
  checkInDate.until(checkOutDate, { largestUnit: "day" }).days;

const viewAgreement = (reservation: Reservation) => ({
  state: reservation.state,
  checkInDate: reservation.checkInDate.toString(),
  checkOutDate: reservation.checkOutDate.toString(),
  nights: nightsOf(reservation),
  party: reservation.party,
  units: reservation.units.map((unit) => ({ name: unit.name })),
  ...(reservation.price && { price: viewMoney(reservation.price) }),
  bookedAt: reservation.bookedAt.toString(),
  ...(reservation.cancelledAt && { cancelledAt: reservation.cancelledAt.toString() }),
});

const viewTimes = ({ checkInFrom, checkInUntil, checkOutUntil }: Property) => ({
  checkInFrom: clockFace(checkInFrom),
  ...(checkInUntil && { checkInUntil: clockFace(checkInUntil) }),
  checkOutUntil: clockFace(checkOutUntil),
});

const viewRules = ({ pets, smoking, parties, children, quiet, note }: HouseRules) => ({
  pets,
  smoking,
  parties,
  children,
  ...(quiet && { quiet: { from: clockFace(quiet.from), until: clockFace(quiet.until) } }),
  ...(note && { note }),
});

const viewMoney = (money: Money) => ({ amount: decimalText(money), currency: money.currency });

const clockFace = (time: PlainTime): string => time.toString({ smallestUnit: "minute" });

/** Does the key belong to the system this came from? */
const isFrom = (actor: Actor, { source }: OwnName): boolean =>
  actor.kind === "key" && actor.scope === "booking_engine" && actor.source === source;

const referenceFor = (actor: Actor, origin: OwnName) =>
  isFrom(actor, origin) ? { reference: origin.ref } : {};
