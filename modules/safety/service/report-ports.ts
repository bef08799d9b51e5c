/** What reports and blocks ask of the rooms to the right: the messages around one, and which stay a conversation is about. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Actor, Membership, Permission } from "#modules/accounts/index.ts";
import type { Ground } from "#modules/privacy/index.ts";
import type { FrozenMessage, ReportPlace } from "../types/report.ts";

/** A message with what stands around it: at most two before and two after, in order, itself among them. */
export type Surrounding = {
  readonly place: ReportPlace;
  /** When check-in of the stay begins. */
  readonly arrivesAt: Instant;
  readonly messages: readonly FrozenMessage[];
};

/** Port, filled in by messaging. */
export type ReportedMessages = {
  /** Undefined when there is no such message. */
  around(of: {
    readonly propertyId: PropertyId;
    readonly messageId: Id<"message">;
  }): Promise<Surrounding | undefined>;
  /** What the guest of a stay wrote since an instant, oldest first. */
  ofGuestSince(
    of: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
    since: Instant,
  ): Promise<readonly { readonly id: Id<"message">; readonly body: string }[]>;
  /** The stay that a conversation is about, and the other way round. */
  place(
    of: { readonly propertyId: PropertyId } & (
      | { readonly conversationId: Id<"conversation"> }
      | { readonly reservationId: Id<"reservation"> }
    ),
  ): Promise<Pick<ReportPlace, "conversationId" | "reservationId"> | undefined>;
};

/** Port, filled in by accounts. */
export type Admission = {
  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership>;
};

/** Port, filled in by privacy: that somebody reads, on which ground, is kept before they do. @rule P-02 P-09 */
export type ReportReads = {
  note(read: {
    propertyId: PropertyId;
    conversationId: Id<"conversation">;
    by: string;
    ground: Ground;
    caseId: string;
    at: Instant;
  }): Promise<void>;
};
