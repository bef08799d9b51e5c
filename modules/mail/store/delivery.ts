/** SQL of deliveries and of the ledger of their steps. */

import { type Db, hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Carried } from "#modules/messaging/index.ts";
import type { Delivery, DeliveryState, DeliveryStep, ServerAnswer } from "../types/delivery.ts";

const COLUMNS = `delivery_id, conversation_id, message_id, seq, side, recipient_id, state, attempts, header_id, next_at, last_code,
  last_status, reason, created_at, changed_at`;

const INSERT = hotStatement(
  "mail.insert_delivery",
  `insert into mail.delivery (property_id, delivery_id, conversation_id, message_id, seq, side, recipient_id, state, attempts,
  header_id, next_at, reason, created_at, changed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12, $12)
on conflict on constraint delivery_once do nothing returning delivery_id`,
);

/** A new delivery with its first step; false when this person has one for this message already. */
export async function insertDelivery(tx: Queries, of: Delivery): Promise<boolean> {
  const rows = await runIn(tx, INSERT, [
    ...[of.propertyId, of.id, of.conversationId, of.messageId, of.seq, of.side, of.recipientId, of.state],
    ...[of.headerId, of.nextAt ?? null, of.reason ?? null, of.createdAt],
  ]);
  if (rows.length === 0) return false;
  const first = { what: of.state, ...(of.reason && { reason: of.reason }), at: of.createdAt };
  await insertStep(tx, of, 1, first);
  return true;
}

const STEP = hotStatement(
  "mail.insert_step",
  `insert into mail.delivery_step (property_id, delivery_id, step, what, code, status, reason, happened_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

async function insertStep(
  tx: Queries,
  { propertyId, id }: Pick<Delivery, "propertyId" | "id">,
  number: number,
  { what, code, status, reason, at }: DeliveryStep,
): Promise<void> {
  await runIn(tx, STEP, [propertyId, id, number, what, code ?? null, status ?? null, reason ?? null, at]);
}

const FIND = hotStatement(
  "mail.find_delivery",
  `select ${COLUMNS} from mail.delivery where property_id = $1 and delivery_id = $2::uuid`,
);

export async function findDelivery(
  db: Db,
  propertyId: PropertyId,
  id: Id<"delivery">,
): Promise<Delivery | undefined> {
  const [row] = await db.run<Row>(FIND, [propertyId, id]);
  return row && deliveryOf(row, propertyId);
}

const CHANGE = hotStatement(
  "mail.change_delivery",
  `update mail.delivery set state = $3, attempts = $4, next_at = $5, last_code = $6, last_status = $7, reason = $8,
  changed_at = $9
where property_id = $1 and delivery_id = $2::uuid and state not in ('bounced', 'expired', 'withheld')
returning delivery_id`,
);

const COUNT_STEPS = hotStatement(
  "mail.count_steps",
  "select count(*)::integer as steps from mail.delivery_step where property_id = $1 and delivery_id = $2::uuid",
);

/**
 * Writes what became of a delivery and adds the step to the ledger; false when it had come to its end before: a bounce may
 * be here sooner than the answer of the server that wrote it.
 */
export async function takeStep(
  tx: Queries,
  { propertyId, id }: Pick<Delivery, "propertyId" | "id">,
  step: {
    readonly state: DeliveryState;
    readonly attempts: number;
    readonly nextAt?: Instant;
    readonly answer: ServerAnswer;
  },
  now: Instant,
): Promise<boolean> {
  const { state, attempts, nextAt, answer } = step;
  const changed = await runIn(tx, CHANGE, [
    ...[propertyId, id, state, attempts, nextAt ?? null],
    ...[answer.code ?? null, answer.status ?? null, answer.reason ?? null, now],
  ]);
  if (changed.length === 0) return false;
  // the row of the delivery is locked until commit: nobody else counts meanwhile
  const [counted] = await runIn<{ steps: number }>(tx, COUNT_STEPS, [propertyId, id]);
  await insertStep(tx, { propertyId, id }, counted!.steps + 1, { what: state, ...answer, at: now });
  return true;
}

const OF_CONVERSATION = hotStatement(
  "mail.list_deliveries",
  `select ${COLUMNS} from mail.delivery
where property_id = $1 and conversation_id = $2::uuid and seq > $3 order by seq, created_at limit 1000`,
);

/** Deliveries of the messages after `seq`. */
export async function listDeliveries(
  db: Db,
  { propertyId, conversationId }: Pick<Carried, "propertyId" | "conversationId">,
  seq: number,
): Promise<Delivery[]> {
  const rows = await db.run<Row>(OF_CONVERSATION, [propertyId, conversationId, seq]);
  return rows.map((row) => deliveryOf(row, propertyId));
}

const STEPS = hotStatement(
  "mail.list_steps",
  `select s.what, s.code, s.status, s.reason, s.happened_at as at, d.recipient_id as recipient, d.side
from mail.delivery d
join mail.delivery_step s on s.property_id = $1 and s.delivery_id = d.delivery_id
where d.property_id = $1 and d.message_id = $2::uuid order by s.happened_at, s.step`,
);

/** Every step of every delivery of a message, in the order in which they happened. */
export async function listSteps(
  db: Db,
  propertyId: PropertyId,
  messageId: Id<"message">,
): Promise<(DeliveryStep & { readonly recipient: string; readonly side: Delivery["side"] })[]> {
  type StepRow = {
    [K in keyof DeliveryStep]-?: undefined extends DeliveryStep[K] ? DeliveryStep[K] | null : DeliveryStep[K];
  };
  const rows = await db.run<StepRow & { recipient: string; side: Delivery["side"] }>(STEPS, [
    propertyId,
    messageId,
  ]);
  return rows.map(({ code, status, reason, ...step }) => ({
    ...step,
    ...(code && { code }),
    ...(status && { status }),
    ...(reason && { reason }),
  }));
}

const SEEN = hotStatement(
  "mail.list_known_mails",
  `select id, "from", subject from (
  (select header_id as id, 'us' as "from", subject, created_at as at from mail.delivery
   where property_id = $1 and conversation_id = $2::uuid and recipient_id = $3::uuid and subject is not null and seq < $4
   order by seq desc limit 20)
  union all
  (select header_id as id, 'recipient' as "from", header_subject as subject, received_at as at from mail.inbound
   where property_id = $1 and conversation_id = $2::uuid and author_id = $3::uuid and header_id is not null
   order by received_at desc limit 20)) known
order by at, "from"`,
);

/** A mail that lies in a person's mailbox already, with the subject it has there. */
export type KnownMail = {
  readonly id: string;
  readonly from: "us" | "recipient";
  readonly subject: string;
};

/** The mails of the conversation that this person's mail program knows, oldest first: sent to them or by them. */
export const listKnownMails = (
  db: Db,
  { propertyId, conversationId, recipientId, seq }: Delivery,
): Promise<KnownMail[]> => db.run<KnownMail>(SEEN, [propertyId, conversationId, recipientId, seq]);

const SUBJECT = hotStatement(
  "mail.keep_subject",
  "update mail.delivery set subject = $3 where property_id = $1 and delivery_id = $2::uuid",
);

export const keepSubject = async (db: Db, { propertyId, id }: Delivery, subject: string): Promise<void> =>
  void (await db.run(SUBJECT, [propertyId, id, subject]));

type Row = {
  delivery_id: Id<"delivery">;
  conversation_id: Id<"conversation">;
  message_id: Id<"message">;
  seq: number;
  side: Delivery["side"];
  recipient_id: string;
  state: DeliveryState;
  attempts: number;
  header_id: string;
  next_at: Instant | null;
  last_code: number | null;
  last_status: string | null;
  reason: string | null;
  created_at: Instant;
  changed_at: Instant;
};

const deliveryOf = (row: Row, propertyId: PropertyId): Delivery => ({
  propertyId,
  id: row.delivery_id,
  conversationId: row.conversation_id,
  messageId: row.message_id,
  seq: row.seq,
  side: row.side,
  recipientId: row.recipient_id,
  state: row.state,
  attempts: row.attempts,
  headerId: row.header_id,
  ...(row.next_at && { nextAt: row.next_at }),
  ...(row.last_code && { code: row.last_code }),
  ...(row.last_status && { status: row.last_status }),
  ...(row.reason && { reason: row.reason }),
  createdAt: row.created_at,
  changedAt: row.changed_at,
});
