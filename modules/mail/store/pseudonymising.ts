/** SQL that takes a guest out of what mail keeps of a reservation. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { RefusedFile } from "../types/inbound.ts";

const PAIR = hotStatement(
  "mail.find_aliases_to_retire",
  `select p.guest_name, p.partner_name from mail.alias_pair p where p.property_id = $1 and p.reservation_id = $2::uuid`,
);
const RETIRE = hotStatement(
  "mail.retire_alias",
  "update mail.alias a set retired_at = $2 where a.name = $1 and a.retired_at is null returning a.name",
);
const INBOUND = hotStatement(
  "mail.list_inbound_to_pseudonymise",
  `select i.inbound_id as id, i.header_subject, i.subject, i.elided, i.signature, i.refused_files, i.raw_blob
from mail.inbound i where i.property_id = $1 and i.conversation_id = $2::uuid`,
);
// Of the guest's own mails also who proved to have sent them: a domain of one's own is a name.
const WRITE_INBOUND = hotStatement(
  "mail.pseudonymise_inbound",
  `update mail.inbound i
set header_subject = $3, subject = $4, elided = $5, signature = $6, refused_files = $7::jsonb, raw = ''::bytea, raw_blob = null,
  header_id = case when i.side = 'partner' then i.header_id end,
  authentication = case when i.side = 'partner' then i.authentication else '{}'::jsonb end
where i.property_id = $1 and i.inbound_id = $2::uuid`,
);
const SUBJECTS = hotStatement(
  "mail.list_subjects_to_pseudonymise",
  `select d.delivery_id as id, d.subject from mail.delivery d
where d.property_id = $1 and d.conversation_id = $2::uuid and d.subject is not null`,
);
const WRITE_SUBJECT = hotStatement(
  "mail.pseudonymise_subject",
  "update mail.delivery d set subject = $3 where d.property_id = $1 and d.delivery_id = $2::uuid",
);
const FORGET_MAILBOX = hotStatement(
  "mail.forget_mailbox",
  "delete from mail.mailbox m where m.property_id = $1 and m.recipient_id = $2::uuid returning m.recipient_id",
);

export async function retireAliases(
  tx: Queries,
  {
    propertyId,
    reservationId,
  }: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
  at: Instant,
): Promise<number> {
  type Pair = { guest_name: string; partner_name: string };
  const [pair] = await runIn<Pair>(tx, PAIR, [propertyId, reservationId]);
  let retired = 0;
  for (const name of pair ? [pair.guest_name, pair.partner_name] : [])
    retired += (await runIn(tx, RETIRE, [name, at])).length;
  return retired;
}

export type InboundWords = {
  readonly id: Id<"inbound">;
  readonly header_subject: string;
  readonly subject: string;
  readonly elided: string;
  readonly signature: string;
  readonly refused_files: readonly RefusedFile[];
  readonly raw_blob: string | null;
};

type OfConversation = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
};

export const listInboundWords = (
  tx: Queries,
  { propertyId, conversationId }: OfConversation,
): Promise<InboundWords[]> => runIn(tx, INBOUND, [propertyId, conversationId]);

/** The mail as it came goes with it. */
export async function writeInboundWords(
  tx: Queries,
  propertyId: PropertyId,
  { id, header_subject, subject, elided, signature, refused_files }: InboundWords,
): Promise<void> {
  const files = JSON.stringify(refused_files);
  await runIn(tx, WRITE_INBOUND, [propertyId, id, header_subject, subject, elided, signature, files]);
}

export type Subject = { readonly id: Id<"delivery">; readonly subject: string };

export const listSubjects = (
  tx: Queries,
  { propertyId, conversationId }: OfConversation,
): Promise<Subject[]> => runIn(tx, SUBJECTS, [propertyId, conversationId]);

export const writeSubject = async (
  tx: Queries,
  propertyId: PropertyId,
  { id, subject }: Subject,
): Promise<void> => void (await runIn(tx, WRITE_SUBJECT, [propertyId, id, subject]));

export async function forgetMailbox(
  tx: Queries,
  of: { readonly propertyId: PropertyId; readonly recipientId: string },
): Promise<number> {
  return (await runIn(tx, FORGET_MAILBOX, [of.propertyId, of.recipientId])).length;
}
