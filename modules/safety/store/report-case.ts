/** What is known around a report: the words as they stood, the verdict on them, and how its reporters fared before. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { ACCURACY_OVER_REPORTS } from "../rules/report-accuracy.ts";
import type { Report, ReporterRecord, ReportPlace } from "../types/report.ts";
import { REPORT_COLUMNS, type ReportRow, reportOf } from "./report-row.ts";

const INSERT_WORDS = hotStatement(
  "safety.insert_report_words",
  "insert into safety.report_words (property_id, report_id, frozen, digest) values ($1, $2::uuid, $3, $4)",
);

export type FrozenWords = { readonly frozen: string; readonly digest: string };

export const insertWords = async (
  tx: Queries,
  { propertyId, id }: Located<"report">,
  { frozen, digest }: FrozenWords,
): Promise<void> => void (await runIn(tx, INSERT_WORDS, [propertyId, id, frozen, digest]));

const FIND_WORDS = hotStatement(
  "safety.find_report_words",
  "select frozen, digest from safety.report_words where property_id = $1 and report_id = $2::uuid",
);

export async function findWords(
  q: Queries,
  { propertyId, id }: Located<"report">,
): Promise<FrozenWords | undefined> {
  const [row] = await runIn<FrozenWords>(q, FIND_WORDS, [propertyId, id]);
  return row;
}

const FIND_VERDICT = hotStatement(
  "safety.find_verdict_of_reported",
  `select score, jsonb_path_query_array(signals, '$[*].id') as signs from safety.verdict
where property_id = $1 and message_id = $2::uuid order by decided_at desc limit 1`,
);

/** What the newest verdict saw in the message; nothing where none was kept. */
export async function findSeen(
  q: Queries,
  { propertyId, messageId }: Pick<Report, "propertyId" | "messageId">,
): Promise<{ readonly score: number; readonly signs: readonly string[] }> {
  const [row] = await runIn<{ score: number; signs: string[] }>(q, FIND_VERDICT, [propertyId, messageId]);
  return row ?? { score: 0, signs: [] };
}

/** How the last decided reports of the reporter in row `p` of `reporters` ended; guests are told apart, a property is one. */
const RECORD = `cross join lateral (
  select count(*)::integer as decided, count(*) filter (where d.outcome = 'acted')::integer as upheld
  from (select e.outcome from safety.report e
    where e.property_id = $1 and e.outcome is not null and e.source = 'person' and e.reporter = p.reporter
      and (p.reporter = 'partner' or e.guest_id = p.guest_id)
    order by e.filed_at desc limit ${ACCURACY_OVER_REPORTS}) d) as record`;

const LIST_RECORDS = hotStatement(
  "safety.list_reporter_records",
  `with p as (
  select distinct r.reporter, case when r.reporter = 'partner' then null else r.guest_id end as guest_id
  from safety.report r
  where r.property_id = $1 and r.author = $2 and ($2 = 'partner' or r.guest_id = $3::uuid) and r.filed_at > $4
    and r.source = 'person' and r.reporter <> 'unknown' and r.outcome is distinct from 'nothing_wrong')
select record.decided, record.upheld from p ${RECORD}`,
);

/** Of everybody who reported the author of these messages since an instant and was not found wrong, each once. */
export const listRecords = (
  q: Queries,
  propertyId: PropertyId,
  { author, guestId }: Pick<ReportPlace, "author" | "guestId">,
  since: Instant,
): Promise<ReporterRecord[]> => runIn<ReporterRecord>(q, LIST_RECORDS, [propertyId, author, guestId, since]);

const LIST_ABOUT = hotStatement(
  "safety.list_open_reports_about",
  `select report_id as id from safety.report
where property_id = $1 and author = $2 and ($2 = 'partner' or guest_id = $3::uuid) and filed_at > $4 and outcome is null`,
);

/** Open reports about the same author. */
export async function listOpenAbout(
  q: Queries,
  propertyId: PropertyId,
  { author, guestId }: Pick<ReportPlace, "author" | "guestId">,
  since: Instant,
): Promise<Id<"report">[]> {
  const rows = await runIn<{ id: Id<"report"> }>(q, LIST_ABOUT, [propertyId, author, guestId, since]);
  return rows.map(({ id }) => id);
}

const LIST_OF_PROPERTY = hotStatement(
  "safety.list_reports",
  `select ${REPORT_COLUMNS}, decided, upheld from safety.report p ${RECORD}
where p.property_id = $1 and p.report_id = any($2::uuid[])`,
);

/** Reports of one property, in any order, with how their reporters fared before. */
export async function listReports(
  q: Queries,
  propertyId: PropertyId,
  ids: readonly Id<"report">[],
): Promise<{ readonly report: Report; readonly record: ReporterRecord }[]> {
  const rows = await runIn<ReportRow & ReporterRecord>(q, LIST_OF_PROPERTY, [propertyId, ids]);
  return rows.map(({ decided, upheld, ...row }) => ({ report: reportOf(row), record: { decided, upheld } }));
}

const LIST_OF_CONVERSATION = hotStatement(
  "safety.list_reports_of_conversation",
  `select ${REPORT_COLUMNS} from safety.report
where property_id = $1 and conversation_id = $2::uuid and reporter = $3 order by filed_at`,
);

/** What one side reported in a conversation. */
export async function listOfConversation(
  q: Queries,
  { propertyId, id }: Located<"conversation">,
  reporter: "guest" | "partner",
): Promise<Report[]> {
  const rows = await runIn<ReportRow>(q, LIST_OF_CONVERSATION, [propertyId, id, reporter]);
  return rows.map(reportOf);
}
