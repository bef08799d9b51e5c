/** Filing a report: the words are frozen, whoever says the same is counted, and an alarm ends the links. */

import { createHash } from "node:crypto";
import type { Db, Tx } from "#kernel/db/index.ts";
import type { Id, Ids } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Instant } from "#kernel/time.ts";
import { accuracyOf } from "../rules/report-accuracy.ts";
import { ALARM_WITHIN_MINUTES, FRAUD_REASONS, isAlarm } from "../rules/report-alarm.ts";
import { placePassages } from "../rules/report-passages.ts";
import { decideReportWords } from "../rules/report-words.ts";
import {
  countReportingStays,
  findReportOf,
  insertReport,
  type ReportOf,
  saveAccuracies,
} from "../store/report.ts";
import { findSeen, insertWords, listOpenAbout, listRecords } from "../store/report-case.ts";
import type { Report, ReportReason } from "../types/report.ts";
import { refuseWords } from "./notes.ts";
import type { Links } from "./property-links.ts";
import type { ReportedMessages, Surrounding } from "./report-ports.ts";

export type Filing = ReportOf & {
  readonly reason: ReportReason;
  readonly words?: string | undefined;
  /** Parts of the message that the reporter points at, as they copied them. */
  readonly passages?: readonly string[] | undefined;
  /** The person of the property who reports, where they are signed in. */
  readonly reportedBy?: Id<"person"> | undefined;
  readonly source?: Report["source"] | undefined;
  readonly now: Instant;
};

/** `isNew` is false when the very same had been done before, and nothing was changed. */
export type Filed = { readonly report: Report; readonly isNew: boolean };

type Deps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly log?: Log;
  /** Ends the links of a property when guests say at once that it is in other hands. */
  readonly links: Pick<Links, "switchOff">;
  readonly messages: ReportedMessages;
};

/** How long reports about the same author are looked at together. */
const TOGETHER_DAYS = 30;
/** Of somebody of whom nothing is known. */
const NEW_REPORTER = accuracyOf({ decided: 0, upheld: 0 });

/**
 * Keeps that a side reports a message; that there is such a message, and that this side may, is the caller's to know.
 * What a side reported first is kept: a later report of the same message answers with it.
 * @throws Invalid safety.report_words_needed, safety.report_words_not_text, safety.report_words_too_long
 * @rule M-64
 */
export async function file({ db, ids, log, links, messages }: Deps, filing: Filing): Promise<Filed> {
  const { reason, words: given, passages, reportedBy, source = "person", now, ...of } = filing;
  const words = refuseWords(decideReportWords(reason, given));
  const around = await messages.around(of);
  const seen = await findSeen(db.q, of);
  const pointed = placePassages(bodyOf(around, of.messageId), passages ?? []);
  const id = ids.next("report");
  const report: Report = {
    ...{ ...of, id, reason, source, filedAt: toTheMillisecond(now) },
    ...(words && { words }),
    ...(pointed.length > 0 && { passages: pointed }),
    ...(around && { place: around.place }),
    ...(reportedBy && { reportedBy }),
  };
  const kept = await db.write(async (tx) => {
    const facts = { ...seen, accuracies: [NEW_REPORTER], ...(around && { arrivesAt: around.arrivesAt }) };
    if (!(await insertReport(tx, report, facts))) return findReportOf(tx, of);
    if (around) await insertWords(tx, report, frozen(around));
    await weighTogether(tx, report);
    await raiseAlarm(tx, links, report);
    return report;
  });
  if (!kept) throw new Error("a report is neither there nor to be written");
  const isNew = kept.id === id;
  if (isNew) log?.info({ propertyId: of.propertyId, reportId: id, reason }, "safety.report_filed");
  return { report: kept, isNew };
}

const bodyOf = (around: Surrounding | undefined, messageId: string): string =>
  around?.messages.find(({ id }) => id === messageId)?.body ?? "";

/** As it is digested: what was written then can be told from what somebody wrote later. */
function frozen({ messages }: Surrounding): { frozen: string; digest: string } {
  const text = JSON.stringify(messages);
  return { frozen: text, digest: digestOf(text) };
}

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Everybody who reported the same author lends weight to all of it that still waits. */
async function weighTogether(tx: Tx, { propertyId, place, filedAt }: Report): Promise<void> {
  if (!place) return;
  const since = filedAt.subtract({ hours: TOGETHER_DAYS * 24 });
  const [records, open] = [
    await listRecords(tx, propertyId, place, since),
    await listOpenAbout(tx, propertyId, place, since),
  ];
  if (records.length > 0) await saveAccuracies(tx, open, records.map(accuracyOf));
}

async function raiseAlarm(tx: Tx, links: Deps["links"], report: Report): Promise<void> {
  const { propertyId, messageId, filedAt } = report;
  const since = filedAt.subtract({ minutes: ALARM_WITHIN_MINUTES });
  const stays = await countReportingStays(tx, propertyId, FRAUD_REASONS, since);
  if (isAlarm(report, stays)) await links.switchOff(tx, propertyId, { because: "reports", messageId });
}

/** As the database keeps it: the first answer and every later reading show the same instant. */
export const toTheMillisecond = (now: Instant): Instant =>
  now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
