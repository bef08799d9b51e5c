/** The one hot read of a guest's address: for the mail carrier alone. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, Located } from "#kernel/ids.ts";

/** Whom mail about a reservation reaches. @rule P-06 */
export type GuestMailbox = {
  readonly id: Id<"guest">;
  readonly name: string;
  readonly language: string;
  readonly email: string | null;
};

const FIND = hotStatement(
  "stays.find_guest_mailbox",
  `select guest_id as id, guest_name as name, guest_language as language, guest_email as email
from stays.reservation where property_id = $1 and reservation_id = $2::uuid`,
);

export async function findGuestMailbox(
  db: Db,
  { propertyId, id }: Located<"reservation">,
): Promise<GuestMailbox | undefined> {
  const [row] = await db.run<GuestMailbox>(FIND, [propertyId, id]);
  return row;
}
