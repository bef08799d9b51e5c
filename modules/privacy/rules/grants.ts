/** Who of the staff may read which conversation, why and how long. Pure. @rule P-02 P-09 */

import { type Instant, isBefore } from "#kernel/time.ts";
import type { StaffPost } from "#modules/accounts/index.ts";
import type { AccessGrant, GrantRequest, GrantState, Ground, Reading } from "../types/access.ts";

export const GRANT_MAX_MINUTES = 60;
export const GRANT_MAX_CONVERSATIONS = 200;
/** More than so many within a day need a second person, in one grant or in several. */
export const ALONE_MAX_CONVERSATIONS = 20;
/** What nobody confirmed by then is not wanted any more. */
const CONFIRM_WITHIN_HOURS = 24;
export const DEFER_MAX_DAYS = 90;

/** For what each post reads. Who runs the machine has no case of a party. */
const GROUNDS_OF: Readonly<Record<StaffPost, readonly Ground[]>> = {
  agent: ["party_request", "spam_detected"],
  trust_officer: ["fraud_legal", "party_request", "spam_detected"],
  operator: ["improvement_analysis"],
};

/** Grounds on which a program may read by itself. */
const GROUNDS_OF_JOBS: readonly Ground[] = ["improvement_analysis", "spam_detected"];

export type Asker = {
  readonly post: StaffPost;
  /** They host at the property themselves. */
  readonly isMember: boolean;
  /** Conversations that were granted to them within the last day. */
  readonly lately: readonly string[];
};

export type GrantDecision =
  | { readonly may: true; readonly needsSecond: boolean }
  | {
      readonly may: false;
      readonly because:
        | "grant_too_wide"
        | "grant_ground_not_yours"
        | "grant_own_property"
        | "grant_not_deferrable";
    };

export function decideGrant(
  { ground, conversationIds, minutes, deferUntil }: GrantRequest,
  { post, isMember, lately }: Asker,
  now: Instant,
): GrantDecision {
  const no = (because: Extract<GrantDecision, { may: false }>["because"]) =>
    ({ may: false, because }) as const;
  const wanted = new Set(conversationIds);
  const isTimely = Number.isInteger(minutes) && minutes >= 1 && minutes <= GRANT_MAX_MINUTES;
  if (!isTimely || wanted.size < 1 || wanted.size > GRANT_MAX_CONVERSATIONS) return no("grant_too_wide");
  if (!GROUNDS_OF[post].includes(ground)) return no("grant_ground_not_yours");
  if (isMember) return no("grant_own_property");
  if (deferUntil && !isDeferrable(ground, deferUntil, now)) return no("grant_not_deferrable");
  const needsSecond = new Set([...wanted, ...lately]).size > ALONE_MAX_CONVERSATIONS;
  return { may: true, needsSecond };
}

/** Only an investigation may keep the two sides from seeing, and not for ever. */
const isDeferrable = (ground: Ground, until: Instant, now: Instant): boolean =>
  ground === "fraud_legal" &&
  isBefore(now, until) &&
  !isBefore(now.add({ hours: 24 * DEFER_MAX_DAYS }), until);

export function stateOf(grant: Pick<AccessGrant, "requestedAt" | "until">, now: Instant): GrantState {
  if (grant.until) return isBefore(now, grant.until) ? "active" : "over";
  return isBefore(now, grant.requestedAt.add({ hours: CONFIRM_WITHIN_HOURS })) ? "waiting" : "lapsed";
}

export type ConfirmationDecision =
  | { readonly may: true; readonly until: Instant }
  | { readonly may: false; readonly because: "grant_own" | "grant_not_waiting" };

/** The time of a grant that waits begins when somebody else agrees. */
export function decideConfirmation(
  grant: AccessGrant,
  personId: AccessGrant["personId"],
  now: Instant,
): ConfirmationDecision {
  if (stateOf(grant, now) !== "waiting") return { may: false, because: "grant_not_waiting" };
  if (grant.personId === personId) return { may: false, because: "grant_own" };
  return { may: true, until: now.add({ minutes: grant.minutes }) };
}

export type ReadDecision =
  | { readonly may: true; readonly grant: AccessGrant }
  | { readonly may: false; readonly because: "none" | "waiting" | "over" | "elsewhere" };

/** May one of the staff, who holds these grants, read this now? Whatever is not clearly granted is not. */
export function decideReading(
  grants: readonly AccessGrant[],
  personId: AccessGrant["personId"],
  reading: Reading,
  now: Instant,
): ReadDecision {
  const theirs = grants.filter(
    (grant) =>
      grant.personId === personId && grant.ground === reading.ground && grant.caseId === reading.caseId,
  );
  const fitting = theirs.filter(
    ({ propertyId, conversationIds }) =>
      propertyId === reading.propertyId && conversationIds.includes(reading.conversationId),
  );
  const grant = fitting.find((one) => stateOf(one, now) === "active" && hasBegun(one, now));
  if (grant) return { may: true, grant };
  if (fitting.some((one) => stateOf(one, now) === "waiting")) return { may: false, because: "waiting" };
  if (fitting.length > 0) return { may: false, because: "over" };
  return { may: false, because: theirs.length > 0 ? "elsewhere" : "none" };
}

const hasBegun = ({ startsAt }: AccessGrant, now: Instant): boolean =>
  startsAt !== undefined && !isBefore(now, startsAt);

export const mayJobRead = (ground: Ground): boolean => GROUNDS_OF_JOBS.includes(ground);

/** Analysis sees words without names, numbers, links and contacts. */
export const seesMasked = (ground: Ground): boolean => ground === "improvement_analysis";

/** Does a side see the receipt already? */
export const isShown = ({ deferredUntil }: { readonly deferredUntil?: Instant }, now: Instant): boolean =>
  !deferredUntil || !isBefore(now, deferredUntil);
