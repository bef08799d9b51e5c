/** How long what is kept, and what a hold keeps longer. Pure. @rule P-03 P-09 */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { LegalHold, RetentionKind, RetentionRule } from "../types/retention.ts";

/** Ten years: no country is known in which a business letter must be kept longer. */
const BUSINESS_LETTER_DAYS = 3653;
const THREE_YEARS_DAYS = 1096;
const YEAR_DAYS = 365;

/** A change of days is a new version: what was erased says by which. */
export const RETENTION: { readonly version: string; readonly rules: readonly RetentionRule[] } = {
  version: "2026-11-21",
  rules: [
    { kind: "message", days: BUSINESS_LETTER_DAYS, from: "check_out" },
    { kind: "picture", days: BUSINESS_LETTER_DAYS, from: "check_out" },
    { kind: "raw_mail", days: YEAR_DAYS, from: "written" },
    { kind: "draft", days: 90, from: "changed" },
    { kind: "verdict", days: THREE_YEARS_DAYS, from: "decided" },
    { kind: "report", days: THREE_YEARS_DAYS, from: "decided" },
    { kind: "access_receipt", days: BUSINESS_LETTER_DAYS, from: "made" },
    { kind: "access_grant", days: THREE_YEARS_DAYS, from: "made" },
    { kind: "audit_detail", days: THREE_YEARS_DAYS, from: "made" },
    { kind: "sign_in_event", days: YEAR_DAYS, from: "made" },
    { kind: "session", days: 90, from: "ended" },
    { kind: "history", days: 7, from: "made" },
  ],
};

/** What began before this instant has been kept long enough. */
export const keptSince = ({ days }: RetentionRule, now: Instant): Instant =>
  now.subtract({ hours: 24 * days });

export const ruleOf = (kind: RetentionKind): RetentionRule =>
  RETENTION.rules.find((rule) => rule.kind === kind)!;

type Place = { readonly propertyId: PropertyId; readonly conversationId?: Id<"conversation"> };

/** Is this kept whatever its age? What belongs to a property as a whole is held with any of its conversations. */
export const isHeld = (holds: readonly LegalHold[], { propertyId, conversationId }: Place): boolean =>
  holds.some(
    (hold) =>
      hold.propertyId === propertyId &&
      (hold.conversationId === undefined ||
        conversationId === undefined ||
        hold.conversationId === conversationId),
  );
