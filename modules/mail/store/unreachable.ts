/** SQL of the mailboxes that refuse our mail, over all properties: a short list for the desk. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";

/** `reservationId`: the one whose mail came back. */
export type Unreachable = {
  readonly propertyId: PropertyId;
  readonly recipientId: string;
  readonly reservationId: Id<"reservation">;
  readonly side: Side;
  readonly because: string;
  readonly since: Instant;
};

type Tables = {
  "mail.unreachable_mailbox": {
    property_id: PropertyId;
    recipient_id: string;
    reservation_id: Id<"reservation">;
    side: Side;
    because: string;
    since: Instant;
  };
};

export async function insertUnreachable(tx: Queries, of: Unreachable): Promise<void> {
  const { because, since } = of;
  await tx
    .withTables<Tables>()
    .insertInto("mail.unreachable_mailbox")
    .values({
      ...{ property_id: of.propertyId, recipient_id: of.recipientId, reservation_id: of.reservationId },
      ...{ side: of.side, because, since },
    })
    .onConflict((conflict) =>
      conflict.columns(["property_id", "recipient_id"]).doUpdateSet({ because, since }),
    )
    .execute();
}

export async function deleteUnreachable(
  tx: Queries,
  { propertyId, recipientId }: Pick<Unreachable, "propertyId" | "recipientId">,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom("mail.unreachable_mailbox")
    .where("property_id", "=", propertyId)
    .where("recipient_id", "=", recipientId)
    .execute();
}

/** The newest first, at most 200. */
export async function listUnreachable(q: Queries): Promise<Unreachable[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("mail.unreachable_mailbox")
    .selectAll()
    .orderBy("since", "desc")
    .orderBy("recipient_id")
    .limit(200)
    .execute();
  return rows.map(
    ({ property_id: propertyId, recipient_id: recipientId, reservation_id: reservationId, ...row }) => ({
      ...{ propertyId, recipientId, reservationId },
      ...row,
    }),
  );
}
