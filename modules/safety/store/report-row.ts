/** A row of the reports, and the noun it becomes. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Passage, Report, Reporter, ReportOutcome, ReportReason } from "../types/report.ts";

export const REPORT_COLUMNS = `property_id, report_id, message_id, reporter, reason, words, filed_at, source, conversation_id,
  reservation_id, guest_id, author, reported_by, passages, outcome, note, resolved_by, resolved_at`;

export type ReportRow = {
  property_id: PropertyId;
  report_id: Id<"report">;
  message_id: Id<"message">;
  reporter: Reporter;
  reason: ReportReason;
  words: string | null;
  filed_at: Instant;
  source: "person" | "rules";
  conversation_id: Id<"conversation"> | null;
  reservation_id: Id<"reservation"> | null;
  guest_id: Id<"guest"> | null;
  author: "guest" | "partner" | null;
  reported_by: Id<"person"> | null;
  passages: readonly Passage[] | null;
  outcome: ReportOutcome | null;
  note: string | null;
  resolved_by: Id<"person"> | null;
  resolved_at: Instant | null;
};

export const reportOf = (row: ReportRow): Report => ({
  propertyId: row.property_id,
  id: row.report_id,
  messageId: row.message_id,
  reporter: row.reporter,
  reason: row.reason,
  ...(row.words !== null && { words: row.words }),
  ...(row.passages && { passages: row.passages }),
  filedAt: row.filed_at,
  source: row.source,
  ...(row.conversation_id && {
    place: {
      conversationId: row.conversation_id,
      reservationId: row.reservation_id!,
      guestId: row.guest_id!,
      author: row.author!,
    },
  }),
  ...(row.reported_by && { reportedBy: row.reported_by }),
  ...(row.outcome && {
    resolution: { outcome: row.outcome, note: row.note!, by: row.resolved_by!, at: row.resolved_at! },
  }),
});
