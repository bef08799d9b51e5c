/** SQL that replaces a guest's name and contacts. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

const ERASE = hotStatement(
  "stays.erase_guest",
  `update stays.reservation r
set guest_name = $3, guest_name_folded = $4, guest_email = null, guest_phone = null, pin_hash = null,
  guest_link_version = r.guest_link_version + 1, guest_erased_at = $5, changed_at = $5
where r.property_id = $1 and r.reservation_id = $2::uuid and r.guest_erased_at is null returning r.reservation_id`,
);

export type ErasedGuest = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly name: string;
  readonly nameFolded: string;
  readonly at: Instant;
};

/** False when it was done before. Their links and their PIN open nothing from now on. */
export async function eraseGuest(tx: Queries, guest: ErasedGuest): Promise<boolean> {
  const { propertyId, reservationId, name, nameFolded, at } = guest;
  return (await runIn(tx, ERASE, [propertyId, reservationId, name, nameFolded, at])).length > 0;
}
