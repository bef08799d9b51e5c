/** SQL that erases what privacy itself has kept long enough: details of the record, grants, receipts, keys of copies. */

import { hotStatement, type Runner, type Statement } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { HeldPlaces } from "../types/retention.ts";

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

// A sweep of the night goes over all properties at once: these are no hot statements.
const OLD_RECEIPTS = `from privacy.access_receipt r
where r.read_at < $1 and r.property_id <> all($2::bigint[]) and r.conversation_id <> all($3::uuid[])`;
const COUNT_RECEIPTS: Statement = {
  name: "privacy.count_old_receipts",
  text: `select count(*)::integer as n ${OLD_RECEIPTS}`,
};
const ERASE_RECEIPTS: Statement = {
  name: "privacy.erase_old_receipts",
  text: `delete ${OLD_RECEIPTS} returning r.receipt_id`,
};
// The job forgot them long ago: what is left is of a job that could not run.
const OLD_COPIES = "h.ready_at < $1 and h.locked_by is not null";
const COUNT_COPIES: Statement = {
  name: "privacy.count_old_copies",
  text: `select count(*)::integer as n from privacy.history h where ${OLD_COPIES}`,
};
const ERASE_COPIES: Statement = {
  name: "privacy.erase_old_copies",
  text: `update privacy.history h set locked_by = null where ${OLD_COPIES} returning h.history_id`,
};

type Old = { readonly before: Instant } & HeldPlaces;

const counted = async (runner: Runner, statement: typeof COUNT_DETAILS, { before, touched }: Old) =>
  (await runner.run<{ n: number }>(statement, [before, touched]))[0]!.n;
const erased = async (runner: Runner, statement: typeof COUNT_DETAILS, { before, touched }: Old) =>
  (await runner.run(statement, [before, touched])).length;

export const oldDetails = {
  count: (runner: Runner, old: Old): Promise<number> => counted(runner, COUNT_DETAILS, old),
  erase: (runner: Runner, old: Old): Promise<number> => erased(runner, ERASE_DETAILS, old),
};
export const oldGrants = {
  count: (runner: Runner, old: Old): Promise<number> => counted(runner, COUNT_GRANTS, old),
  erase: (runner: Runner, old: Old): Promise<number> => erased(runner, ERASE_GRANTS, old),
};
export const oldReceipts = {
  count: async (runner: Runner, { before, properties, conversations }: Old): Promise<number> =>
    (await runner.run<{ n: number }>(COUNT_RECEIPTS, [before, properties, conversations]))[0]!.n,
  erase: async (runner: Runner, { before, properties, conversations }: Old): Promise<number> =>
    (await runner.run(ERASE_RECEIPTS, [before, properties, conversations])).length,
};
/** No hold keeps what its owner may have anew. */
export const oldCopies = {
  count: async (runner: Runner, { before }: Old): Promise<number> =>
    (await runner.run<{ n: number }>(COUNT_COPIES, [before]))[0]!.n,
  erase: async (runner: Runner, { before }: Old): Promise<number> =>
    (await runner.run(ERASE_COPIES, [before])).length,
};
