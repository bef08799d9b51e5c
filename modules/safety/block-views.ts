/** What one side sees of its reports and of blocks in its conversation, as the API shows it. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText } from "#kernel/http/index.ts";
import type { Standing } from "./service/blocks.ts";
import { REPORT_OUTCOMES, REPORT_REASONS } from "./types/report.ts";
import { OneOf } from "./views.ts";

export const SafetyOfConversationView = Type.Object({
  reports: Type.Array(
    Type.Object({
      messageId: IdOf("message"),
      reason: OneOf(REPORT_REASONS, "Why"),
      filedAt: InstantText,
      outcome: Type.Optional(OneOf(REPORT_OUTCOMES, "What the desk found, and did")),
      decidedAt: Type.Optional(InstantText),
    }),
    { description: "What your side reported in this conversation" },
  ),
  blockedBy: Type.Optional(
    OneOf(
      ["you", "other", "team"],
      "Nothing can be written either way until that side, or our team, ends it",
    ),
  ),
  blockedSince: Type.Optional(InstantText),
});
export type SafetyOfConversationView = Static<typeof SafetyOfConversationView>;

export const viewStanding = ({
  reports,
  own,
  isBlockedByOther,
  isPaused,
}: Standing): SafetyOfConversationView => ({
  reports: reports.map(({ messageId, reason, filedAt, resolution }) => ({
    ...{ messageId, reason, filedAt: filedAt.toString() },
    ...(resolution && { outcome: resolution.outcome, decidedAt: resolution.at.toString() }),
  })),
  ...(isPaused && { blockedBy: "team" as const }),
  ...(!isPaused && own && { blockedBy: "you" as const, blockedSince: own.since.toString() }),
  ...(!isPaused && !own && isBlockedByOther && { blockedBy: "other" as const }),
});
