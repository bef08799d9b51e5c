/** SQL of what mail keeps of a conversation that is sealed. */

import { hotStatement, type Queries, type Runner, runIn, type Statement } from "#kernel/db/index.ts";
import type { Id, Located } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { RefusedFile } from "../types/inbound.ts";

const INBOUND = hotStatement(
  "mail.list_inbound_to_seal",
  `select i.inbound_id, i.side, i.author_id, i.kind, i.header_subject, i.subject, i.message_id, i.elided, i.signature,
  i.refused_files, i.raw, i.raw_blob, i.received_at
from mail.inbound i where i.property_id = $1 and i.conversation_id = $2::uuid order by i.received_at, i.inbound_id`,
);
const SUBJECTS = hotStatement(
  "mail.list_subjects_to_seal",
  `select d.message_id, d.side, d.subject from mail.delivery d
where d.property_id = $1 and d.conversation_id = $2::uuid and d.subject is not null order by d.delivery_id`,
);
const CLEAR = hotStatement("mail.clear_archived", "select mail.clear_archived($1, $2::uuid)");
// A sweep of the night goes over all properties at once: this is no hot statement.
const NAMES_BLOB: Statement = {
  name: "mail.names_blob",
  text: "select exists (select from mail.inbound i where i.raw_blob = $1) as is_named",
};

export type InboundToSeal = {
  readonly inbound_id: Id<"inbound">;
  readonly side: string;
  readonly author_id: string;
  readonly kind: string;
  readonly header_subject: string;
  readonly subject: string;
  readonly message_id: Id<"message"> | null;
  readonly elided: string;
  readonly signature: string;
  readonly refused_files: readonly RefusedFile[];
  readonly raw: Buffer | null;
  readonly raw_blob: string | null;
  readonly received_at: Instant;
};
type SubjectToSeal = { readonly message_id: Id<"message">; readonly side: string; readonly subject: string };

export async function readToSeal(tx: Queries, { propertyId, id }: Located<"conversation">) {
  return {
    inbound: await runIn<InboundToSeal>(tx, INBOUND, [propertyId, id]),
    subjects: await runIn<SubjectToSeal>(tx, SUBJECTS, [propertyId, id]),
  };
}

export const clearArchived = async (
  tx: Queries,
  { propertyId, id }: Located<"conversation">,
): Promise<void> => void (await runIn(tx, CLEAR, [propertyId, id]));

export const namesBlob = async (runner: Runner, blob: string): Promise<boolean> =>
  (await runner.run<{ is_named: boolean }>(NAMES_BLOB, [blob]))[0]!.is_named;
