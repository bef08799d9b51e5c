/** SQL of reports: each is kept with its property; the list of open ones says in which property to look. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Passage, PriorityFacts, Report, ReportReason, ReportResolution } from "../types/report.ts";
import { REPORT_COLUMNS, type ReportRow, reportOf } from "./report-row.ts";

type Tables = {
  "safety.report": Omit<ReportRow, "passages"> & {
    passages: string | null;
    first_read_at: Instant | null;
    first_read_by: Id<"person"> | null;
  };
  "safety.open_report": {
    report_id: Id<"report">;
    property_id: PropertyId;
    filed_at: Instant;
    reason: ReportReason;
    score: number;
    signs: readonly string[];
    accuracies: readonly number[];
    arrives_at: Instant | null;
    is_read: boolean;
  };
};

/** Which message, and who reports it. */
export type ReportOf = Pick<Report, "propertyId" | "messageId" | "reporter">;

const FIND = hotStatement(
  "safety.find_report_of_message",
  `select ${REPORT_COLUMNS} from safety.report where property_id = $1 and message_id = $2::uuid and reporter = $3`,
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
export async function insertReport(
  tx: Queries,
  report: Report,
  { score, signs, accuracies, arrivesAt }: Omit<PriorityFacts, "reason" | "filedAt">,
): Promise<boolean> {
  const tables = tx.withTables<Tables>();
  const { propertyId: property_id, id: report_id, filedAt: filed_at, place, passages, reportedBy } = report;
  const { messageId: message_id, reporter, reason, words = null, source } = report;
  const written = await tables
    .insertInto("safety.report")
    .values({
      ...{ property_id, report_id, message_id, reporter, reason, words, filed_at, source },
      conversation_id: place?.conversationId ?? null,
      reservation_id: place?.reservationId ?? null,
      guest_id: place?.guestId ?? null,
      author: place?.author ?? null,
      reported_by: reportedBy ?? null,
      passages: jsonOf(passages),
      ...{ outcome: null, note: null, resolved_by: null, resolved_at: null },
      ...{ first_read_at: null, first_read_by: null },
    })
    .onConflict((conflict) => conflict.columns(["property_id", "message_id", "reporter"]).doNothing())
    .returning("report_id")
    .executeTakeFirst();
  if (!written) return false;
  const open = { report_id, property_id, filed_at, reason, score, signs, accuracies };
  await tables
    .insertInto("safety.open_report")
    .values({ ...open, arrives_at: arrivesAt ?? null, is_read: false })
    .execute();
  return true;
}

const jsonOf = (passages: readonly Passage[] | undefined): string | null =>
  passages && passages.length > 0 ? JSON.stringify(passages) : null;

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

const LOCK = hotStatement(
  "safety.lock_report",
  `select ${REPORT_COLUMNS} from safety.report where property_id = $1 and report_id = $2::uuid for update`,
);

/** The report, locked until commit. */
export async function lockReport(
  tx: Queries,
  { propertyId, id }: Located<"report">,
): Promise<Report | undefined> {
  const [row] = await runIn<ReportRow>(tx, LOCK, [propertyId, id]);
  return row && reportOf(row);
}

/** That somebody of the desk has looked: the first time is kept. */
export async function saveFirstRead(
  tx: Queries,
  { propertyId, id }: Located<"report">,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<void> {
  const tables = tx.withTables<Tables>();
  await tables
    .updateTable("safety.report")
    .set({ first_read_at: at, first_read_by: by as Id<"person"> })
    .where("property_id", "=", propertyId)
    .where("report_id", "=", id)
    .where("first_read_at", "is", null)
    .execute();
  await tables.updateTable("safety.open_report").set({ is_read: true }).where("report_id", "=", id).execute();
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

/** An open report as the list over all properties knows it. */
export type OpenPlace = Located<"report"> & PriorityFacts & { readonly isRead: boolean };

const LIST_OPEN = hotStatement(
  "safety.list_open_reports",
  `select property_id as "propertyId", report_id as id, filed_at as "filedAt", reason, score, signs, accuracies,
  arrives_at as "arrivesAt", is_read as "isRead"
from safety.open_report order by filed_at, report_id limit $1`,
);

/** The oldest `most`, in that order. */
export async function listOpenPlaces(q: Queries, most: number): Promise<OpenPlace[]> {
  const rows = await runIn<Omit<OpenPlace, "arrivesAt"> & { arrivesAt: Instant | null }>(q, LIST_OPEN, [
    most,
  ]);
  return rows.map(({ arrivesAt, ...row }) => ({ ...row, ...(arrivesAt && { arrivesAt }) }));
}

const SAVE_ACCURACIES = hotStatement(
  "safety.save_accuracies",
  "update safety.open_report set accuracies = $2::double precision[] where report_id = any($1::uuid[])",
);

/** Reports about the same sender weigh together. */
export const saveAccuracies = async (
  tx: Queries,
  ids: readonly Id<"report">[],
  accuracies: readonly number[],
): Promise<void> => void (await runIn(tx, SAVE_ACCURACIES, [ids, accuracies]));
