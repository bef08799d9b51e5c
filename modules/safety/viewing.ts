/** Reports as the API shows them. */

import { locatedId } from "#kernel/ids.ts";
import type { OpenReport, OpenReports } from "./service/report-list.ts";
import type { Explanation } from "./types/verdict.ts";
import type { ExplanationView, ReportPage, ReportView } from "./views.ts";

export const viewExplanation = ({ verdict, reasons, marks, ways }: Explanation): ExplanationView => ({
  ...{ verdict, reasons: [...reasons], ways: [...ways] },
  marks: marks.map(({ start, end, reason }) => ({ start, end, reason })),
});

export function viewReport({ report, property }: OpenReport): ReportView {
  const { propertyId, id, messageId, reporter, reason, words, filedAt, resolution } = report;
  return {
    id: locatedId({ propertyId, id }),
    messageId: locatedId({ propertyId, id: messageId }),
    ...(property && {
      property: { id: property.id, name: property.name, timeZone: property.timeZone },
    }),
    reporter,
    reason,
    ...(words !== undefined && { words }),
    filedAt: filedAt.toString(),
    ...(resolution && { resolution: { ...resolution, at: resolution.at.toString() } }),
  };
}

export const viewReports = ({ items, nextCursor }: OpenReports): ReportPage => ({
  items: items.map(viewReport),
  ...(nextCursor && { nextCursor }),
});
