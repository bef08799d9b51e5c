/** Nouns of what a property may link to. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Which links of a property guests may follow: any, through our page; those of approved hosts; none. @rule M-56 M-58 */
export const LINK_POLICIES = ["any", "approved", "none"] as const;
export type LinkPolicy = (typeof LINK_POLICIES)[number];

/** Why links were switched off. */
export const SWITCH_CAUSES = [
  "by_property",
  "by_desk",
  "spread",
  "reports",
  "not_me",
  "host_denied",
] as const;
export type SwitchCause = (typeof SWITCH_CAUSES)[number];

export type ApprovedHost = {
  readonly host: string;
  readonly addedByName: string;
  readonly addedAt: Instant;
  readonly validFrom: Instant;
};

/** Hosts that somebody added at one time. Owners hear of it, and one of them may have said that it was none of them. */
export type HostAddition = {
  readonly id: Id<"host_addition">;
  readonly propertyId: PropertyId;
  readonly hosts: readonly string[];
  readonly addedBy: Id<"person">;
  readonly addedByName: string;
  readonly addedAt: Instant;
  readonly validFrom: Instant;
  readonly deniedAt?: Instant;
};

export type SwitchedOff = {
  readonly at: Instant;
  readonly because: SwitchCause;
  readonly incidentId: Id<"incident">;
};

export type PropertyLinks = {
  readonly propertyId: PropertyId;
  readonly policy: LinkPolicy;
  readonly hosts: readonly ApprovedHost[];
  readonly switchedOff?: SwitchedOff;
  /** Since when no link of the whole marketplace can be followed. */
  readonly pausedSince?: Instant;
};

/** What was looked at before links came on again. */
export const SWITCH_ON_CHECKS = [
  "passwords_changed",
  "sessions_ended",
  "factors_checked",
  "hosts_reviewed",
  "templates_reviewed",
] as const;
export type SwitchOnCheck = (typeof SWITCH_ON_CHECKS)[number];

export type Incident = {
  readonly id: Id<"incident">;
  readonly propertyId: PropertyId;
  readonly openedAt: Instant;
  readonly cause: SwitchCause;
  readonly messageId?: Id<"message">;
  readonly hosts: readonly string[];
  readonly closedAt?: Instant;
};

/** Why a link may not be followed. */
export const CLOSED_BECAUSE = [
  "paused",
  "listed",
  "switched_off",
  "none_allowed",
  "not_approved",
  "message_refused",
] as const;
export type ClosedBecause = (typeof CLOSED_BECAUSE)[number];

/** What may be done with a link of a message now. */
export type LinkState =
  | { readonly open: true; readonly isApproved: boolean }
  | {
      readonly open: false;
      readonly because: ClosedBecause;
    };
