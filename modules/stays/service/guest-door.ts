/** What accounts asks of stays when a guest stands at the door, and what the guest sees of the stay inside. */

import { NotFound } from "#kernel/errors.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import { type Instant, isBefore } from "#kernel/time.ts";
import type {
  GuestActor,
  GuestDirectory,
  GuestEntry,
  GuestLink,
  PropertyDirectory,
} from "#modules/accounts/index.ts";
import { isPin } from "../pin.ts";
import { guestMayEnterUntil } from "../rules/guest-entry.ts";
import { reservationNumberKey } from "../rules/reservation-number.ts";
import { findReservationByNumber } from "../store/names.ts";
import { findHouseRules, getPropertyUnasked, listCards } from "../store/properties.ts";
import { type DoorFacts, findDoorFacts } from "../store/reservations.ts";
import type { Property, Reservation, ReservationAtProperty } from "../types.ts";
import type { StaysDeps } from "./ports.ts";

/** What an unknown number is checked against, so that it takes as long as a known one. */
const NOBODY: Located<"reservation"> = {
  propertyId: 1 as PropertyId,
  id: "00000000-0000-7000-8000-000000000000" as Id<"reservation">,
};

export type GuestStay = {
  readonly reservation: Reservation;
  readonly property: Property;
  readonly houseRules: Property["houseRules"];
};

/** A reservation as its guest's mail needs it. `linkVersion` is what their link says at present. */
export type Correspondent = { readonly reservation: ReservationAtProperty; readonly linkVersion: number };

export function guestDoor({ db, secretKey }: Pick<StaysDeps, "db" | "secretKey">) {
  const guests: GuestDirectory & { linkOf(of: Located<"reservation">): Promise<GuestLink | undefined> } = {
    async findByNumberAndPin(reservationNumber, pin, now) {
      const at = (await findReservationByNumber(db.q, reservationNumberKey(reservationNumber))) ?? NOBODY;
      const facts = await findDoorFacts(db.q, at);
      const isTheirs = isPin(secretKey, at.id, pin, facts?.pinHash);
      return facts && isTheirs ? entryOf(facts, now) : undefined;
    },
    async findByLink({ propertyId, reservationId, version }, now) {
      const facts = await findDoorFacts(db.q, { propertyId, id: reservationId });
      return facts?.linkVersion === version ? entryOf(facts, now) : undefined;
    },
    /** What a link to this reservation says at present; for letters and the sample, never for hosts. */
    async linkOf({ propertyId, id }) {
      const facts = await findDoorFacts(db.q, { propertyId, id });
      return facts && { propertyId, reservationId: id, version: facts.linkVersion };
    },
  };

  /**
   * Who is written to about a reservation, with the address that nobody else is shown: for the mail carrier alone.
   * @rule P-06
   */
  async function correspondent(of: Located<"reservation">): Promise<Correspondent | undefined> {
    const facts = await findDoorFacts(db.q, of);
    return facts && { reservation: facts.reservation, linkVersion: facts.linkVersion };
  }

  const properties: PropertyDirectory = { cards: (ids) => listCards(db.q, ids) };

  /** The stay of the guest who asks. @throws NotFound stays.reservation_not_found */
  async function guestStay({ propertyId, reservationId }: GuestActor): Promise<GuestStay> {
    const facts = await findDoorFacts(db.q, { propertyId, id: reservationId });
    const property = facts && (await getPropertyUnasked(db.q, propertyId));
    if (!facts || !property) throw new NotFound("stays.reservation_not_found");
    const { reservation } = facts;
    const booked = await findHouseRules(db.q, propertyId, reservation.houseRulesVersion);
    return { reservation, property, houseRules: booked ?? property.houseRules };
  }

  return { guests: { ...guests, correspondent }, properties, guestStay };
}

function entryOf({ reservation }: DoorFacts, now: Instant): GuestEntry | undefined {
  const { property, checkOutDate, cancelledAt } = reservation;
  const enterUntil = guestMayEnterUntil({
    checkOutDate,
    timeZone: property.timeZone,
    ...(cancelledAt && { cancelledAt }),
  });
  return isBefore(now, enterUntil)
    ? { propertyId: property.id, reservationId: reservation.id, guestId: reservation.guest.id, enterUntil }
    : undefined;
}
