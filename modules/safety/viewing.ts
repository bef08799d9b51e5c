/** Reports as the API shows them. */

import { type Id, locatedId } from "#kernel/ids.ts";
import { choicesFor } from "./rules/report-categories.ts";
import type { OpenReport, OpenReports } from "./service/report-list.ts";
import type { ReadWords } from "./service/report-reading.ts";
import type { Report, Reporter } from "./types/report.ts";
import type { Explanation } from "./types/verdict.ts";
import type {
  ExplanationView,
  OpenReportView,
  ReportPage,
  ReportStateView,
  ReportView,
  ReportWordsView,
} from "./views.ts";

export const viewExplanation = ({ verdict, reasons, marks, ways }: Explanation): ExplanationView => ({
  ...{ verdict, reasons: [...reasons], ways: [...ways] },
  marks: marks.map(({ start, end, reason }) => ({ start, end, reason })),
});

export function viewReport(report: Report): ReportView {
  const { propertyId, id, messageId, reporter, source, reason, words, filedAt, resolution } = report;
  return {
    id: locatedId({ propertyId, id }),
    messageId: locatedId({ propertyId, id: messageId }),
    ...{ reporter, source, reason },
    ...(words !== undefined && { words }),
    filedAt: filedAt.toString(),
    ...(resolution && { resolution: { ...resolution, at: resolution.at.toString() } }),
  };
}

function viewOpenReport(open: OpenReport): OpenReportView {
  const { report, property, priority, isRead, isLate, reporters, record } = open;
  const { level, lookBy, because } = priority;
  return {
    ...viewReport(report),
    ...(property && {
      property: { id: property.id, name: property.name, timeZone: property.timeZone },
    }),
    hasWords: report.place !== undefined,
    priority: { level, lookBy: lookBy.toString(), because: [...because] },
    ...{ isRead, isLate, reporters, record },
  };
}

export const viewReports = ({ items, nextCursor }: OpenReports): ReportPage => ({
  items: items.map(viewOpenReport),
  ...(nextCursor && { nextCursor }),
});

export const viewReadWords = ({ report, messages, isIntact }: ReadWords): ReportWordsView => ({
  ...viewReport(report),
  passages: (report.passages ?? []).map((passage) => ({ ...passage })),
  isIntact,
  messages: messages.map(({ id, seq, from, body, sentAt }) => ({
    ...{ seq, from, body, sentAt, isReported: id === report.messageId },
  })),
});

/** What the holder of a report link is told. */
export const viewReportState = (
  reader: Reporter,
  { timeZone, messageId, report, blockedBy, message }: ReportState,
): ReportStateView => ({
  ...{ isReported: report !== undefined, reader, timeZone, messageId },
  choices: choicesFor(reader).map(({ group, categories }) => ({ group, categories: [...categories] })),
  ...(report && {
    report: {
      ...{ reason: report.reason, filedAt: report.filedAt.toString() },
      ...(report.resolution && {
        ...{ outcome: report.resolution.outcome, decidedAt: report.resolution.at.toString() },
      }),
    },
  }),
  ...(blockedBy && { blockedBy }),
  ...(message && { message }),
});

export type ReportState = {
  /** The property's. */
  readonly timeZone: string;
  readonly messageId: Id<"message">;
  readonly report?: Report | undefined;
  readonly blockedBy?: "you" | "other" | undefined;
  readonly message?: { readonly body: string; readonly sentAt: string } | undefined;
};
