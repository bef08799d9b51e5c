/** SQL of who else may write to guests by mail for a property. */

import { type Db, hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Addresses or whole domains that may write beside the property's people, and the two switches that end it. @rule M-57 M-58 */
export type PropertyMail = {
  readonly blocksMail: boolean;
  readonly blocksLinks: boolean;
  readonly approvedSenders: readonly string[];
};

export const NOTHING_SAID: PropertyMail = { blocksMail: false, blocksLinks: false, approvedSenders: [] };

const FIND = hotStatement(
  "mail.find_property_mail",
  `select blocks_mail as "blocksMail", blocks_links as "blocksLinks", approved_senders as "approvedSenders"
from mail.property_mail where property_id = $1`,
);

export async function findPropertyMail(db: Db, propertyId: PropertyId): Promise<PropertyMail> {
  const [row] = await db.run<PropertyMail>(FIND, [propertyId]);
  return row ?? NOTHING_SAID;
}

const SAVE = hotStatement(
  "mail.save_property_mail",
  `insert into mail.property_mail (property_id, blocks_mail, blocks_links, approved_senders, changed_at, changed_by)
values ($1, $2, $3, $4, $5, $6)
on conflict (property_id) do update set blocks_mail = excluded.blocks_mail, blocks_links = excluded.blocks_links,
  approved_senders = excluded.approved_senders, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
);

export async function savePropertyMail(
  q: Queries,
  propertyId: PropertyId,
  { blocksMail, blocksLinks, approvedSenders }: PropertyMail,
  by: { readonly personId: Id<"person">; readonly now: Instant },
): Promise<void> {
  await runIn(q, SAVE, [propertyId, blocksMail, blocksLinks, approvedSenders, by.now, by.personId]);
}
