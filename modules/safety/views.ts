/** What the API takes and shows of reports: schemas that are types, for routes, documentation and pages. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PageOf, PropertyNumber } from "#kernel/http/index.ts";
import { REPORT_WORDS_MAX_CHARACTERS } from "./rules/report-words.ts";
import { REASONS, VERDICTS, WAYS_FORWARD } from "./types/verdict.ts";
import { REPORT_OUTCOMES, REPORT_REASONS } from "./types.ts";

/** One of these words. */
const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const Reason = OneOf(REPORT_REASONS, "Why; with `something_else` words are needed");
const Outcome = OneOf(REPORT_OUTCOMES, "What the desk found, and did");
const counted = `1 to ${REPORT_WORDS_MAX_CHARACTERS} characters, counted as Unicode code points`;

/** What somebody says who reports a message. */
export const ReportBody = Type.Object({
  reason: Reason,
  words: Type.Optional(Type.String({ description: `In the reporter's own words; ${counted}` })),
});

/** All that the holder of a report link is told. */
export const ReportStateView = Type.Object({
  isReported: Type.Boolean({ description: "The message was reported from this side" }),
});

export const ReportView = Type.Object({
  id: LocatedIdOf("report"),
  messageId: LocatedIdOf("message"),
  property: Type.Optional(Type.Object({ id: PropertyNumber, name: Type.String(), timeZone: Type.String() })),
  reporter: OneOf(
    ["guest", "partner", "unknown"],
    "Which side reported it; `unknown`: whoever held the link of a mail",
  ),
  reason: Reason,
  words: Type.Optional(Type.String({ description: "The reporter's own; never shown to the other side" })),
  filedAt: InstantText,
  resolution: Type.Optional(
    Type.Object({ outcome: Outcome, note: Type.String(), by: IdOf("person"), at: InstantText }),
  ),
});
export const ReportPage = PageOf(ReportView);

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
export type ReportPage = Static<typeof ReportPage>;
