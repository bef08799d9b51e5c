/** What stays does when a guest is made unrecognisable. @law GDPR-17(1) */

import type { Db } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";
import type { Pseudonymiser } from "#modules/privacy/index.ts";
import { foldedName } from "../rules/finding.ts";
import { reservationNumberKey } from "../rules/reservation-number.ts";
import { findReservationByNumber } from "../store/names.ts";
import { eraseGuest } from "../store/pseudonymising.ts";

/** What the books of the property and of the marketplace need. */
const KEPT = ["reservation_number", "dates", "party_size", "price", "language", "country"];

export const staysPseudonymiser: Pseudonymiser = {
  room: "stays",
  pseudonymise: async (tx, { propertyId, reservationId, pseudonym, at }) => {
    const guest = { propertyId, reservationId, name: pseudonym, nameFolded: foldedName(pseudonym), at };
    return { changed: { reservations: (await eraseGuest(tx, guest)) ? 1 : 0 }, kept: KEPT };
  },
};

/** The reservation with this number, whoever asks: for the desk, where somebody wrote or called. */
export const locateByNumber = (
  { db }: { readonly db: Db },
  reservationNumber: string,
): Promise<Located<"reservation"> | undefined> =>
  findReservationByNumber(db.q, reservationNumberKey(reservationNumber));
