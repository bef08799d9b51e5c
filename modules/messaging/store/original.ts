/** The sealed words of messages of which a part is hidden. */

import { type Db, hotStatement } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";

const FIND = hotStatement(
  "messaging.find_original",
  "select o.sealed from messaging.original o where o.property_id = $1 and o.message_id = $2::uuid",
);

export async function findOriginal(
  db: Pick<Db, "run">,
  propertyId: PropertyId,
  id: Id<"message">,
): Promise<Buffer | undefined> {
  const [row] = await db.run<{ sealed: Buffer }>(FIND, [propertyId, id]);
  return row?.sealed;
}
