/** Books the stays of the script and lets guests and hosts talk, each at their time, through the rooms' own use cases. */

import { idFromWords, type Located } from "#kernel/ids.ts";
import { earlier, type Instant } from "#kernel/time.ts";
import type { GuestActor, PersonActor } from "#modules/accounts/index.ts";
import type { House } from "../compose.ts";
import { ENGINE } from "./engine.ts";
import { dayFromToday, instantOf, type Present, stateOf } from "./moments.ts";
import type { PropertyScript, StayScript } from "./script.ts";

export type Cast = ReadonlyMap<string, PersonActor>;

export async function bookStay(
  { stays }: House,
  property: PropertyScript,
  script: StayScript,
  present: Present,
): Promise<GuestActor> {
  const { ref, number, pin, guest, arrives, nights, adults, children = 0, cancelled } = script;
  const { reservation } = await stays.reservation.put(ENGINE, ref, {
    property: property.ref,
    ...(number && { number }),
    ...(pin && { pin }),
    guest: { ...guest, email: `${ref.toLowerCase()}@guests.example` },
    checkInDate: dayFromToday(arrives, present).toString(),
    checkOutDate: dayFromToday(arrives + nights, present).toString(),
    party: { adults, children },
    units: [{ name: script.unit }],
    price: { amount: script.price, currency: property.currency },
    bookedAt: instantOf(script.booked, present).toString(),
    state: stateOf(script),
    ...(cancelled && { cancelledAt: instantOf(cancelled, present).toString() }),
  });
  return {
    kind: "guest",
    propertyId: reservation.propertyId,
    reservationId: reservation.id,
    guestId: reservation.guest.id,
    sessionId: idFromWords("guest_session", reservation.id),
  };
}

/** How long after a line the others have read it. */
const READ_AFTER = { minutes: 20 };

export async function talk(
  { messaging }: House,
  { talk: lines = [], unread = [], isGuestAway, draft, aside }: StayScript,
  { guest, hosts, present }: { guest: GuestActor; hosts: Cast; present: Present },
): Promise<void> {
  const last = lines.at(-1);
  if (!last) return;
  const { conversationId } = await messaging.getConversation(guest, "own");
  const conversation = { propertyId: guest.propertyId, id: conversationId };
  const speaker = (key: string) => {
    const host = hosts.get(key);
    if (!host) throw new Error(`${key} does not belong to this property`);
    return host;
  };
  const soonAfter = (seq: number): Instant =>
    earlier(instantOf(lines[seq - 1]!.when, present).add(READ_AFTER), present.now);

  for (const [index, { from, when, says }] of lines.entries()) {
    const then = messaging.asOf(instantOf(when, present));
    const sending = { body: says, idempotencyKey: `sample ${index + 1}` };
    if (from === "guest") await then.send(guest, "own", sending);
    else await then.send(speaker(from), conversation, sending);
  }
  const readUpTo = (reader: PersonActor | GuestActor, which: Located<"conversation"> | "own", seq: number) =>
    seq > 0 ? messaging.asOf(soonAfter(seq)).markRead(reader, which, { seq }) : undefined;

  if (!isGuestAway) await readUpTo(guest, "own", lines.length);
  for (const [key, host] of hosts) {
    const hasRead = unread !== "everybody" && !unread.includes(key);
    await readUpTo(host, conversation, hasRead ? lines.length : lines.length - 1);
  }
  if (aside)
    await messaging.asOf(soonAfter(lines.length)).putAside(speaker(aside), conversation, lines.length);
  if (draft) await messaging.keepDraft(speaker(draft.by), conversation, draft.says);
}

/** People of one property as those who act in it. */
export const castOf = (people: Cast, keys: readonly string[]): Cast =>
  new Map(keys.map((key) => [key, people.get(key)!]));
