/** What the API takes and shows of reports: schemas that are types, for routes, documentation and pages. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PageOf, PropertyNumber } from "#kernel/http/index.ts";
import { MOST_PASSAGES, PASSAGE_MAX_LENGTH } from "./rules/report-passages.ts";
import { REPORT_WORDS_MAX_CHARACTERS } from "./rules/report-words.ts";
import {
  PRIORITY_LEVELS,
  PRIORITY_REASONS,
  REPORT_CATEGORIES,
  REPORT_OUTCOMES,
  REPORT_REASONS,
  REPORTERS,
} from "./types/report.ts";
import { REASONS, VERDICTS, WAYS_FORWARD } from "./types/verdict.ts";

/** One of these words. */
export const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const Reason = OneOf(REPORT_REASONS, "Why; with `something_else` words are needed");
const Outcome = OneOf(REPORT_OUTCOMES, "What the desk found, and did");
const counted = `1 to ${REPORT_WORDS_MAX_CHARACTERS} characters, counted as Unicode code points`;

/** What somebody says who reports a message. */
export const ReportBody = Type.Object({
  reason: Reason,
  words: Type.Optional(Type.String({ description: `In the reporter's own words; ${counted}` })),
  passages: Type.Optional(
    Type.Array(Type.String({ maxLength: PASSAGE_MAX_LENGTH }), {
      maxItems: MOST_PASSAGES,
      description: "Parts of the message, copied from it; what cannot be found in it is kept as it was given",
    }),
  ),
});

/** All that the holder of a report link is told; the words of the message only to who may read the conversation. */
export const ReportStateView = Type.Object({
  isReported: Type.Boolean({ description: "The message was reported from this side" }),
  reader: OneOf(REPORTERS, "The side that the link speaks for"),
  timeZone: Type.String({ description: "Of the property" }),
  messageId: IdOf("message"),
  choices: Type.Array(
    Type.Object({
      group: OneOf(["money", "people", "stay", "other"], "What belongs together"),
      categories: Type.Array(OneOf(REPORT_CATEGORIES, "A reason to report for")),
    }),
    { description: "What to offer this side, the likely ones first" },
  ),
  report: Type.Optional(
    Type.Object({
      reason: Reason,
      filedAt: InstantText,
      outcome: Type.Optional(Outcome),
      decidedAt: Type.Optional(InstantText),
    }),
  ),
  blockedBy: Type.Optional(OneOf(["you", "other"], "Nothing can be written either way")),
  message: Type.Optional(
    Type.Object({ body: Type.String(), sentAt: InstantText }, { description: "For those who may read it" }),
  ),
});

/** How one knows again, without signing in, that it was they who blocked. */
export const BlockView = Type.Object({
  id: IdOf("block"),
  since: InstantText,
});

const PassageView = Type.Object(
  {
    text: Type.String(),
    start: Type.Optional(Type.Integer({ minimum: 0 })),
    end: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { description: "As the reporter copied it; its place in UTF-16 units where it stands in the message" },
);

const reportFields = {
  id: LocatedIdOf("report"),
  messageId: LocatedIdOf("message"),
  reporter: OneOf(
    REPORTERS,
    "Which side reported it; `unknown`: whoever held the link of a mail, or nobody where a rule opened the case",
  ),
  source: OneOf(["person", "rules"], "Whether somebody reported it or a rule opened the case"),
  reason: Reason,
  words: Type.Optional(Type.String({ description: "The reporter's own; never shown to the other side" })),
  filedAt: InstantText,
  resolution: Type.Optional(
    Type.Object({ outcome: Outcome, note: Type.String(), by: IdOf("person"), at: InstantText }),
  ),
};
export const ReportView = Type.Object(reportFields);

export const OpenReportView = Type.Object({
  ...reportFields,
  property: Type.Optional(Type.Object({ id: PropertyNumber, name: Type.String(), timeZone: Type.String() })),
  hasWords: Type.Boolean({ description: "The message was frozen when it was reported, and can be read" }),
  priority: Type.Object({
    level: OneOf(PRIORITY_LEVELS, "How soon somebody looks"),
    lookBy: InstantText,
    because: Type.Array(OneOf(PRIORITY_REASONS, "Why it stands where it stands")),
  }),
  isRead: Type.Boolean({ description: "Somebody has looked" }),
  isLate: Type.Boolean({ description: "Nobody has looked, and they should have" }),
  reporters: Type.Integer({ description: "Different people who reported the same author within 30 days" }),
  record: Type.Object(
    { decided: Type.Integer(), upheld: Type.Integer() },
    { description: "Of this reporter's last 100 decided reports, how many were right" },
  ),
});

/** The words as they stood; asking for them is kept. */
export const ReportWordsView = Type.Object({
  ...reportFields,
  passages: Type.Array(PassageView),
  isIntact: Type.Boolean({ description: "The copy is what it was when it was made" }),
  messages: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      from: OneOf(["guest", "partner"], "Who wrote it"),
      body: Type.String(),
      sentAt: InstantText,
      isReported: Type.Boolean(),
    }),
    { description: "The reported message, at most two before and two after, in order" },
  ),
});
export const ReportPage = PageOf(OpenReportView);

export const ResolutionBody = Type.Object({
  outcome: Outcome,
  note: Type.String({ description: `Why, for those who look at it later; ${counted}` }),
});

const Found = OneOf(REASONS, "What was found");

/** What an author is told about their own words. */
export const ExplanationView = Type.Object({
  verdict: OneOf(VERDICTS, "From the mildest to the hardest; a message may be warned of and masked at once"),
  reasons: Type.Array(Found),
  marks: Type.Array(
    Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }), reason: Found }),
    { description: "Where in the text as it was written: UTF-16 units, `end` exclusive, in order, apart" },
  ),
  ways: Type.Array(OneOf(WAYS_FORWARD, "What can be done")),
});
export type ExplanationView = Static<typeof ExplanationView>;

export type ReportView = Static<typeof ReportView>;
export type OpenReportView = Static<typeof OpenReportView>;
export type ReportStateView = Static<typeof ReportStateView>;
export type ReportWordsView = Static<typeof ReportWordsView>;
export type ReportPage = Static<typeof ReportPage>;
