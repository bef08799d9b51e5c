/** What the use cases of messaging are given. */

import type { Db, Runner } from "#kernel/db/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Id, Ids, PropertyId } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Live } from "#kernel/live/index.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import type { Actor, Role } from "#modules/accounts/index.ts";
import type { Audit, MessagingDecision } from "#modules/privacy/index.ts";
import type { Submission, VerdictDesk } from "#modules/safety/index.ts";
import type { Side } from "../types.ts";

/** Port, filled in by accounts: the properties of a person or a key's principal, and as what they belong there. */
export type Memberships = (
  personId: Id<"person">,
) => Promise<readonly { readonly propertyId: PropertyId; readonly role: Role }[]>;

export type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: Events;
  readonly jobs: Pick<Jobs, "wake">;
  readonly live: Live;
  readonly memberships: Memberships;
  /** What is hidden in messages is kept sealed under it. */
  readonly secretKey: string;
  /** Undefined when history is written down: what was said elsewhere is not decided about again. */
  readonly verdicts?: VerdictDesk;
  /** Port, filled in by privacy: whether either side does without messages. @rule R-08 */
  readonly mayTalk: (
    of: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
    side: Side,
  ) => Promise<MessagingDecision>;
  /** Port, filled in by safety: whether either side has blocked the other. @throws Refused safety.messages_blocked */
  readonly refuseBlocked: (
    of: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
    side: Side,
    runner?: Runner,
  ) => Promise<void>;
  /** Port, filled in by accounts: somebody opened a conversation. */
  readonly opened?: (actor: Actor, conversation: string) => Promise<void>;
  /** The record of what was done. */
  readonly audit: Audit;
  /** Port, filled in by accounts: what is unusual about the session that sends, and what it has to prove before a link. */
  readonly session: (
    actor: Actor,
    now: Instant,
  ) => Promise<Pick<Submission, "account" | "mayCarryLinks" | "beforeLinks">>;
};

/** As the database and every client can keep it: the answer to a change and every later reading show the same instant. */
export const toTheMillisecond = (now: Instant): Instant =>
  now.round({ smallestUnit: "millisecond", roundingMode: "floor" });
