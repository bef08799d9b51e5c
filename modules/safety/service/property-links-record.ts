/** What was done about the links of a property, as an entry of the record. */

import type { Queries } from "#kernel/db/index.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { AuditActor, AuditDetails } from "#modules/privacy/index.ts";
import type { LinksDeps } from "./property-links.ts";

/** Added in the caller's transaction. */
export const linksRecord =
  ({ clock, audit }: Pick<LinksDeps, "clock" | "audit">) =>
  (
    tx: Queries,
    action: string,
    propertyId: PropertyId,
    actor: AuditActor,
    details: AuditDetails,
  ): Promise<void> =>
    audit.note(tx, { at: clock.now(), actor, action, propertyId, details });
