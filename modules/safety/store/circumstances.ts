/** What is known at a property beside a text: its links, and how widely something was sent lately. Changes nothing. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Circumstances } from "../types/verdict.ts";

const FIND = hotStatement(
  "safety.find_circumstances",
  `select coalesce(s.links, 'any') as links, s.switched_off_at is not null
    or exists (select 1 from safety.links_pause p where p.ended_at is null) as is_off,
  array(select h.host from safety.approved_host h where h.property_id = $1 and h.valid_from <= $4) as approved_hosts,
  array(select g.host from unnest($5::text[]) as g (host) where not exists (
    select 1 from safety.host_seen e
    where e.property_id = $1 and e.host = g.host and e.first_at < $4 - interval '7 days')) as new_hosts,
  case when $5::text[] = '{}' then 0 else (
    select count(distinct t.reservation_id) from safety.sent t
    where t.property_id = $1 and t.side = $3 and t.sent_at > $4 - interval '24 hours' and t.reservation_id <> $2::uuid
      and t.hosts && $5::text[]) end::integer as link_stays,
  case when $6::bigint is null then 0 else (
    select count(distinct t.reservation_id) from safety.sent t
    where t.property_id = $1 and t.side = $3 and t.sent_at > $4 - interval '1 hour' and t.reservation_id <> $2::uuid
      and bit_count((t.similarity # $6)::bit(64)) <= $7) end::integer as similar_stays
from (select 1) as one left join safety.link_settings s on s.property_id = $1`,
);

export type Asked = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly side: "guest" | "partner";
  readonly now: Instant;
  /** Hosts in the text that are not the marketplace's. */
  readonly hosts: readonly string[];
  readonly similarity: bigint | undefined;
  readonly similarBits: number;
};

export type AtProperty = Pick<Circumstances, "links" | "approvedHosts"> & {
  readonly newHosts: readonly string[];
  readonly linkStays: number;
  readonly similarStays: number;
};

type Row = {
  links: "any" | "approved" | "none";
  is_off: boolean;
  approved_hosts: string[];
  new_hosts: string[];
  link_stays: number;
  similar_stays: number;
};

const LINKS = { any: "on", approved: "approved_only", none: "off" } as const;

export async function findAtProperty(runner: Runner, asked: Asked): Promise<AtProperty> {
  const { propertyId, reservationId, side, now, hosts, similarity, similarBits } = asked;
  const [row] = await runner.run<Row>(FIND, [
    ...[propertyId, reservationId, side, now, hosts, similarity?.toString() ?? null, similarBits],
  ]);
  return {
    links: row!.is_off ? "off" : LINKS[row!.links],
    approvedHosts: row!.approved_hosts,
    newHosts: row!.new_hosts,
    linkStays: row!.link_stays,
    similarStays: row!.similar_stays,
  };
}

const TAKE_TURN = hotStatement(
  "safety.take_turn",
  `insert into safety.link_settings (property_id, links, updated_at) values ($1, 'any', $2)
on conflict (property_id) do update set links = link_settings.links`,
);

/** From now to the end of the transaction nobody else of this property sends what has to be counted. */
export const takeTurn = async (runner: Runner, propertyId: PropertyId, now: Instant): Promise<void> =>
  void (await runner.run(TAKE_TURN, [propertyId, now]));
