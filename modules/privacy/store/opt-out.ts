/** SQL of opting out: one row for each time somebody did, ended when they come back. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { OptOutOf, OptOuts } from "../types/opt-out.ts";

const FIND = hotStatement(
  "privacy.find_opt_outs",
  `select o.side, o.since from privacy.opt_out o
where o.property_id = $1 and o.ended_at is null and (o.side = 'partner' or o.reservation_id = $2::uuid)`,
);
const INSERT = hotStatement(
  "privacy.insert_opt_out",
  `insert into privacy.opt_out (property_id, opt_out_id, side, reservation_id, since, chosen_by)
values ($1, $2, $3, $4::uuid, $5, $6) on conflict do nothing returning opt_out_id`,
);
const END = hotStatement(
  "privacy.end_opt_out",
  `update privacy.opt_out o set ended_at = $4, ended_by = $5::uuid
where o.property_id = $1 and o.side = $2 and o.ended_at is null
  and (o.side = 'partner' or o.reservation_id = $3::uuid) returning o.opt_out_id`,
);

/** Of both sides of a stay; without one, the partner's alone. */
export async function findOptOuts(
  runner: Runner,
  { propertyId, reservationId }: { propertyId: PropertyId; reservationId?: Id<"reservation"> },
): Promise<OptOuts> {
  type Row = { side: "guest" | "partner"; since: Instant };
  const rows = await runner.run<Row>(FIND, [propertyId, reservationId ?? null]);
  return Object.fromEntries(rows.map(({ side, since }) => [side, since]));
}

type Choice = { readonly by: string; readonly at: Instant };

/** False when it was chosen before: nothing was changed then. */
export async function insertOptOut(
  tx: Queries,
  of: OptOutOf,
  { id, by, at }: Choice & { readonly id: Id<"opt_out"> },
): Promise<boolean> {
  const rows = await runIn(tx, INSERT, [of.propertyId, id, of.side, reservationOf(of), at, by]);
  return rows.length > 0;
}

/** False when nothing was chosen. */
export async function endOptOut(tx: Queries, of: OptOutOf, { by, at }: Choice): Promise<boolean> {
  const rows = await runIn(tx, END, [of.propertyId, of.side, reservationOf(of), at, by]);
  return rows.length > 0;
}

const reservationOf = (of: OptOutOf) => (of.side === "guest" ? of.reservationId : null);
