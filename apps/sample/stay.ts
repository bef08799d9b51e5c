/** Writes one stay of the sample: the booking, what was said at its time, and what was read. */

import { type Id, idFromWords, type PropertyId } from "#kernel/ids.ts";
import { dayOf, type Instant, type PlainDate } from "#kernel/time.ts";
import type { GuestActor, PersonActor } from "#modules/accounts/index.ts";
import type { ReservationState } from "#modules/stays/index.ts";
import type { House } from "../compose.ts";
import { ENGINE } from "./engine.ts";
import { PEOPLE } from "./people.ts";
import type { SampleProperty, SampleStay } from "./shape.ts";

/** Lets every guest of the sample in, together with the reservation number. */
export const PIN = "4821";

export type StayToWrite = {
  readonly sample: SampleProperty;
  readonly property: { readonly id: PropertyId; readonly timeZone: string };
  readonly index: number;
  readonly stay: SampleStay;
  readonly people: ReadonlyMap<string, Id<"person">>;
};

/** What the sample's booking engine calls the stay. */
export const refOf = (sample: SampleProperty, index: number): string => `${sample.ref}-${index + 1}`;

/** What people read aloud: two letters of the house and six digits. */
export const numberOf = (sample: SampleProperty, index: number): string =>
  `${sample.ref.slice(0, 2)}-${String(204_517 + index * 7_919).padStart(6, "0")}`;

export async function writeStay(house: House, toWrite: StayToWrite): Promise<void> {
  const now = house.clock.now();
  const guest = await book(house, toWrite, now);
  const side = { guest, hostOf: (email: string) => hostActor(toWrite.people, email) };
  await say(house, toWrite, side, now);
}

async function book({ stays }: House, { sample, property, index, stay }: StayToWrite, now: Instant) {
  const today = dayOf(now, property.timeZone);
  const checkInDate = today.add({ days: stay.arrives });
  const checkOutDate = checkInDate.add({ days: stay.nights });
  const { guest, cancelledHoursAgo } = stay;
  const { reservation } = await stays.reservation.put(ENGINE, refOf(sample, index), {
    property: sample.ref,
    number: numberOf(sample, index),
    pin: PIN,
    guest: { ...guest, email: `${sample.ref}-${index + 1}@guests.example`.toLowerCase() },
    checkInDate: checkInDate.toString(),
    checkOutDate: checkOutDate.toString(),
    party: { adults: stay.adults, children: stay.children ?? 0 },
    units: stay.units.map((name) => ({ name })),
    price: { amount: stay.price, currency: sample.currency },
    bookedAt: hoursBefore(now, stay.bookedDaysAgo * 24).toString(),
    ...(cancelledHoursAgo !== undefined && { cancelledAt: hoursBefore(now, cancelledHoursAgo).toString() }),
    state:
      cancelledHoursAgo !== undefined
        ? "cancelled"
        : (stay.state ?? stateBy(checkInDate, checkOutDate, today)),
  });
  const actor: GuestActor = {
    kind: "guest",
    propertyId: reservation.propertyId,
    reservationId: reservation.id,
    guestId: reservation.guest.id,
    sessionId: idFromWords("guest_session", reservation.id),
  };
  return actor;
}

const isAfter = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) > 0;

function stateBy(checkIn: PlainDate, checkOut: PlainDate, today: PlainDate): ReservationState {
  if (isAfter(today, checkOut)) return "checked_out";
  return isAfter(today, checkIn) ? "checked_in" : "booked";
}

type Sides = { readonly guest: GuestActor; readonly hostOf: (email: string) => PersonActor };

async function say(
  { messaging }: House,
  { sample, stay }: StayToWrite,
  { guest, hostOf }: Sides,
  now: Instant,
) {
  const { thread = [], unread = 0, draft, needsNoReply } = stay;
  const of = {
    propertyId: guest.propertyId,
    id: (await messaging.getConversation(guest, "own")).conversationId,
  };
  for (const [who, hoursAgo, body] of thread) {
    const then = messaging.asOf(hoursBefore(now, hoursAgo));
    if (who === "guest") await then.send(guest, "own", { body });
    else await then.send(hostOf(who), of, { body });
  }
  if (thread.length === 0) return;
  const last = hoursBefore(now, thread.at(-1)![1]).add({ minutes: 20 });
  const then = messaging.asOf(last);
  await then.markRead(guest, "own", { seq: thread.length });
  for (const [email, role] of sample.members) {
    if (role !== "read_only") await then.markRead(hostOf(email), of, { seq: thread.length - unread });
  }
  const first = hostOf(sample.members[0]![0]);
  if (needsNoReply) await then.putAside(first, of, thread.length);
  if (draft) await then.keepDraft(first, of, draft);
}

const hoursBefore = (now: Instant, hours: number): Instant =>
  now.subtract({ minutes: Math.round(hours * 60) }).round("second");

function hostActor(people: ReadonlyMap<string, Id<"person">>, email: string): PersonActor {
  const { language, timeZone } = PEOPLE.find((person) => person.email === email)!;
  const personId = people.get(email)!;
  return { kind: "person", personId, sessionId: idFromWords("session", email), language, timeZone };
}
