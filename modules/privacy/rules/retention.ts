/** How long what is kept and why so long, and what a hold keeps longer. Pure. @rule P-03 P-09 */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { HeldPlaces, LegalHold, RetentionKind, RetentionRule } from "../types/retention.ts";

/** Ten years: no country is known in which a business letter must be kept longer. */
const BUSINESS_LETTER_DAYS = 3653;
const THREE_YEARS_DAYS = 1096;
const YEAR_DAYS = 365;
const SEASON_DAYS = 90;

/** A change of days is a new version: what was erased says by which. */
export const RETENTION: { readonly version: string; readonly rules: readonly RetentionRule[] } = {
  version: "2026-11-21",
  rules: [
    // With its pictures and the mail as it came, sealed a year after the stay.
    { kind: "message", days: BUSINESS_LETTER_DAYS, from: "check_out" },
    // A mail that was read wrongly is asked about within a season.
    { kind: "raw_mail", days: YEAR_DAYS, from: "written" },
    { kind: "draft", days: SEASON_DAYS, from: "changed" },
    // As long as a decision can be contested in court.
    { kind: "verdict", days: THREE_YEARS_DAYS, from: "decided" },
    // Waves last hours; whom a bad link reached is asked while their stays go on.
    { kind: "spread_counter", days: SEASON_DAYS, from: "written" },
    { kind: "report", days: THREE_YEARS_DAYS, from: "decided" },
    { kind: "access_receipt", days: BUSINESS_LETTER_DAYS, from: "made" },
    { kind: "access_grant", days: THREE_YEARS_DAYS, from: "made" },
    { kind: "audit_detail", days: THREE_YEARS_DAYS, from: "made" },
    { kind: "sign_in_event", days: SEASON_DAYS, from: "made" },
    { kind: "session", days: 30, from: "ended" },
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

/** The same as {@link isHeld}, for queries. */
export const heldPlaces = (holds: readonly LegalHold[]): HeldPlaces => ({
  properties: [...new Set(holds.filter((hold) => !hold.conversationId).map(({ propertyId }) => propertyId))],
  conversations: holds.flatMap(({ conversationId }) => (conversationId ? [conversationId] : [])),
  touched: [...new Set(holds.map(({ propertyId }) => propertyId))],
});
