/** SQL of hosts that were added to a list at one time, and of owners who said that it was none of them. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { HostAddition } from "../types/links.ts";

const INSERT = hotStatement(
  "safety.insert_host_addition",
  `insert into safety.host_addition (property_id, addition_id, hosts, added_by, added_by_name, added_at, valid_from)
values ($1, $2, $3, $4, $5, $6, $7)`,
);

export const insertAddition = async (runner: Runner, addition: HostAddition): Promise<void> => {
  const { propertyId, id, hosts, addedBy, addedByName, addedAt, validFrom } = addition;
  await runner.run(INSERT, [propertyId, id, hosts, addedBy, addedByName, addedAt, validFrom]);
};

const FIND = hotStatement(
  "safety.find_host_addition",
  `select d.hosts, d.added_by as "addedBy", d.added_by_name as "addedByName", d.added_at as "addedAt",
  d.valid_from as "validFrom", d.denied_at as "deniedAt",
  exists (select 1 from safety.approved_host h where h.property_id = $1 and h.host = any(d.hosts)) as "isListed"
from safety.host_addition d where d.property_id = $1 and d.addition_id = $2::uuid`,
);

type Row = Omit<HostAddition, "propertyId" | "id" | "deniedAt"> & {
  readonly deniedAt: Instant | null;
  readonly isListed: boolean;
};

/** `isListed`: at least one of the hosts is on the list now. */
export async function findAddition(
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"host_addition">,
): Promise<(HostAddition & { readonly isListed: boolean }) | undefined> {
  const [row] = await runner.run<Row>(FIND, [propertyId, id]);
  if (!row) return undefined;
  const { deniedAt, ...addition } = row;
  return { propertyId, id, ...addition, ...(deniedAt && { deniedAt }) };
}

const DENY = hotStatement(
  "safety.deny_host_addition",
  `update safety.host_addition d set denied_at = $3, denied_by = $4::uuid
where d.property_id = $1 and d.addition_id = $2::uuid and d.denied_at is null returning d.addition_id`,
);

/** Of two presses one is told true. */
export const denyAddition = async (
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"host_addition">,
  { at, by }: { readonly at: Instant; readonly by: Id<"person"> },
): Promise<boolean> => (await runner.run(DENY, [propertyId, id, at, by])).length > 0;
