/** SQL that erases what privacy itself has kept long enough: details of the record, and grants. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

const OLD_DETAILS = `from privacy.audit_entry e
where e.at < $1 and not coalesce(e.property_id = any($2::bigint[]), false)`;
const OLD_GRANTS = `from privacy.access_grant g where g.requested_at < $1 and g.property_id <> all($2::bigint[])`;

const COUNT_DETAILS = hotStatement(
  "privacy.count_old_details",
  `select count(*)::integer as n from privacy.audit_detail d where d.seq in (select e.seq ${OLD_DETAILS})`,
);
const ERASE_DETAILS = hotStatement(
  "privacy.erase_old_details",
  `delete from privacy.audit_detail d where d.seq in (select e.seq ${OLD_DETAILS}) returning d.seq`,
);
const COUNT_GRANTS = hotStatement("privacy.count_old_grants", `select count(*)::integer as n ${OLD_GRANTS}`);
const ERASE_GRANTS = hotStatement("privacy.erase_old_grants", `delete ${OLD_GRANTS} returning g.grant_id`);

type Old = { readonly before: Instant; readonly held: readonly PropertyId[] };

const counted = async (runner: Runner, statement: typeof COUNT_DETAILS, { before, held }: Old) =>
  (await runner.run<{ n: number }>(statement, [before, held]))[0]!.n;
const erased = async (runner: Runner, statement: typeof COUNT_DETAILS, { before, held }: Old) =>
  (await runner.run(statement, [before, held])).length;

export const oldDetails = {
  count: (runner: Runner, old: Old): Promise<number> => counted(runner, COUNT_DETAILS, old),
  erase: (runner: Runner, old: Old): Promise<number> => erased(runner, ERASE_DETAILS, old),
};
export const oldGrants = {
  count: (runner: Runner, old: Old): Promise<number> => counted(runner, COUNT_GRANTS, old),
  erase: (runner: Runner, old: Old): Promise<number> => erased(runner, ERASE_GRANTS, old),
};
