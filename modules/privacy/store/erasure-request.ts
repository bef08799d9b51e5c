/** SQL of wishes to be made unrecognisable: few rows, kept in one place. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { ErasureRequest, ErasureSubject } from "../types/erasure.ts";

const COLUMNS = `r.request_id, r.property_id, r.reservation_id, r.asked_by_kind, r.asked_by, r.case_id, r.asked_at, r.settled_at,
  r.outcome`;

const INSERT = hotStatement(
  "privacy.insert_erasure_request",
  `insert into privacy.erasure_request
  (request_id, property_id, reservation_id, asked_by_kind, asked_by, case_id, asked_at)
values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning request_id`,
);
const OPEN_OF = hotStatement(
  "privacy.find_open_erasure_request",
  `select ${COLUMNS} from privacy.erasure_request r
where r.property_id = $1 and r.reservation_id = $2::uuid and r.settled_at is null`,
);
const OPEN = hotStatement(
  "privacy.list_open_erasure_requests",
  `select ${COLUMNS} from privacy.erasure_request r where r.settled_at is null order by r.asked_at, r.request_id`,
);
const SINCE = hotStatement(
  "privacy.list_erasure_requests",
  `select ${COLUMNS} from privacy.erasure_request r where r.settled_at is null or r.asked_at >= $1
order by r.asked_at desc, r.request_id desc limit 200`,
);
const SETTLE = hotStatement(
  "privacy.settle_erasure_request",
  `update privacy.erasure_request r set settled_at = $3, outcome = $4
where r.property_id = $1 and r.reservation_id = $2::uuid and r.settled_at is null returning ${COLUMNS}`,
);

/** False when the stay has an open one. */
export async function insertRequest(tx: Queries, request: ErasureRequest): Promise<boolean> {
  const { id, propertyId, reservationId, askedBy, caseId, askedAt } = request;
  const rows = await runIn(tx, INSERT, [
    ...[id, propertyId, reservationId, askedBy.kind, askedBy.id, caseId, askedAt],
  ]);
  return rows.length > 0;
}

export async function findOpenRequest(
  runner: Runner,
  { propertyId, reservationId }: ErasureSubject,
): Promise<ErasureRequest | undefined> {
  const [row] = await runner.run<Row>(OPEN_OF, [propertyId, reservationId]);
  return row && requestOf(row);
}

/** All that are open, oldest first. */
export const listOpenRequests = async (runner: Runner): Promise<ErasureRequest[]> =>
  (await runner.run<Row>(OPEN, [])).map(requestOf);

/** All that are open, and those asked since then; the newest first, at most 200. */
export const listRequests = async (runner: Runner, since: Instant): Promise<ErasureRequest[]> =>
  (await runner.run<Row>(SINCE, [since])).map(requestOf);

/** What was settled; undefined when the stay has no open one. */
export async function settleRequest(
  tx: Queries,
  { propertyId, reservationId }: ErasureSubject,
  { at, as }: NonNullable<ErasureRequest["settled"]>,
): Promise<ErasureRequest | undefined> {
  const [row] = await runIn<Row>(tx, SETTLE, [propertyId, reservationId, at, as]);
  return row && requestOf(row);
}

type Row = {
  request_id: Id<"erasure_request">;
  property_id: PropertyId;
  reservation_id: Id<"reservation">;
  asked_by_kind: "guest" | "person";
  asked_by: string;
  case_id: string;
  asked_at: Instant;
  settled_at: Instant | null;
  outcome: "erased" | "withdrawn" | null;
};

const requestOf = (row: Row): ErasureRequest => ({
  ...{ id: row.request_id, propertyId: row.property_id, reservationId: row.reservation_id },
  askedBy: { kind: row.asked_by_kind, id: row.asked_by },
  ...{ caseId: row.case_id, askedAt: row.asked_at },
  ...(row.settled_at && row.outcome && { settled: { at: row.settled_at, as: row.outcome } }),
});
