/** What the use cases of stays are given: the clock, chance, and what they need of other rooms. */

import type { Db, Tx } from "#kernel/db/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Id, Ids, PropertyId } from "#kernel/ids.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import type { Role } from "#modules/accounts/index.ts";

/** Of accounts: who belongs to a property. */
export type Members = {
  /** Makes the engine that creates a property its member, in the same transaction. */
  addEngine(
    tx: Tx,
    engine: { propertyId: PropertyId; principalId: Id<"person">; source: string },
    now: Instant,
  ): Promise<void>;
  /** The properties of a person or a key. */
  propertiesOf(personId: Id<"person">): Promise<readonly { propertyId: PropertyId; role: Role }[]>;
};

export type StaysDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: Pick<Events, "announce">;
  readonly members: Members;
  /** The installation's key: PINs are kept as HMACs under it. */
  readonly secretKey: string;
  /** A whole number from 0 to `below` - 1 that nobody can foresee. */
  readonly random?: (below: number) => number;
};
