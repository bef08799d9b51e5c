/** SQL that takes the names of a guest out of a conversation. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Explanation, ShownMask } from "#modules/safety/index.ts";

const HEAD = hotStatement(
  "messaging.lock_to_pseudonymise",
  `select c.last_preview, c.archived_at from messaging.conversation c
where c.property_id = $1 and c.conversation_id = $2::uuid for update`,
);
const MESSAGES = hotStatement(
  "messaging.list_to_pseudonymise",
  `select m.message_id as id, m.side, m.body, m.masks, o.sealed as original from messaging.message m
left join messaging.original o on o.property_id = $1 and o.message_id = m.message_id
where m.property_id = $1 and m.conversation_id = $2::uuid order by m.seq`,
);
const HELD = hotStatement(
  "messaging.list_held_to_pseudonymise",
  `select h.message_id as id, h.side, h.body, h.attachments, h.explanation, h.settled_reason as reason from messaging.held_message h
where h.property_id = $1 and h.conversation_id = $2::uuid`,
);
const PICTURES = hotStatement(
  "messaging.list_pictures_to_pseudonymise",
  `select a.message_id, a.place, a.name from messaging.attachment a
join messaging.message m on m.property_id = $1 and m.message_id = a.message_id
where a.property_id = $1 and m.conversation_id = $2::uuid`,
);
const WRITE = hotStatement(
  "messaging.pseudonymise",
  "select messaging.pseudonymise($1, $2::uuid, $3::uuid, $4, $5, $6::jsonb, $7::jsonb) as n",
);
const WRITE_ORIGINAL = hotStatement(
  "messaging.reseal_original",
  "update messaging.original o set sealed = $3 where o.property_id = $1 and o.message_id = $2::uuid",
);
const WRITE_PICTURE = hotStatement(
  "messaging.rename_picture",
  `update messaging.attachment a set name = $4
where a.property_id = $1 and a.message_id = $2::uuid and a.place = $3`,
);
const WRITE_HELD_PICTURES = hotStatement(
  "messaging.rename_held_pictures",
  `update messaging.held_message h set attachments = $3::jsonb where h.property_id = $1 and h.message_id = $2::uuid`,
);

export type WordsToPseudonymise = {
  readonly id: Id<"message">;
  readonly side: "guest" | "partner";
  readonly body: string;
  readonly masks: readonly ShownMask[] | null;
  readonly original: Buffer | null;
};
export type HeldToPseudonymise = {
  readonly id: Id<"message">;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[] | null;
  readonly explanation: Explanation;
  readonly reason: string | null;
};
type Head = { readonly last_preview: string | null; readonly archived_at: Instant | null };
type Picture = { readonly message_id: Id<"message">; readonly place: number; readonly name: string };

/** Locked until commit; undefined when there is none. */
export async function readToPseudonymise(tx: Queries, { propertyId, id }: Located<"conversation">) {
  const [head] = await runIn<Head>(tx, HEAD, [propertyId, id]);
  if (!head) return undefined;
  return {
    head,
    messages: await runIn<WordsToPseudonymise>(tx, MESSAGES, [propertyId, id]),
    held: await runIn<HeldToPseudonymise>(tx, HELD, [propertyId, id]),
    pictures: await runIn<Picture>(tx, PICTURES, [propertyId, id]),
  };
}

export type Pseudonymised = Located<"conversation"> & {
  readonly guestId: Id<"guest">;
  readonly pseudonym: string;
  readonly preview: string | null;
  readonly words: readonly object[];
  readonly held: readonly object[];
};

/** How many messages are of the guest. */
export async function writePseudonyms(tx: Queries, written: Pseudonymised): Promise<number> {
  const { propertyId, id, guestId, pseudonym, preview, words, held } = written;
  const texts = [JSON.stringify(words), JSON.stringify(held)];
  const rows = await runIn<{ n: number }>(tx, WRITE, [propertyId, id, guestId, pseudonym, preview, ...texts]);
  return rows[0]!.n;
}

export const writeOriginal = async (
  tx: Queries,
  { propertyId, id }: Located<"message">,
  sealed: Buffer,
): Promise<void> => void (await runIn(tx, WRITE_ORIGINAL, [propertyId, id, sealed]));

export const writePictureName = async (
  tx: Queries,
  propertyId: PropertyId,
  { message_id: id, place, name }: Picture,
): Promise<void> => void (await runIn(tx, WRITE_PICTURE, [propertyId, id, place, name]));

export const writeHeldPictures = async (
  tx: Queries,
  { propertyId, id }: Located<"message">,
  attachments: readonly object[],
): Promise<void> =>
  void (await runIn(tx, WRITE_HELD_PICTURES, [propertyId, id, JSON.stringify(attachments)]));
