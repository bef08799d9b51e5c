/** Saves a batch of lines in one transaction: what is new by the hundred, what changed one by one, what is refused not at all. */

import { randomInt } from "node:crypto";
import type { Tx } from "#kernel/db/index.ts";
import { Failure, Refused } from "#kernel/errors.ts";
import type { Instant } from "#kernel/time.ts";
import { hashPin } from "../pin.ts";
import { newReservationNumber, reservationNumberKey } from "../rules/reservation-number.ts";
import { planReservation, type ReservationField, type ReservationSaid } from "../rules/reservation-plan.ts";
import type { StaysDeps } from "../service/ports.ts";
import { allowed } from "../service/refusing.ts";
import * as store from "../store/importing.ts";
import { updateReservation } from "../store/reservations.ts";
import type { Property, Reservation, ReservationDetails } from "../types.ts";

export type LineToSave = {
  readonly line: number;
  /** What the source calls the reservation. */
  readonly ref: string;
  readonly property: Property;
  readonly said: ReservationSaid;
  readonly number: string | undefined;
  readonly pin: string | undefined;
};

export type Outcome = "created" | "changed" | "unchanged" | Failure;

type Deps = Pick<StaysDeps, "ids" | "events" | "secretKey" | "random">;
type Existing = {
  readonly reservation: Reservation;
  readonly details: ReservationDetails;
  readonly changed: readonly ReservationField[];
};

/** Each line's outcome. No two lines of a batch have the same `ref`. */
export async function saveBatch(
  tx: Tx,
  { ids, events, secretKey, random = randomInt }: Deps,
  source: string,
  lines: readonly LineToSave[],
  now: Instant,
): Promise<Map<LineToSave, Outcome>> {
  const known = await store.lockByNames(
    tx,
    source,
    lines.map((line) => line.ref),
  );
  const outcomes = new Map<LineToSave, Outcome>();
  const toCreate = new Map<LineToSave, Reservation>();
  const toChange = new Map<LineToSave, Existing>();
  for (const line of lines) {
    try {
      const existing = known.get(line.ref)?.reservation;
      const plan = allowed(planReservation(line.said, existing, line.property, now), line.property.timeZone);
      if (!existing) toCreate.set(line, newReservation(line, plan.details));
      else {
        refuseMoves(line, existing);
        if (plan.changed.length === 0) outcomes.set(line, "unchanged");
        else toChange.set(line, { reservation: existing, ...plan });
      }
    } catch (fault) {
      if (!(fault instanceof Failure)) throw fault;
      outcomes.set(line, fault);
    }
  }
  await createAll();
  for (const [line, existing] of toChange) {
    await change(existing);
    outcomes.set(line, "changed");
  }
  return outcomes;

  function newReservation({ property, ref, number }: LineToSave, details: ReservationDetails): Reservation {
    return {
      ...details,
      id: ids.next("reservation"),
      propertyId: property.id,
      number: number ?? newReservationNumber(random),
      guest: { ...details.guest, id: ids.next("guest") },
      houseRulesVersion: property.houseRules.version,
      origin: { source, ref },
    };
  }

  async function createAll(): Promise<void> {
    const numbered = await claimAllNumbers();
    const created = [...numbered].map(([line, reservation]) => {
      outcomes.set(line, "created");
      return {
        reservation,
        pinHash: line.pin === undefined ? undefined : hashPin(secretKey, reservation.id, line.pin),
      };
    });
    if (!(await store.claimNames(tx, [...numbered.values()]))) throw new NamesTaken();
    for (const all of Map.groupBy(created, ({ reservation }) => reservation.propertyId).values()) {
      await store.insertReservations(tx, all, now);
    }
    for (const { reservation } of created) await announceBooked(reservation);
  }

  /** Those who got a number; a number of ours that somebody has is drawn again, one from the file is refused. */
  async function claimAllNumbers(): Promise<Map<LineToSave, Reservation>> {
    const numbered = new Map<LineToSave, Reservation>();
    for (let left = [...toCreate]; left.length > 0; ) {
      const asked = left.map(([, { id, propertyId, number }]) => {
        return { numberKey: reservationNumberKey(number), propertyId, reservationId: id };
      });
      const got = await store.claimNumbers(tx, asked);
      const again: typeof left = [];
      for (const [line, reservation] of left) {
        if (got.has(reservation.id)) numbered.set(line, reservation);
        else if (line.number === undefined)
          again.push([line, { ...reservation, number: newReservationNumber(random) }]);
        else outcomes.set(line, new Refused("stays.number_taken", { number: line.number }));
      }
      left = again;
    }
    return numbered;
  }

  async function announceBooked({ id, propertyId, state }: Reservation): Promise<void> {
    const payload = { reservationId: id };
    await events.announce(tx, { type: "stays.reservation_booked", propertyId, payload });
    if (state === "cancelled")
      await events.announce(tx, { type: "stays.reservation_cancelled", propertyId, payload });
  }

  async function change({ reservation, details, changed }: Existing): Promise<void> {
    const { id, propertyId, state } = reservation;
    await updateReservation(tx, { id, propertyId }, details, { now });
    const payload = { reservationId: id };
    await events.announce(tx, {
      type: "stays.reservation_changed",
      propertyId,
      payload: { ...payload, changed },
    });
    if (details.state === "cancelled" && state !== "cancelled") {
      await events.announce(tx, { type: "stays.reservation_cancelled", propertyId, payload });
    }
  }
}

/** Somebody else took a name of this batch at this moment: it is to be saved again, now knowing it. */
export class NamesTaken extends Error {}

/** @throws Refused stays.property_fixed, stays.number_fixed */
function refuseMoves({ property, ref, number }: LineToSave, existing: Reservation): void {
  if (existing.propertyId !== property.id) throw new Refused("stays.property_fixed", { reservation: ref });
  if (number !== undefined && reservationNumberKey(number) !== reservationNumberKey(existing.number)) {
    throw new Refused("stays.number_fixed", { number: existing.number });
  }
}
