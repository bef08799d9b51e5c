/** What the use cases of privacy are handed when the rooms are wired. */

import type { Blobs } from "#kernel/blobs/index.ts";
import type { Settings } from "#kernel/config/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Id, Ids, Located, PropertyId } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Actor, Membership, Permission } from "#modules/accounts/index.ts";
import type { Guests } from "../types/erasure.ts";
import type { Histories } from "../types/history.ts";
import type { Archives } from "./archive-key-ports.ts";
import type { Audit, AuditDeps } from "./audit.ts";
import type { Eraser, Pseudonymiser } from "./erasing-ports.ts";

/** Ports, filled in by accounts: where somebody belongs, and whether that lets them do this. */
export type Members = {
  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership>;
  propertiesOf(personId: Id<"person">): Promise<readonly { readonly propertyId: PropertyId }[]>;
};

/** Port, filled in by messaging. */
export type Conversations = {
  /** Of a stay; undefined while there is none. */
  ofReservation(of: {
    readonly propertyId: PropertyId;
    readonly reservationId: Id<"reservation">;
  }): Promise<Id<"conversation"> | undefined>;
  exists(which: Located<"conversation">): Promise<boolean>;
};

export type Ports = {
  readonly ids: Ids;
  readonly events: Pick<Events, "announce">;
  readonly jobs: Pick<Jobs, "enqueue">;
  readonly blobs: Pick<Blobs, "get" | "put" | "remove">;
  readonly settings: Pick<
    Settings,
    "archivePublicKey" | "secretKey" | "dataDir" | "marketplaceName" | "publicUrl" | "dataProtectionContact"
  >;
  readonly members: Members;
  readonly conversations: Conversations;
  readonly histories: Histories;
  readonly guests: Guests;
  readonly archives: Archives;
  /** Of rooms that erase what they have kept long enough. */
  readonly erasers: readonly Eraser[];
  /** Of rooms that keep something of guests. */
  readonly pseudonymisers: readonly Pseudonymiser[];
};

export type Deps = AuditDeps & Ports & { readonly audit: Audit };

/** As the database keeps it: the first answer and every later reading show the same instant. */
export const toTheMillisecond = (now: Temporal.Instant): Temporal.Instant =>
  now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
