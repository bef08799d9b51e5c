/** SQL of reports: each is kept with its property; the list of open ones says in which property to look. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Report, Reporter, ReportOutcome, ReportReason, ReportResolution } from "../types.ts";

type ReportRow = {
  property_id: PropertyId;
  report_id: Id<"report">;
  message_id: Id<"message">;
  reporter: Reporter;
  reason: ReportReason;
  words: string | null;
  filed_at: Instant;
} & (
  | { outcome: null; note: null; resolved_by: null; resolved_at: null }
  | { outcome: ReportOutcome; note: string; resolved_by: Id<"person">; resolved_at: Instant }
);
type Tables = {
  "safety.report": ReportRow;
  "safety.open_report": { report_id: Id<"report">; property_id: PropertyId; filed_at: Instant };
};

/** Which message, and who reports it. */
export type ReportOf = Pick<Report, "propertyId" | "messageId" | "reporter">;

const COLUMNS = `property_id, report_id, message_id, reporter, reason, words, filed_at,
  outcome, note, resolved_by, resolved_at`;

const FIND = hotStatement(
  "safety.find_report_of_message",
  `select ${COLUMNS} from safety.report where property_id = $1 and message_id = $2::uuid and reporter = $3`,
);

/** What this side has reported of the message, open or not. */
export async function findReportOf(
  q: Queries,
  { propertyId, messageId, reporter }: ReportOf,
): Promise<Report | undefined> {
  const [row] = await runIn<ReportRow>(q, FIND, [propertyId, messageId, reporter]);
  return row && reportOf(row);
}

/** Keeps a report and enters it among the open ones; false, and nothing is written, when this side has reported the message. */
export async function insertReport(tx: Queries, report: Report): Promise<boolean> {
  const tables = tx.withTables<Tables>();
  const { propertyId: property_id, id: report_id, filedAt: filed_at } = report;
  const { messageId: message_id, reporter, reason, words = null } = report;
  const open = { outcome: null, note: null, resolved_by: null, resolved_at: null };
  const written = await tables
    .insertInto("safety.report")
    .values({ property_id, report_id, message_id, reporter, reason, words, filed_at, ...open })
    .onConflict((conflict) => conflict.columns(["property_id", "message_id", "reporter"]).doNothing())
    .returning("report_id")
    .executeTakeFirst();
  if (!written) return false;
  await tables.insertInto("safety.open_report").values({ report_id, property_id, filed_at }).execute();
  return true;
}

const COUNT_STAYS = hotStatement(
  "safety.count_reporting_stays",
  `select count(distinct t.reservation_id)::integer as stays from safety.report p
join safety.sent t on t.property_id = $1 and t.message_id = p.message_id
where p.property_id = $1 and p.reporter = 'guest' and p.reason = any($2::text[]) and p.filed_at > $3`,
);

/** From how many stays guests reported messages of the property for one of these reasons since an instant. */
export async function countReportingStays(
  q: Queries,
  propertyId: PropertyId,
  reasons: readonly ReportReason[],
  since: Instant,
): Promise<number> {
  const [row] = await runIn<{ stays: number }>(q, COUNT_STAYS, [propertyId, reasons, since]);
  return row!.stays;
}

/** The report, locked until commit. */
export async function lockReport(
  tx: Queries,
  { propertyId, id }: Located<"report">,
): Promise<Report | undefined> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom("safety.report")
    .where("property_id", "=", propertyId)
    .where("report_id", "=", id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
  return row && reportOf(row as ReportRow);
}

/** Writes down what the desk decided and takes the report off the list. */
export async function saveResolution(
  tx: Queries,
  { propertyId, id }: Located<"report">,
  { outcome, note, by, at }: ReportResolution,
): Promise<void> {
  const tables = tx.withTables<Tables>();
  await tables
    .updateTable("safety.report")
    .set({ outcome, note, resolved_by: by, resolved_at: at })
    .where("property_id", "=", propertyId)
    .where("report_id", "=", id)
    .execute();
  await tables.deleteFrom("safety.open_report").where("report_id", "=", id).execute();
}

/** Where a report stands in the list, oldest first. */
export type ReportPlace = Located<"report"> & { readonly filedAt: Instant };

const LIST_OPEN = hotStatement(
  "safety.list_open_reports",
  `select property_id as "propertyId", report_id as id, filed_at as "filedAt" from safety.open_report
where (filed_at, report_id) > ($1::timestamptz, $2::uuid) order by filed_at, report_id limit $3`,
);

/** Places after `after`, in order. */
export const listOpenPlaces = (
  q: Queries,
  after: Pick<ReportPlace, "filedAt" | "id">,
  limit: number,
): Promise<ReportPlace[]> => runIn<ReportPlace>(q, LIST_OPEN, [after.filedAt, after.id, limit]);

const LIST_OF_PROPERTY = hotStatement(
  "safety.list_reports",
  `select ${COLUMNS} from safety.report where property_id = $1 and report_id = any($2::uuid[])`,
);

/** Reports of one property, in any order. */
export async function listReports(
  q: Queries,
  propertyId: PropertyId,
  ids: readonly Id<"report">[],
): Promise<Report[]> {
  const rows = await runIn<ReportRow>(q, LIST_OF_PROPERTY, [propertyId, ids]);
  return rows.map(reportOf);
}

const reportOf = (row: ReportRow): Report => ({
  propertyId: row.property_id,
  id: row.report_id,
  messageId: row.message_id,
  reporter: row.reporter,
  reason: row.reason,
  ...(row.words !== null && { words: row.words }),
  filedAt: row.filed_at,
  ...(row.outcome && {
    resolution: { outcome: row.outcome, note: row.note, by: row.resolved_by, at: row.resolved_at },
  }),
});
