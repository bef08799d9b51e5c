/** What the rooms do when a guest is made unrecognisable, and when something was kept long enough; wired for privacy. */

import type { Db } from "#kernel/db/index.ts";
import { later } from "#kernel/time.ts";
import { accountsErasers, eraseGuestSessions } from "#modules/accounts/index.ts";
import { mailErasers, mailPseudonymiser } from "#modules/mail/index.ts";
import {
  type Messaging,
  messagingErasers,
  messagingPseudonymiser,
  writableUntil,
} from "#modules/messaging/index.ts";
import type { Eraser, Guests, Pseudonymiser } from "#modules/privacy/index.ts";
import { safetyErasers, safetyPseudonymiser } from "#modules/safety/index.ts";
import { locateByNumber, type Stays, staysPseudonymiser } from "#modules/stays/index.ts";
import { found } from "./conversations.ts";

/** Accounts knows nothing of privacy, which asks it who is who. */
const accountsPseudonymiser: Pseudonymiser = {
  room: "accounts",
  pseudonymise: async (tx, erasing) => ({
    changed: { sessions: await eraseGuestSessions(tx, erasing) },
    kept: [],
  }),
};

export const pseudonymisersOf = (secretKey: string): readonly Pseudonymiser[] => [
  ...[accountsPseudonymiser, staysPseudonymiser, safetyPseudonymiser],
  ...[messagingPseudonymiser(secretKey), mailPseudonymiser],
];

export const erasersOf = (db: Db): readonly Eraser[] => [
  ...[...accountsErasers(db), ...messagingErasers(db), ...mailErasers(db), ...safetyErasers(db)],
];

type Rooms = { readonly stays: Pick<Stays, "guests">; readonly messaging: Pick<Messaging, "carrier"> };

/** The rooms may be made later than this. */
export const guestsOf = (db: Db, rooms: () => Rooms): Guests => ({
  async find({ propertyId, reservationId }) {
    const { stays, messaging } = rooms();
    const booked = await stays.guests.correspondent({ propertyId, id: reservationId });
    const carried = await found(messaging.carrier.find({ propertyId, reservationId }));
    if (!booked || !carried) return undefined;
    const { id: guestId, name, email, phone, language } = booked.reservation.guest;
    const { stay } = carried;
    return {
      ...{ guestId, name, language, ...(email && { email }), ...(phone && { phone }) },
      openUntil: later(writableUntil("guest", stay), writableUntil("partner", stay)),
    };
  },
  async locate(reservationNumber) {
    const at = await locateByNumber({ db }, reservationNumber);
    return at && { propertyId: at.propertyId, reservationId: at.id };
  },
});
