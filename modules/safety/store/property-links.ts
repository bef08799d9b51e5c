/** SQL of what a property may link to, of the switch, and of incidents. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { ApprovedHost, Incident, LinkPolicy, PropertyLinks, SwitchCause } from "../types/links.ts";

const FIND = hotStatement(
  "safety.find_property_links",
  `select coalesce(s.links, 'any') as policy, s.switched_off_at, s.switched_off_because, s.incident_id,
  (select p.began_at from safety.links_pause p where p.ended_at is null) as paused_since, (
    select jsonb_agg(jsonb_build_object('host', h.host, 'addedByName', h.added_by_name, 'addedAt', h.added_at,
      'validFrom', h.valid_from) order by h.host)
    from safety.approved_host h where h.property_id = $1) as hosts
from (select 1) as one left join safety.link_settings s on s.property_id = $1`,
);

type Row = {
  policy: LinkPolicy;
  switched_off_at: Instant | null;
  switched_off_because: SwitchCause | null;
  incident_id: Id<"incident"> | null;
  paused_since: Instant | null;
  hosts: { host: string; addedByName: string; addedAt: string; validFrom: string }[] | null;
};

export async function findPropertyLinks(runner: Runner, propertyId: PropertyId): Promise<PropertyLinks> {
  const [row] = await runner.run<Row>(FIND, [propertyId]);
  const { policy, switched_off_at: at, switched_off_because: because, incident_id: incidentId, hosts } = row!;
  const { paused_since: pausedSince } = row!;
  return {
    ...{ propertyId, policy },
    hosts: (hosts ?? []).map(({ addedAt, validFrom, ...host }) => ({
      ...{ ...host, addedAt: Temporal.Instant.from(addedAt), validFrom: Temporal.Instant.from(validFrom) },
    })),
    ...(at && because && incidentId && { switchedOff: { at, because, incidentId } }),
    ...(pausedSince && { pausedSince }),
  };
}

const CHOOSE = hotStatement(
  "safety.choose_link_policy",
  `insert into safety.link_settings (property_id, links, updated_at) values ($1, $2, $3)
on conflict (property_id) do update set links = excluded.links, updated_at = excluded.updated_at`,
);

export const savePolicy = async (runner: Runner, propertyId: PropertyId, policy: LinkPolicy, now: Instant) =>
  void (await runner.run(CHOOSE, [propertyId, policy, now]));

const ADD_HOST = hotStatement(
  "safety.add_approved_host",
  `insert into safety.approved_host (property_id, host, added_by, added_by_name, added_at, valid_from)
values ($1, $2, $3, $4, $5, $6) on conflict (property_id, host) do nothing returning host`,
);
const REMOVE_HOST = hotStatement(
  "safety.remove_approved_host",
  "delete from safety.approved_host h where h.property_id = $1 and h.host = $2 returning h.host",
);

export type AddedBy = { readonly id: Id<"person">; readonly name: string };

/** False when it was on the list. */
export const addHost = async (
  runner: Runner,
  propertyId: PropertyId,
  { host, addedAt, validFrom }: Pick<ApprovedHost, "host" | "addedAt" | "validFrom">,
  by: AddedBy,
): Promise<boolean> =>
  (await runner.run(ADD_HOST, [propertyId, host, by.id, by.name, addedAt, validFrom])).length > 0;

/** False when it was not on the list. */
export const removeHost = async (runner: Runner, propertyId: PropertyId, host: string): Promise<boolean> =>
  (await runner.run(REMOVE_HOST, [propertyId, host])).length > 0;

const SWITCH_OFF = hotStatement(
  "safety.switch_links_off",
  `insert into safety.link_settings
  (property_id, links, switched_off_at, switched_off_because, switched_off_by, incident_id, updated_at)
values ($1, 'any', $2, $3, $4::uuid, $5::uuid, $2)
on conflict (property_id) do update set switched_off_at = excluded.switched_off_at,
  switched_off_because = excluded.switched_off_because, switched_off_by = excluded.switched_off_by,
  incident_id = excluded.incident_id, updated_at = excluded.updated_at
where link_settings.switched_off_at is null
returning property_id`,
);

export type Switching = {
  readonly propertyId: PropertyId;
  readonly incidentId: Id<"incident">;
  readonly because: SwitchCause;
  readonly by?: string | undefined;
  readonly now: Instant;
};

/** False, and nothing is changed, when it was off before. */
export async function switchOff(
  runner: Runner,
  { propertyId, incidentId, because, by, now }: Switching,
): Promise<boolean> {
  return (await runner.run(SWITCH_OFF, [propertyId, now, because, by ?? null, incidentId])).length > 0;
}

const SWITCH_ON = hotStatement(
  "safety.switch_links_on",
  `update safety.link_settings s set switched_off_at = null, switched_off_because = null, switched_off_by = null,
  incident_id = null, updated_at = $2
where s.property_id = $1 and s.switched_off_at is not null returning s.property_id`,
);

/** False when it was on. */
export const switchOn = async (runner: Runner, propertyId: PropertyId, now: Instant): Promise<boolean> =>
  (await runner.run(SWITCH_ON, [propertyId, now])).length > 0;

const OPEN_INCIDENT = hotStatement(
  "safety.open_incident",
  `insert into safety.incident (property_id, incident_id, opened_at, cause, message_id, hosts)
values ($1, $2, $3, $4, $5::uuid, $6)`,
);

export const openIncident = async (runner: Runner, incident: Incident): Promise<void> => {
  const { propertyId, id, openedAt, cause, messageId = null, hosts } = incident;
  await runner.run(OPEN_INCIDENT, [propertyId, id, openedAt, cause, messageId, hosts]);
};

const FIND_INCIDENT = hotStatement(
  "safety.find_incident",
  `select i.opened_at, i.cause, i.message_id, i.hosts, i.closed_at from safety.incident i
where i.property_id = $1 and i.incident_id = $2::uuid`,
);

export async function findIncident(
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"incident">,
): Promise<Incident | undefined> {
  type IncidentRow = {
    opened_at: Instant;
    cause: SwitchCause;
    message_id: Id<"message"> | null;
    hosts: string[];
    closed_at: Instant | null;
  };
  const [row] = await runner.run<IncidentRow>(FIND_INCIDENT, [propertyId, id]);
  return (
    row && {
      ...{ id, propertyId, openedAt: row.opened_at, cause: row.cause, hosts: row.hosts },
      ...(row.message_id && { messageId: row.message_id }),
      ...(row.closed_at && { closedAt: row.closed_at }),
    }
  );
}

const CLOSE_INCIDENT = hotStatement(
  "safety.close_incident",
  `update safety.incident i set closed_at = $3, closed_by = $4::uuid, checks = $5::jsonb
where i.property_id = $1 and i.incident_id = $2::uuid and i.closed_at is null`,
);

export const closeIncident = async (
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"incident">,
  { at, by, checks }: { at: Instant; by: string; checks: object },
): Promise<void> => void (await runner.run(CLOSE_INCIDENT, [propertyId, id, at, by, JSON.stringify(checks)]));
