/** The use cases of reports: somebody reports a message, the desk reads what waits and decides. */

import type { Db } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { type Ids, type Located, locatedId } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import { type Actor, type PropertyDirectory, permit, principalOf } from "#modules/accounts/index.ts";
import { ALARM_WITHIN_MINUTES, FRAUD_REASONS, isAlarm } from "../rules/report-alarm.ts";
import { decideReportWords } from "../rules/report-words.ts";
import {
  countReportingStays,
  findReportOf,
  insertReport,
  lockReport,
  type ReportOf,
  saveResolution,
} from "../store/report.ts";
import type { Report, ReportOutcome, ReportReason } from "../types.ts";
import { noteOf, refuseWords } from "./notes.ts";
import type { Links } from "./property-links.ts";
import { listOpenReports, type OpenReports } from "./report-list.ts";

export type ReportsDeps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Names and zones for the desk. */
  readonly properties: PropertyDirectory;
  readonly log?: Log;
  /** Ends the links of a property when guests say at once that it is in other hands. */
  readonly links: Pick<Links, "switchOff">;
};

export type Filing = ReportOf & {
  readonly reason: ReportReason;
  readonly words?: string | undefined;
  readonly now: Instant;
};

/** `isNew` is false when the very same had been done before, and nothing was changed. */
export type Filed = { readonly report: Report; readonly isNew: boolean };

export type Reports = ReturnType<typeof reportsService>;

export function reportsService({ db, ids, clock, properties, log, links }: ReportsDeps) {
  /**
   * Keeps that a side reports a message; that there is such a message, and that this side may, is the caller's to know.
   * What a side reported first is kept: a later report of the same message answers with it.
   * @throws Invalid safety.report_words_needed, safety.report_words_not_text, safety.report_words_too_long
   * @rule M-64
   */
  async function file({ reason, words: given, now, ...of }: Filing): Promise<Filed> {
    const words = refuseWords(decideReportWords(reason, given));
    const id = ids.next("report");
    const report: Report = { ...of, id, reason, ...(words && { words }), filedAt: toTheMillisecond(now) };
    const kept = await db.write(async (tx) => {
      if (!(await insertReport(tx, report))) return findReportOf(tx, of);
      const since = report.filedAt.subtract({ minutes: ALARM_WITHIN_MINUTES });
      const stays = await countReportingStays(tx, of.propertyId, FRAUD_REASONS, since);
      if (isAlarm(report, stays))
        await links.switchOff(tx, of.propertyId, { because: "reports", messageId: of.messageId });
      return report;
    });
    if (!kept) throw new Error("a report is neither there nor to be written");
    const isNew = kept.id === id;
    if (isNew) log?.info({ propertyId: of.propertyId, reportId: id, reason }, "safety.report_filed");
    return { report: kept, isNew };
  }

  /** Has this side reported the message, whatever came of it? */
  const isReported = async (of: ReportOf): Promise<boolean> => (await findReportOf(db.q, of)) !== undefined;

  /** @throws Forbidden accounts.not_permitted, Invalid safety.cursor_malformed */
  async function listOpen(
    actor: Actor,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<OpenReports> {
    permit(actor, "desk.enter");
    return listOpenReports({ db, properties }, page);
  }

  /**
   * What the desk found, once: the same from the same person again changes nothing.
   * @throws Forbidden accounts.not_permitted, NotFound safety.report_not_found, Refused safety.report_resolved
   * @throws Invalid safety.note_needed, safety.report_words_not_text, safety.report_words_too_long
   */
  async function resolve(
    actor: Actor,
    which: Located<"report">,
    { outcome, note: given }: { readonly outcome: ReportOutcome; readonly note: string },
  ): Promise<Filed> {
    permit(actor, "desk.enter");
    const note = noteOf(given);
    const resolution = { outcome, note, by: principalOf(actor), at: toTheMillisecond(clock.now()) };
    return db.write(async (tx) => {
      const report = await lockReport(tx, which);
      if (!report) throw new NotFound("safety.report_not_found", { id: locatedId(which) });
      const before = report.resolution;
      if (before) {
        if (before.outcome === outcome && before.note === note && before.by === resolution.by)
          return { report, isNew: false };
        throw new Refused("safety.report_resolved", { outcome: before.outcome, at: before.at.toString() });
      }
      await saveResolution(tx, which, resolution);
      return { report: { ...report, resolution }, isNew: true };
    });
  }

  return { file, isReported, listOpen, resolve };
}

/** As the database keeps it: the first answer and every later reading show the same instant. */
const toTheMillisecond = (now: Instant): Instant =>
  now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
