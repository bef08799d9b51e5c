/** Use cases of reservations: the booking engine speaks of them, people and programs of the property look at them. */

import { randomInt } from "node:crypto";
import type { Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id, Located } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, type KeyActor, permit } from "#modules/accounts/index.ts";
import type { ReservationPut } from "../bodies.ts";
import { hashPin, isPin } from "../pin.ts";
import { readInstant, readReservation, toTheMillisecond } from "../reading.ts";
import { newPin, newReservationNumber, reservationNumberKey } from "../rules/reservation-number.ts";
import { planReservation, type ReservationSaid } from "../rules/reservation-plan.ts";
import { claimName, claimNumber, findReservationByName } from "../store/names.ts";
import { findProperty } from "../store/properties.ts";
import * as store from "../store/reservations.ts";
import type { OwnName, Property, Reservation, ReservationAtProperty, ReservationDetails } from "../types.ts";
import { locateProperty, locateReservation } from "./naming.ts";
import type { StaysDeps } from "./ports.ts";
import { allowed } from "./refusing.ts";

/** What is told beside the agreement itself: how people name the reservation, and what lets its guest in. */
export type Naming = { readonly number?: string | undefined; readonly pin?: string | undefined };

export type Put = {
  readonly reservation: ReservationAtProperty;
  readonly isNew: boolean;
  readonly pin?: string;
};

export function reservationService(deps: StaysDeps) {
  const { db, clock, ids, events, secretKey, random = randomInt } = deps;

  /**
   * What a booking engine says of the reservation it calls `ref`: made when nobody spoke of it before, else changed.
   * Saying the same again does nothing and tells nobody. `pin` comes back only when it was made here.
   * @throws NotFound stays.property_not_found
   * @throws Invalid stays.<fault of what is said>
   * @throws Refused stays.reservation_cancelled stays.state_not_reachable stays.stay_not_begun stays.number_taken
   *   stays.number_fixed stays.property_fixed
   */
  async function put(actor: KeyActor, ref: string, body: ReservationPut): Promise<Put> {
    const name = { source: actor.source, ref };
    const said = readReservation(body);
    const now = toTheMillisecond(clock.now());
    const fresh = { id: ids.next("reservation"), guestId: ids.next("guest") };
    return db.write(async (tx) => {
      const property = await home(tx, actor, body.property);
      const known = await findReservationByName(tx, name);
      const made = known ? undefined : await create(tx, property, name, said, body, fresh, now);
      if (made) return { ...made, isNew: true };
      // Known before, or made by somebody who said the same at this moment: they have finished when we get here.
      const at = known ?? (await findReservationByName(tx, name))!;
      if (at.propertyId !== property.id) throw new Refused("stays.property_fixed", { reservation: ref });
      return { reservation: await change(tx, actor, at, said, body, now), isNew: false };
    });
  }

  /** The property a booking engine speaks of, where its key is a member. */
  async function home(tx: Tx, actor: KeyActor, ref: string): Promise<Property> {
    const found = await findProperty(tx, actor, await locateProperty(tx, actor, ref));
    if (!found) throw new NotFound("stays.property_not_found", { property: ref });
    permit(actor, "reservation.put", found.role);
    return found.property;
  }

  /**
   * Makes a reservation at `property` under a name of its maker's; undefined when the name is taken.
   * A PIN is made when none is told.
   */
  async function create(
    tx: Tx,
    property: Property,
    name: OwnName,
    said: ReservationSaid,
    naming: Naming,
    fresh: { readonly id: Id<"reservation">; readonly guestId: Id<"guest"> },
    now: Instant,
  ): Promise<{ reservation: ReservationAtProperty; pin?: string } | undefined> {
    const { details } = allowed(planReservation(said, undefined, property, now), property.timeZone);
    const where = { propertyId: property.id, reservationId: fresh.id };
    if (!(await claimName(tx, name, where))) return undefined;

    const number = await takeNumber(tx, naming.number, where);
    const made = naming.pin === undefined ? newPin(random) : undefined;
    const reservation: Reservation = {
      ...details,
      id: fresh.id,
      propertyId: property.id,
      number,
      guest: { ...details.guest, id: fresh.guestId },
      houseRulesVersion: property.houseRules.version,
      origin: name,
    };
    await store.insertReservation(tx, reservation, hashPin(secretKey, fresh.id, naming.pin ?? made!), now);
    await announceBooked(tx, reservation);
    const { name: propertyName, timeZone, origin } = property;
    const at = { id: property.id, name: propertyName, timeZone, origin };
    return { reservation: { ...reservation, property: at }, ...(made && { pin: made }) };
  }

  async function takeNumber(
    tx: Tx,
    told: string | undefined,
    where: Parameters<typeof claimNumber>[2],
  ): Promise<string> {
    if (told !== undefined) {
      if (await claimNumber(tx, reservationNumberKey(told), where)) return told;
      throw new Refused("stays.number_taken", { number: told });
    }
    for (;;) {
      const number = newReservationNumber(random);
      if (await claimNumber(tx, number, where)) return number;
    }
  }

  async function announceBooked(tx: Tx, { propertyId, id, state }: Reservation): Promise<void> {
    const payload = { reservationId: id };
    await events.announce(tx, { type: "stays.reservation_booked", propertyId, payload });
    if (state === "cancelled")
      await events.announce(tx, { type: "stays.reservation_cancelled", propertyId, payload });
  }

  async function change(
    tx: Tx,
    actor: Actor,
    at: Located<"reservation">,
    told: ReservationSaid,
    naming: Naming,
    now: Instant,
  ): Promise<ReservationAtProperty> {
    const { reservation, property, pinHash, isGuestErased } = await lock(tx, actor, at);
    const { number } = naming;
    // Who they were is not written down again, whatever a booking engine still knows.
    const said = isGuestErased ? { ...told, guest: reservation.guest } : told;
    if (number !== undefined && reservationNumberKey(number) !== reservationNumberKey(reservation.number)) {
      throw new Refused("stays.number_fixed", { number: reservation.number });
    }
    const { details, changed } = allowed(
      planReservation(said, reservation, property, now),
      property.timeZone,
    );
    const newPinHash =
      naming.pin !== undefined && !isGuestErased && !isPin(secretKey, at.id, naming.pin, pinHash)
        ? hashPin(secretKey, at.id, naming.pin)
        : undefined;
    if (changed.length === 0 && !newPinHash) return reservation;

    await store.updateReservation(tx, at, details, { pinHash: newPinHash, now });
    const after = afterChange(reservation, details);
    if (changed.length === 0) return after;
    const { propertyId } = at;
    await events.announce(tx, {
      type: "stays.reservation_changed",
      propertyId,
      payload: { reservationId: at.id, changed },
    });
    if (details.state === "cancelled" && reservation.state !== "cancelled") {
      await events.announce(tx, {
        type: "stays.reservation_cancelled",
        propertyId,
        payload: { reservationId: at.id },
      });
    }
    return after;
  }

  /** @throws NotFound stays.reservation_not_found, Forbidden accounts.not_permitted */
  async function lock(tx: Tx, actor: Actor, at: Located<"reservation">): Promise<store.ReservationLocked> {
    const found = await store.lockReservation(tx, actor, at);
    if (!found) throw new NotFound("stays.reservation_not_found", { reservation: at.id });
    permit(actor, "reservation.put", found.role);
    return found;
  }

  /**
   * Cancels the reservation that a booking engine calls `ref`, at `cancelledAt` or now. Cancelling twice is cancelling once.
   * @throws NotFound stays.reservation_not_found
   * @throws Refused stays.state_not_reachable when the stay has begun
   */
  async function cancel(
    actor: KeyActor,
    ref: string,
    body: { cancelledAt?: string | undefined },
  ): Promise<ReservationAtProperty> {
    const cancelledAt = readInstant(body.cancelledAt);
    const now = toTheMillisecond(clock.now());
    return db.write(async (tx) => {
      const at = await locateReservation(tx, actor, ref);
      const { reservation } = await lock(tx, actor, at);
      if (reservation.state === "cancelled" && !cancelledAt) return reservation;
      const said = { ...reservation, state: "cancelled", cancelledAt } as const;
      return change(tx, actor, at, said, {}, now);
    });
  }

  /** @throws NotFound stays.reservation_not_found */
  async function get(actor: Actor, id: string): Promise<ReservationAtProperty> {
    const found = await store.findReservation(db.q, actor, await locateReservation(db.q, actor, id));
    if (!found) throw new NotFound("stays.reservation_not_found", { reservation: id });
    permit(actor, "reservation.read", found.role);
    return found.reservation;
  }

  return { put, create, cancel, get };
}

/** The reservation with what is agreed now; what it is called and where it is stays. */
const afterChange = (
  { id, propertyId, number, guest, houseRulesVersion, origin, property }: ReservationAtProperty,
  details: ReservationDetails,
): ReservationAtProperty => ({
  ...details,
  ...{ id, propertyId, number, houseRulesVersion, origin, property },
  guest: { ...details.guest, id: guest.id },
});
