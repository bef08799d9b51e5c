/** SQL of grants: few rows, kept in one place. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { AccessGrant, Ground } from "../types/access.ts";

const COLUMNS = `g.grant_id, g.person_id, g.ground, g.case_id, g.property_id, g.conversation_ids, g.minutes, g.requested_at,
  g.needs_second, g.confirmed_by, g.confirmed_at, g.starts_at, g.until, g.defer_until`;

const INSERT = hotStatement(
  "privacy.insert_grant",
  `insert into privacy.access_grant
  (grant_id, person_id, ground, case_id, property_id, conversation_ids, minutes, requested_at, needs_second, starts_at, until,
    defer_until)
values ($1, $2, $3, $4, $5, $6::uuid[], $7, $8, $9, $10, $11, $12)`,
);
const LOCK = hotStatement(
  "privacy.lock_grant",
  `select ${COLUMNS} from privacy.access_grant g where g.grant_id = $1::uuid for update`,
);
const CONFIRM = hotStatement(
  "privacy.confirm_grant",
  `update privacy.access_grant set confirmed_by = $2::uuid, confirmed_at = $3, starts_at = $3, until = $4
where grant_id = $1::uuid`,
);
const END = hotStatement(
  "privacy.end_grant",
  "update privacy.access_grant set starts_at = $2, until = $3 where grant_id = $1::uuid",
);
const OF_PERSON = hotStatement(
  "privacy.list_grants_of_person",
  `select ${COLUMNS} from privacy.access_grant g where g.person_id = $1::uuid and g.requested_at >= $2
order by g.requested_at desc limit 500`,
);
const WAITING = hotStatement(
  "privacy.list_grants_waiting",
  `select ${COLUMNS} from privacy.access_grant g where g.requested_at >= $1 and g.until is null
order by g.requested_at desc limit 200`,
);
const SINCE = hotStatement(
  "privacy.list_grants",
  `select ${COLUMNS} from privacy.access_grant g where g.requested_at >= $1 and g.requested_at < $2
order by g.requested_at, g.grant_id limit 5000`,
);

export async function insertGrant(tx: Queries, grant: AccessGrant): Promise<void> {
  const { id, personId, ground, caseId, propertyId, conversationIds, minutes, requestedAt } = grant;
  await runIn(tx, INSERT, [
    ...[id, personId, ground, caseId, propertyId, conversationIds, minutes, requestedAt, grant.needsSecond],
    ...[grant.startsAt ?? null, grant.until ?? null, grant.deferUntil ?? null],
  ]);
}

/** Locked until commit. */
export async function lockGrant(tx: Queries, id: Id<"access_grant">): Promise<AccessGrant | undefined> {
  const [row] = await runIn<Row>(tx, LOCK, [id]);
  return row && grantOf(row);
}

export const saveConfirmation = async (
  tx: Queries,
  id: Id<"access_grant">,
  { by, at, until }: { readonly by: Id<"person">; readonly at: Instant; readonly until: Instant },
): Promise<void> => void (await runIn(tx, CONFIRM, [id, by, at, until]));

/** With the times it has now. */
export const saveEnd = async (
  tx: Queries,
  { id, startsAt, until }: Pick<AccessGrant, "id" | "startsAt" | "until">,
): Promise<void> => void (await runIn(tx, END, [id, startsAt, until]));

/** The newest first. */
export const listOfPerson = async (
  runner: Runner,
  personId: Id<"person">,
  since: Instant,
): Promise<AccessGrant[]> => (await runner.run<Row>(OF_PERSON, [personId, since])).map(grantOf);

/** Of everybody, that nobody has confirmed. */
export const listWaiting = async (runner: Runner, since: Instant): Promise<AccessGrant[]> =>
  (await runner.run<Row>(WAITING, [since])).map(grantOf);

/** Of everybody, oldest first; `until` exclusive. */
export const listBetween = async (runner: Runner, since: Instant, until: Instant): Promise<AccessGrant[]> =>
  (await runner.run<Row>(SINCE, [since, until])).map(grantOf);

type Row = {
  grant_id: Id<"access_grant">;
  person_id: Id<"person">;
  ground: Ground;
  case_id: string;
  property_id: PropertyId;
  conversation_ids: Id<"conversation">[];
  minutes: number;
  requested_at: Instant;
  needs_second: boolean;
  confirmed_by: Id<"person"> | null;
  confirmed_at: Instant | null;
  starts_at: Instant | null;
  until: Instant | null;
  defer_until: Instant | null;
};

const grantOf = (row: Row): AccessGrant => ({
  id: row.grant_id,
  personId: row.person_id,
  ground: row.ground,
  caseId: row.case_id,
  propertyId: row.property_id,
  conversationIds: row.conversation_ids,
  minutes: row.minutes,
  requestedAt: row.requested_at,
  needsSecond: row.needs_second,
  ...(row.confirmed_by && { confirmedBy: row.confirmed_by }),
  ...(row.confirmed_at && { confirmedAt: row.confirmed_at }),
  ...(row.starts_at && { startsAt: row.starts_at }),
  ...(row.until && { until: row.until }),
  ...(row.defer_until && { deferUntil: row.defer_until }),
});
