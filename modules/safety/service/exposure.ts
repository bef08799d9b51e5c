/** Tells guests who got a link that was switched off because of something, those who opened it first. */

import { type Db, runnerIn } from "#kernel/db/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import { incidentSince } from "../rules/link-times.ts";
import { findWarning, insertWarning, listExposed } from "../store/exposure.ts";
import { findIncident } from "../store/property-links.ts";

type Deps = { readonly db: Db; readonly clock: Clock; readonly events: Events };

export type Exposure = ReturnType<typeof exposureService>;

export function exposureService({ db, clock, events }: Deps) {
  /** Everybody once for each incident, however often it is called. Nobody when a property switched off for itself alone. */
  async function warn(propertyId: PropertyId, incidentId: Id<"incident">): Promise<number> {
    const incident = await findIncident(db, propertyId, incidentId);
    if (!incident || incident.hosts.length === 0) return 0;
    const since = incidentSince(incident.openedAt);
    const exposed = await listExposed(db, { propertyId, hosts: incident.hosts, since });
    let told = 0;
    for (const guest of exposed) {
      await db.write(async (tx) => {
        if (!(await insertWarning(runnerIn(tx), propertyId, incidentId, guest, clock.now()))) return;
        await events.announce(tx, {
          type: "safety.guest_exposed",
          propertyId,
          payload: { ...guest, incidentId },
        });
        told += 1;
      });
    }
    return told;
  }

  /** What the guest of a reservation has to be told, if anything. */
  const find = (propertyId: PropertyId, reservationId: Id<"reservation">) =>
    findWarning(db, propertyId, reservationId);

  return { warn, find };
}
