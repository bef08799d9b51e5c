/** From when an added host counts, and how far back an incident reaches. Pure. */

import type { Instant } from "#kernel/time.ts";

/** Time for the owners to notice that a host was added by somebody who should not have been able to. */
const APPROVED_AFTER_HOURS = 24;
/** Links sent so shortly before belong to whoever is behind an incident. */
const INCIDENT_REACH_HOURS = 72;

export const countsFrom = (addedAt: Instant): Instant => addedAt.add({ hours: APPROVED_AFTER_HOURS });

/** Links and guests from then on are part of an incident that begins at `openedAt`. */
export const incidentSince = (openedAt: Instant): Instant =>
  openedAt.subtract({ hours: INCIDENT_REACH_HOURS });
