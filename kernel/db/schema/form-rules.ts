/** Rules of form: what a distributed engine does not have, and what would let the database decide by itself. Pure. */

import { nameIn } from "./names.ts";
import type { Column, Index, Picture, Table } from "./picture.ts";
import type { Violation } from "./violation.ts";

const METHODS = ["btree", "gin"];

/** Functions that answer differently each time: times and ids are parameters. */
const DECIDES_ITSELF =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|gen_random_uuid|uuidv[47]|random)\(|\b(current_(date|time|timestamp)|localtime(stamp)?)\b/i;

export function formFaults(table: Table): string[] {
  return [
    ...(table.partitioned ? ["it is partitioned"] : []),
    ...(table.inherits ? ["it inherits"] : []),
    ...(table.hasOptions ? ["it has storage parameters"] : []),
    ...table.triggers.map((name) => `it has a trigger, ${name}`),
    ...table.rules.map((name) => `it has a rule, ${name}`),
    ...table.columns.flatMap(columnFaults),
    ...table.indexes.flatMap(indexFaults),
    ...(nameIn(table.name).schema === "public" ? ["it is in the schema public: a module has its own"] : []),
  ];
}

function columnFaults({ name, type, identity, default: value }: Column): string[] {
  const faults = [];
  if (identity) faults.push(`${name} is an identity column: ids are made by the application`);
  if (value?.includes("nextval("))
    faults.push(`${name} counts by a sequence: ids are made by the application`);
  if (value && DECIDES_ITSELF.test(value))
    faults.push(`${name} gets ${value} by default: times and ids are parameters`);
  if (type.startsWith("timestamp") && type.endsWith("without time zone")) {
    faults.push(`${name} is a ${type}: instants are timestamptz`);
  }
  return faults;
}

function indexFaults({ name, method, columns, exclusion, deferrable, hasOptions, unique }: Index): string[] {
  const faults = [];
  if (exclusion) faults.push("is an exclusion constraint: lock the head row, then check");
  else if (!METHODS.includes(method)) faults.push(`is a ${method} index`);
  if (method === "gin" && columns.length > 1) faults.push("is a GIN index over several columns");
  if (unique && deferrable) faults.push("is unique and deferrable");
  if (hasOptions) faults.push("has storage parameters");
  return faults.map((fault) => `index ${name} ${fault}`);
}

export const sequenceFaults = ({ sequences }: Picture): Violation[] =>
  sequences.map((where) => ({ where, what: "it is a sequence: ids are made by the application" }));
