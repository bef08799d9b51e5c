/** The use cases of reports: somebody reports a message, the desk reads and decides, the reporter is told. */

import type { Db, Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Events } from "#kernel/events/index.ts";
import { type Ids, type Located, locatedId } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Clock } from "#kernel/time.ts";
import { type Actor, type PropertyDirectory, permit, principalOf } from "#modules/accounts/index.ts";
import type { Audit } from "#modules/privacy/index.ts";
import { findReportOf, lockReport, type ReportOf, saveResolution } from "../store/report.ts";
import type { Report, ReportOutcome, ReportResolution } from "../types/report.ts";
import { noteOf } from "./notes.ts";
import type { Links } from "./property-links.ts";
import { type Filed, type Filing, file, toTheMillisecond } from "./report-filing.ts";
import { listOpenReports, type OpenReports } from "./report-list.ts";
import type { ReportedMessages, ReportReads } from "./report-ports.ts";
import { type ReadWords, readWords } from "./report-reading.ts";

export type { Filed, Filing } from "./report-filing.ts";

export type ReportsDeps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Names and zones for the desk. */
  readonly properties: PropertyDirectory;
  readonly log?: Log;
  /** Ends the links of a property when guests say at once that it is in other hands. */
  readonly links: Pick<Links, "switchOff">;
  readonly messages: ReportedMessages;
  readonly reads: ReportReads;
  readonly events: Pick<Events, "announce">;
  readonly audit: Audit;
};

export type Reports = ReturnType<typeof reportsService>;

export function reportsService(deps: ReportsDeps) {
  const { db, clock, properties, events, audit } = deps;

  /** What this side has reported of the message, open or not. */
  const findOf = (of: ReportOf): Promise<Report | undefined> => findReportOf(db.q, of);

  /** The most urgent first. @throws Forbidden accounts.not_permitted, Invalid safety.cursor_malformed */
  async function listOpen(
    actor: Actor,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<OpenReports> {
    permit(actor, "desk.enter");
    return listOpenReports({ db, properties, now: clock.now() }, page);
  }

  /**
   * What the desk found, once: the same from the same person again changes nothing. The reporter is told by who listens.
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
      await tell(tx, report, resolution);
      return { report: { ...report, resolution }, isNew: true };
    });
  }

  /** To the reporter, where it is known who that is; and into the record, last. */
  async function tell(tx: Tx, report: Report, { outcome, by, at }: ReportResolution): Promise<void> {
    const { propertyId, id, reporter, messageId, place, reportedBy } = report;
    if (place && report.source === "person" && reporter !== "unknown") {
      const { reservationId } = place;
      const payload = { reportId: id, reservationId, reporter, outcome, ...(reportedBy && { reportedBy }) };
      await events.announce(tx, { type: "safety.report_resolved", propertyId, payload });
    }
    await audit.note(tx, {
      ...{ at, actor: { kind: "person", id: by }, action: "safety.report_resolved", propertyId },
      ...{ object: { kind: "report", id }, details: { outcome, message: messageId } },
    });
  }

  return {
    file: (filing: Filing): Promise<Filed> => file(deps, filing),
    findOf,
    listOpen,
    read: (actor: Actor, which: Located<"report">): Promise<ReadWords> => readWords(deps, actor, which),
    resolve,
  };
}
