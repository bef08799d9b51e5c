/** A marketplace of any size, written by SQL in bulk: what a bench reads and sends into. Ids follow from numbers. */

import { CompiledQuery } from "kysely";
import type { Db } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";

export const FIRST_PROPERTY = 1001;
const ENDED_DAYS_AGO = -20;

/** `conversations` are spread over `properties`: the first has the first `inFirst`, the second the next `inSecond`. */
export type Size = {
  readonly properties: number;
  readonly conversations: number;
  readonly inFirst: number;
  readonly inSecond: number;
  readonly messagesEach: number;
};

/** The UUID of the `n`th thing of a kind; `kind` is one hexadecimal digit. The same in SQL: {@link uuidSql}. */
export const uuid = (kind: string, n: number): string =>
  `${kind.repeat(8)}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const uuidSql = (kind: string, n: string): string =>
  `('${kind.repeat(8)}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export const CONVERSATION = "c";
export const RESERVATION = "b";
const GUEST = "a";
const MESSAGE = "e";
/** Of each property one, who has read everything: read marks grow with the marketplace, too. */
const HOST = "d";

/** A property, and which conversations are its own. */
export type Part = { readonly propertyId: PropertyId; readonly from: number; readonly count: number };

export const firstPart = ({ inFirst }: Size): Part => ({
  propertyId: firstProperty,
  from: 1,
  count: inFirst,
});
export const secondPart = ({ inFirst, inSecond }: Size): Part => ({
  propertyId: (FIRST_PROPERTY + 1) as PropertyId,
  from: inFirst + 1,
  count: inSecond,
});

export const firstProperty = FIRST_PROPERTY as PropertyId;

/** The property of conversation number `n`; those beyond the second share the rest by turns. */
const propertyOf = ({ properties, inFirst, inSecond }: Size, n: string): string =>
  `case when ${n} <= ${inFirst} then ${FIRST_PROPERTY}::bigint when ${n} <= ${inFirst + inSecond} then ${FIRST_PROPERTY + 1}
   else ${FIRST_PROPERTY + 2} + (${n} % ${properties - 2}) end`;

const GIVEN = "array['Mira','Omar','Jan','Lina','Zoë','Ana','Pedro','Nils','Fatima','Claire']";
const FAMILY =
  "array['Lindqvist','Haddad','Kowalski','Berg','Silva','Moreau','Nowak','Rossi','Novak','Tanaka','Costa']";
const WORDS =
  "We will arrive late in the evening, could you please leave the keys with the neighbour? Thank you so much for your help, see you soon.";

/** A property and a reservation made by the product itself: what is not varied in bulk is as they have it. */
export type Model = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };

/** Copies of `table`'s row of the model, with these columns different. The product's columns need not be known here. */
const copies = (table: string, where: string, differently: Record<string, string>, from: string): string =>
  `insert into ${table} select (jsonb_populate_record(model, jsonb_build_object(${Object.entries(differently)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(", ")}))).* from ${table} model cross join (${from}) as one where ${where}`;

/** Writes it without foreign key checks and without waiting for the disk; the checkpoint at the end waits for all. */
export async function seed(db: Db, size: Size, model: Model, now: Temporal.Instant): Promise<void> {
  const today = `date '${now.toZonedDateTimeISO("UTC").toPlainDate()}'`;
  const instant = `'${now}'::timestamptz`;
  const { properties, conversations, messagesEach } = size;
  const ofProperty = `model.property_id = ${model.propertyId}`;
  const ofReservation = `${ofProperty} and model.reservation_id = '${model.reservationId}'`;
  const eachProperty = `select ${FIRST_PROPERTY - 1} + n as id, n from generate_series(1, ${properties}) n`;
  await inBulk(db, [
    copies(
      "stays.property",
      ofProperty,
      { property_id: "one.id", name: "'House ' || one.n", ref: "'P' || one.n" },
      eachProperty,
    ),
    copies("stays.house_rules", ofProperty, { property_id: "one.id" }, eachProperty),
    copies(
      "stays.reservation",
      ofReservation,
      {
        property_id: "one.property_id",
        reservation_id: uuidSql(RESERVATION, "one.n"),
        guest_id: uuidSql(GUEST, "one.n"),
        number: "one.number",
        number_key: "one.number",
        guest_name: "one.name",
        guest_name_folded: "' ' || lower(replace(one.name, 'ë', 'e'))",
        check_in_date: `${today} + one.arrives`,
        check_out_date: `${today} + one.arrives + 3`,
        ref: "'R' || one.n",
      },
      `select n, ${propertyOf(size, "n")} as property_id, (4000000000 + n)::text as number, (n % 60) + ${ENDED_DAYS_AGO} as arrives,
       (${GIVEN})[1 + n % 10] || ' ' || (${FAMILY})[1 + n % 11] as name from generate_series(1, ${conversations}) n`,
    ),
    `insert into messaging.conversation (property_id, conversation_id, reservation_id, opened_at, active_at, last_seq,
       last_message_at, last_side, last_author_id, last_preview, last_guest_message_at, reply_seq, reply_opened_at,
       reply_due_at, reply_closes_at, readable_until)
     select ${propertyOf(size, "n")}, ${uuidSql(CONVERSATION, "n")}, ${uuidSql(RESERVATION, "n")},
       ${instant} - interval '60 days', spoke, ${messagesEach}, spoke, case when waits then 'guest' else 'partner' end,
       ${uuidSql(GUEST, "n")}, left('${WORDS}', 140), spoke, case when waits then ${messagesEach} end, case when waits then spoke end,
       case when waits then spoke + interval '24 hours' end, case when waits then spoke + interval '14 days' end,
       ${instant} + interval '300 days'
     from (select n, n % 20 = 0 as waits, ${instant} - make_interval(secs => (n::bigint * 7919) % 1200000) as spoke
       from generate_series(1, ${conversations}) n) as c`,
    `insert into messaging.message (property_id, conversation_id, seq, message_id, side, author_id, author_name, body, sent_at)
     select ${propertyOf(size, "n")}, ${uuidSql(CONVERSATION, "n")}, s, ${uuidSql(MESSAGE, "n::bigint * 1000 + s")},
       case when s % 2 = 0 then 'guest' else 'partner' end, ${uuidSql(GUEST, "n")}, 'Mira Lindqvist', 'Message ' || s || '. ${WORDS}',
       ${instant} - make_interval(mins => (${messagesEach} - s) * 7 + n % 20000)
     from generate_series(1, ${conversations}) n cross join generate_series(1, ${messagesEach}) s`,
    `insert into messaging.read_mark (property_id, conversation_id, reader_id, side, read_seq, seen_seq, seen_at)
     select ${propertyOf(size, "n")}, ${uuidSql(CONVERSATION, "n")}, ${uuidSql(HOST, propertyOf(size, "n"))}, 'partner',
       ${messagesEach}, ${messagesEach}, ${instant} from generate_series(1, ${conversations}) n`,
  ]);
}

/** The read marks of somebody who has read everything but the newest message of every tenth conversation. */
export async function seedReader(
  db: Db,
  { messagesEach }: Size,
  { propertyId, from, count }: Part,
  personId: string,
): Promise<void> {
  await inBulk(db, [
    `insert into messaging.read_mark (property_id, conversation_id, reader_id, side, read_seq, seen_seq, seen_at)
     select ${propertyId}, ${uuidSql(CONVERSATION, "n")}, '${personId}', 'partner',
       ${messagesEach} - case when n % 10 = 0 then 1 else 0 end, ${messagesEach}, now()
     from generate_series(${from}, ${from + count - 1}) n`,
  ]);
}

async function inBulk(db: Db, statements: readonly string[]): Promise<void> {
  await db.write(async (tx) => {
    const run = (sql: string) => tx.executeQuery(CompiledQuery.raw(sql));
    await run("set local session_replication_role = replica");
    await run("set local synchronous_commit = off");
    for (const statement of statements) await run(statement);
  });

  await db.q.executeQuery(CompiledQuery.raw("vacuum analyze"));
  await db.q.executeQuery(CompiledQuery.raw("checkpoint"));
}
