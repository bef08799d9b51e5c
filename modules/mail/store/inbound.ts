/** SQL of mail that was taken in. */

import { type Db, hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Carried } from "#modules/messaging/index.ts";
import type { AuthResult } from "../types/authentication.ts";
import type { CutParts, Inbound, MailNote } from "../types/inbound.ts";

const INSERT = hotStatement(
  "mail.insert_inbound",
  `insert into mail.inbound
  (property_id, inbound_id, reservation_id, conversation_id, side, author_id, kind, once_key, words_hash, header_id, header_subject,
   subject, message_id, after_seq, elided, signature, refused_files, authentication, raw, raw_blob, raw_bytes, received_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
on conflict on constraint inbound_once do nothing returning inbound_id`,
);

/**
 * Keeps a mail; false when this very mail was kept before. Waits for another who is keeping it at this moment, so that
 * two who bring the same at once make one.
 */
export async function insertInbound(db: Db, mail: Inbound): Promise<boolean> {
  const kept = await db.run(INSERT, [
    ...[
      mail.propertyId,
      mail.id,
      mail.reservationId,
      mail.conversationId,
      mail.side,
      mail.authorId,
      mail.kind,
    ],
    ...[
      mail.onceKey,
      mail.wordsHash,
      mail.headerId ?? null,
      mail.headerSubject,
      mail.subject,
      mail.messageId ?? null,
      mail.afterSeq,
    ],
    ...[mail.elided, mail.signature, JSON.stringify(mail.refusedFiles), JSON.stringify(mail.authentication)],
    "bytes" in mail.raw ? mail.raw.bytes : null,
    "blob" in mail.raw ? mail.raw.blob : null,
    ...[mail.rawBytes, mail.receivedAt],
  ]);
  return kept.length > 0;
}

const KEEP_MESSAGE = hotStatement(
  "mail.keep_message",
  `select mail.keep_message($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
  as seq`,
);

/**
 * Keeps a mail together with the message it became, in one commit; answers the message's number, or 0 when this very
 * mail was kept before. Waits for another who is keeping it at this moment, so that two who bring the same make one.
 */
export async function keepMessage(
  runner: Runner,
  mail: Omit<Inbound, "kind" | "afterSeq">,
  message: object,
): Promise<number> {
  const [row] = await runner.run<{ seq: number }>(KEEP_MESSAGE, [
    ...[mail.propertyId, mail.id, mail.reservationId, mail.conversationId, mail.side, mail.authorId],
    ...[
      mail.onceKey,
      mail.wordsHash,
      mail.headerId ?? null,
      mail.headerSubject,
      mail.subject,
      mail.messageId,
    ],
    ...[mail.elided, mail.signature, JSON.stringify(mail.refusedFiles), JSON.stringify(mail.authentication)],
    "bytes" in mail.raw ? mail.raw.bytes : null,
    "blob" in mail.raw ? mail.raw.blob : null,
    ...[mail.rawBytes, mail.receivedAt, JSON.stringify(message)],
  ]);
  return row!.seq;
}

type Where = Pick<Carried, "propertyId" | "conversationId">;

const RECENT = hotStatement(
  "mail.count_recent_inbound",
  `select count(*)::integer as mails, count(*) filter (where words_hash = $4)::integer as same,
  count(*) filter (where kind = 'auto_reply')::integer as automatic
from mail.inbound
where property_id = $1 and conversation_id = $2::uuid and side = $3 and received_at > $5 and once_key <> $6`,
);

export type Recent = { readonly mails: number; readonly same: number; readonly automatic: number };

/** How many other mails one side sent into a conversation since an instant, and how many of them said just this. */
export async function countRecent(
  db: Db,
  {
    propertyId,
    conversationId,
    side,
    wordsHash,
    onceKey,
  }: Pick<Inbound, "propertyId" | "conversationId" | "side" | "wordsHash" | "onceKey">,
  since: Instant,
): Promise<Recent> {
  const values = [propertyId, conversationId, side, wordsHash, since, onceKey];
  const [row] = await db.run<Recent>(RECENT, values);
  return row!;
}

const NOTES = hotStatement(
  "mail.list_notes",
  `select inbound_id as id, kind, side, after_seq as "afterSeq", refused_files as "refusedFiles", received_at as at
from mail.inbound
where property_id = $1 and conversation_id = $2::uuid and (kind = 'auto_reply' or refused_files <> '[]'::jsonb)
order by received_at`,
);

/** What came by mail and is no message: automatic answers, and files that were refused. */
export async function listNotes(db: Db, { propertyId, conversationId }: Where): Promise<MailNote[]> {
  type Row = Omit<MailNote, "kind"> & { kind: Inbound["kind"] };
  const rows = await db.run<Row>(NOTES, [propertyId, conversationId]);
  return rows.map((row) => ({ ...row, kind: row.kind === "auto_reply" ? "auto_reply" : "files_refused" }));
}

const CUT = hotStatement(
  "mail.find_cut",
  `select subject, elided, signature, received_at as "receivedAt"
from mail.inbound where property_id = $1 and message_id = $2::uuid and conversation_id = $3::uuid`,
);

export async function findCut(
  db: Db,
  { propertyId, conversationId }: Where,
  messageId: Id<"message">,
): Promise<CutParts | undefined> {
  const [row] = await db.run<CutParts>(CUT, [propertyId, messageId, conversationId]);
  return row;
}

const AUTHENTICATION = hotStatement(
  "mail.find_authentication",
  "select authentication from mail.inbound where property_id = $1 and message_id = $2::uuid",
);

/** Who really sent the mail that a message came by; undefined of one that came otherwise, or was not examined. */
export async function findAuthentication(
  db: Db,
  propertyId: PropertyId,
  messageId: Id<"message">,
): Promise<AuthResult | undefined> {
  const [row] = await db.run<{ authentication: AuthResult | object }>(AUTHENTICATION, [
    propertyId,
    messageId,
  ]);
  return row && "dmarc" in row.authentication ? row.authentication : undefined;
}

const WITH_CUT = hotStatement(
  "mail.list_cut_messages",
  `select message_id as id from mail.inbound
where property_id = $1 and conversation_id = $2::uuid and message_id is not null and (elided <> '' or signature <> '')
order by received_at desc limit 500`,
);

/** The messages of which something was cut, the newest first. */
export async function listCutMessages(
  db: Db,
  { propertyId, conversationId }: Where,
): Promise<Id<"message">[]> {
  const rows = await db.run<{ id: Id<"message"> }>(WITH_CUT, [propertyId, conversationId]);
  return rows.map((row) => row.id);
}
