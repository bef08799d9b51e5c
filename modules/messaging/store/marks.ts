/** Read marks, drafts and "no reply needed": what readers keep beside a conversation. */

import { sql } from "kysely";
import type { Queries } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Draft, OpenReply, ReadMark, Side } from "../types.ts";

type Place = { property_id: PropertyId; conversation_id: Id<"conversation"> };
type Tables = {
  "messaging.conversation": Place & {
    last_seq: number;
    reply_seq: number | null;
    reply_opened_at: Instant | null;
    reply_due_at: Instant | null;
    reply_closes_at: Instant | null;
  };
  "messaging.message": Place & { seq: number; side: Side; sent_at: Instant };
  "messaging.read_mark": Place & {
    reader_id: string;
    side: Side;
    read_seq: number;
    seen_seq: number;
    seen_at: Instant;
  };
  "messaging.draft": Place & { writer_id: string; body: string; updated_at: Instant };
  "messaging.no_reply_needed": Place & {
    seq: number;
    person_id: string;
    person_name: string;
    marked_at: Instant;
  };
};

type Of = Located<"conversation">;
type Reader = { readonly id: string; readonly side: Side };

/**
 * Reads up to `seq`, or back to it when `mayGoBack`. What the other side is shown, how far was ever read and when, only
 * goes forward.
 */
export async function saveReadMark(
  q: Queries,
  { propertyId, id }: Of,
  reader: Reader,
  { seq, mayGoBack, now }: { seq: number; mayGoBack: boolean; now: Instant },
): Promise<ReadMark> {
  const row = await q
    .withTables<Tables>()
    .insertInto("messaging.read_mark")
    .values({
      property_id: propertyId,
      conversation_id: id,
      reader_id: reader.id,
      side: reader.side,
      read_seq: seq,
      seen_seq: seq,
      seen_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["property_id", "conversation_id", "reader_id"]).doUpdateSet({
        read_seq: mayGoBack
          ? sql<number>`excluded.read_seq`
          : sql<number>`greatest(read_mark.read_seq, excluded.read_seq)`,
        seen_seq: sql<number>`greatest(read_mark.seen_seq, excluded.seen_seq)`,
        seen_at: sql<Instant>`case when excluded.seen_seq > read_mark.seen_seq then excluded.seen_at else read_mark.seen_at end`,
      }),
    )
    .returning(["read_seq", "seen_seq", "seen_at"])
    .executeTakeFirstOrThrow();
  return { readSeq: row.read_seq, seenSeq: row.seen_seq, seenAt: row.seen_at };
}

/** Keeps what `writerId` has begun; whoever saves last is kept. */
export async function saveDraft(
  q: Queries,
  { propertyId, id }: Of,
  writerId: string,
  draft: Draft,
): Promise<void> {
  const { body, updatedAt } = draft;
  await q
    .withTables<Tables>()
    .insertInto("messaging.draft")
    .values({
      property_id: propertyId,
      conversation_id: id,
      writer_id: writerId,
      body,
      updated_at: updatedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["property_id", "conversation_id", "writer_id"])
        .doUpdateSet({ body: sql<string>`excluded.body`, updated_at: sql<Instant>`excluded.updated_at` }),
    )
    .execute();
}

/** False when there was none. */
export async function endDraft(q: Queries, { propertyId, id }: Of, writerId: string): Promise<boolean> {
  const result = await q
    .withTables<Tables>()
    .deleteFrom("messaging.draft")
    .where("property_id", "=", propertyId)
    .where("conversation_id", "=", id)
    .where("writer_id", "=", writerId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The conversation's last message and the first one owed an answer; locked until commit, so none can come between. */
export async function lockHead(
  q: Queries,
  { propertyId, id }: Of,
): Promise<{ readonly lastSeq: number; readonly replySeq: number | null }> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("messaging.conversation")
    .where("property_id", "=", propertyId)
    .where("conversation_id", "=", id)
    .select(["last_seq", "reply_seq"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { lastSeq: row.last_seq, replySeq: row.reply_seq };
}

/** The guest's first message after `seq`; undefined when there is none. */
export async function findGuestMessageAfter(
  q: Queries,
  { propertyId, id }: Of,
  seq: number,
): Promise<{ readonly seq: number; readonly sentAt: Instant } | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("messaging.message")
    .where("property_id", "=", propertyId)
    .where("conversation_id", "=", id)
    .where("side", "=", "guest")
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(1)
    .select(["seq", "sent_at"])
    .executeTakeFirst();
  return row && { seq: row.seq, sentAt: row.sent_at };
}

/** An answer that is owed: since which message, by when, and until when it can be given. */
export type OwedReply = OpenReply & { readonly seq: number; readonly closesAt: Instant };

/** Writes down the answer that is owed now; without `reply`, none is. */
export async function saveOwedReply(
  q: Queries,
  { propertyId, id }: Of,
  reply: OwedReply | undefined,
): Promise<void> {
  await q
    .withTables<Tables>()
    .updateTable("messaging.conversation")
    .set({
      reply_seq: reply?.seq ?? null,
      reply_opened_at: reply?.openedAt ?? null,
      reply_due_at: reply?.dueAt ?? null,
      reply_closes_at: reply?.closesAt ?? null,
    })
    .where("property_id", "=", propertyId)
    .where("conversation_id", "=", id)
    .execute();
}

/** Who put everything up to `seq` aside, and when; the first who said so is kept. */
export async function saveNoReplyNeeded(
  q: Queries,
  { propertyId, id }: Of,
  mark: {
    readonly seq: number;
    readonly personId: string;
    readonly personName: string;
    readonly at: Instant;
  },
): Promise<void> {
  await q
    .withTables<Tables>()
    .insertInto("messaging.no_reply_needed")
    .values({
      property_id: propertyId,
      conversation_id: id,
      seq: mark.seq,
      person_id: mark.personId,
      person_name: mark.personName,
      marked_at: mark.at,
    })
    .onConflict((conflict) => conflict.columns(["property_id", "conversation_id", "seq"]).doNothing())
    .execute();
}
