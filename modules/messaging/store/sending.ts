/** The one write of the hot path, and the message that was there first when its id is taken. */

import { type Db, hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Announcement } from "#kernel/events/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { previewOf } from "../rules/words.ts";
import type { Attachment, Message } from "../types.ts";
import { MESSAGE_COLUMNS, type MessageRow, messageOf } from "./message.ts";

const SEND = hotStatement(
  "messaging.send_message",
  "select messaging.send_message($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) as seq",
);

const FIND = hotStatement(
  "messaging.find_message",
  `select m.conversation_id, ${MESSAGE_COLUMNS} from messaging.message m where m.property_id = $1 and m.message_id = $2::uuid`,
);

export type Writing = {
  /** Of a guest's message: when the answer is due, should none be owed yet, and until when it can be given. */
  readonly reply?: { readonly dueAt: Instant; readonly closesAt: Instant };
  /** Whether what the author had begun to write in this conversation is what is sent now. */
  readonly endsDraft: boolean;
  readonly announcement: Announcement;
  /** The decision about the words; history that is only written down has none. */
  readonly verdict?: object;
  /** The words before something was hidden in them, sealed. */
  readonly original?: Buffer;
};

/**
 * Writes the message, the head of its conversation, its author's read mark, the event and the jobs of those who listen;
 * returns the message's number. All or nothing: see {@link failedAsTaken}.
 */
export async function saveMessage(
  runner: Runner,
  message: Omit<Message, "seq">,
  writing: Writing,
): Promise<number> {
  const [row] = await runner.run<{ seq: number }>(SEND, valuesOf(message, writing));
  return row!.seq;
}

/** The same as one document for `messaging.send_prepared`, to be written together with something of another room. */
export function documentOf(message: Omit<Message, "seq">, writing: Writing): object {
  const values = valuesOf(message, writing);
  const document = Object.fromEntries(NAMES.map((name, at) => [name, values[at]]));
  const { attachments, masks, verdict, job_ids, job_kinds } = document as Record<
    string,
    string | string[] | null
  >;
  const read = (json: string | string[] | null | undefined) => (json ? JSON.parse(json as string) : null);
  return {
    ...document,
    ...{ attachments: read(attachments), masks: read(masks), verdict: read(verdict) },
    original: writing.original?.toString("base64") ?? null,
    job_ids: arrayText(job_ids as string[]),
    job_kinds: arrayText(job_kinds as string[]),
  };
}

/** An array as PostgreSQL reads it from text; ids and names of jobs hold nothing that would need quoting. */
const arrayText = (items: readonly string[]): string => `{${items.join(",")}}`;

/** The parameters of `messaging.send_message`, in order. */
const NAMES = [
  ...[
    "property_id",
    "conversation_id",
    "message_id",
    "side",
    "author_id",
    "author_name",
    "body",
    "preview",
    "sent_at",
  ],
  ...[
    "reply_due_at",
    "reply_closes_at",
    "ends_draft",
    "via",
    "attachments",
    "masks",
    "original",
    "is_doubtful",
    "verdict",
  ],
  ...["event_id", "bucket", "job_ids", "job_kinds"],
];

function valuesOf(
  message: Omit<Message, "seq">,
  { announcement, reply, endsDraft, verdict, original }: Writing,
): unknown[] {
  return [
    message.propertyId,
    message.conversationId,
    message.id,
    message.from,
    message.author.id,
    message.author.name,
    message.body,
    previewOf(message.body),
    message.sentAt,
    reply?.dueAt ?? null,
    reply?.closesAt ?? null,
    endsDraft,
    message.via,
    message.attachments.length > 0 ? JSON.stringify(message.attachments.map(attachmentRow)) : null,
    message.masks.length > 0 ? JSON.stringify(message.masks) : null,
    original ?? null,
    message.isDoubtful,
    verdict ? JSON.stringify(verdict) : null,
    announcement.eventId,
    announcement.bucket,
    announcement.jobIds,
    announcement.jobKinds,
  ];
}

const attachmentRow = ({ name, type, sizeBytes, width, height, blob }: Attachment) => ({
  ...{ name, type, width, height },
  size_bytes: sizeBytes,
  blob_hash: blob,
});

const UNIQUE_VIOLATION = "23505";

/** Did `saveMessage` fail because the property has a message of this id? Nothing was written. */
export const failedAsTaken = (error: unknown): boolean =>
  error instanceof Error &&
  (error as { code?: string }).code === UNIQUE_VIOLATION &&
  (error as { constraint?: string }).constraint === "message_id_once";

export async function findMessage(
  db: Db,
  propertyId: PropertyId,
  id: Id<"message">,
): Promise<Message | undefined> {
  type Row = MessageRow & { conversation_id: Id<"conversation"> };
  const [row] = await db.run<Row>(FIND, [propertyId, id]);
  return row && messageOf(row, propertyId, row.conversation_id);
}
