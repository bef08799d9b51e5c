/** SQL of who got a link and who opened it. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

const CLICK = hotStatement(
  "safety.keep_click",
  `insert into safety.click (property_id, message_id, host, first_at) values ($1, $2, $3, $4)
on conflict (property_id, message_id, host) do nothing`,
);

/** The first press is kept; later ones say nothing new. */
export const keepClick = async (
  runner: Runner,
  {
    propertyId,
    messageId,
    host,
    at,
  }: { propertyId: PropertyId; messageId: Id<"message">; host: string; at: Instant },
): Promise<void> => void (await runner.run(CLICK, [propertyId, messageId, host, at]));

const EXPOSED = hotStatement(
  "safety.list_exposed",
  `select t.reservation_id as "reservationId", bool_or(k.message_id is not null) as "hasClicked"
from safety.sent t
left join safety.click k on k.property_id = $1 and k.message_id = t.message_id and k.host = any($2::text[])
where t.property_id = $1 and t.side = 'partner' and t.is_passed and t.sent_at > $3 and t.hosts && $2::text[]
group by t.reservation_id order by 2 desc, 1`,
);

export type Exposed = { readonly reservationId: Id<"reservation">; readonly hasClicked: boolean };

/** The guests who got a link to one of the hosts since an instant; those who opened one come first. */
export const listExposed = (
  runner: Runner,
  of: { propertyId: PropertyId; hosts: readonly string[]; since: Instant },
): Promise<Exposed[]> => runner.run<Exposed>(EXPOSED, [of.propertyId, of.hosts, of.since]);

const RECENT_HOSTS = hotStatement(
  "safety.list_recent_hosts",
  `select distinct g.host from safety.sent t cross join lateral unnest(t.hosts) as g (host)
where t.property_id = $1 and t.side = 'partner' and t.sent_at > $2 and not exists (
  select 1 from safety.approved_host h where h.property_id = $1 and h.host = g.host and h.valid_from <= t.sent_at)`,
);

/** Hosts that were sent since an instant and were not approved when they were. */
export async function listRecentHosts(
  runner: Runner,
  propertyId: PropertyId,
  since: Instant,
): Promise<string[]> {
  const rows = await runner.run<{ host: string }>(RECENT_HOSTS, [propertyId, since]);
  return rows.map(({ host }) => host);
}

const WARN = hotStatement(
  "safety.insert_guest_warning",
  `insert into safety.guest_warning (property_id, reservation_id, incident_id, has_clicked, warned_at)
values ($1, $2, $3, $4, $5) on conflict (property_id, reservation_id, incident_id) do nothing returning reservation_id`,
);

/** False when they had been told about this incident. */
export const insertWarning = async (
  runner: Runner,
  propertyId: PropertyId,
  incidentId: Id<"incident">,
  { reservationId, hasClicked }: Exposed,
  now: Instant,
): Promise<boolean> =>
  (await runner.run(WARN, [propertyId, reservationId, incidentId, hasClicked, now])).length > 0;

const FIND_WARNING = hotStatement(
  "safety.find_guest_warning",
  `select w.has_clicked as "hasClicked", w.warned_at as "warnedAt" from safety.guest_warning w
where w.property_id = $1 and w.reservation_id = $2::uuid order by w.warned_at desc limit 1`,
);

export type GuestWarning = { readonly hasClicked: boolean; readonly warnedAt: Instant };

export async function findWarning(
  runner: Runner,
  propertyId: PropertyId,
  reservationId: Id<"reservation">,
): Promise<GuestWarning | undefined> {
  const [row] = await runner.run<GuestWarning>(FIND_WARNING, [propertyId, reservationId]);
  return row;
}
