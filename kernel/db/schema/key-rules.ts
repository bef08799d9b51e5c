/** Rules of keys: what makes a table spreadable by its property or person. Pure. @see docs/data.md */

import { classOf, keyColumnOf, type TableClass } from "./classes.ts";
import type { ForeignKey, Table } from "./picture.ts";

const KEY_TYPE: Partial<Record<TableClass, string>> = { property: "bigint", person: "uuid" };

/** What is wrong with the keys of `table`; `tableNamed` finds those it refers to. */
export function keyFaults(table: Table, tableNamed: (name: string) => Table | undefined): string[] {
  const tableClass = classOf(table);
  if (!tableClass)
    return ["its comment does not begin with its class: class: property|person|lookup|reference|local. …"];
  const primary = table.indexes.find((index) => index.primary);
  if (!primary) return ["it has no primary key"];
  return [
    ...columnFaults(table, tableClass),
    ...uniqueFaults(table),
    ...table.foreignKeys.flatMap((key) => foreignKeyFaults(table, key, tableNamed(key.toTable))),
  ];
}

function columnFaults(table: Table, tableClass: TableClass): string[] {
  const type = KEY_TYPE[tableClass];
  const name = keyColumnOf(table);
  if (!type || !name) return [];
  const column = table.columns.find((each) => each.name === name);
  if (!column) return [`it has no column ${name}`];
  const faults = [];
  if (column.type !== type) faults.push(`${name} is ${column.type}, not ${type}`);
  if (!column.notNull) faults.push(`${name} may be null`);
  if (table.indexes.find((index) => index.primary)!.columns[0] !== name) {
    faults.push(`its primary key does not begin with ${name}`);
  }
  return faults;
}

function uniqueFaults(table: Table): string[] {
  const key = keyColumnOf(table);
  if (!table.columns.some((column) => column.name === key)) return [];
  return table.indexes
    .filter((index) => index.unique && !index.columns.includes(key!))
    .map((index) => `unique index ${index.name} does not contain ${key}`);
}

function foreignKeyFaults(table: Table, foreignKey: ForeignKey, to: Table | undefined): string[] {
  const faults = [];
  if (foreignKey.onDelete === "n" || foreignKey.onDelete === "d") faults.push("writes into rows on delete");
  if (!"ar".includes(foreignKey.onUpdate)) faults.push("writes into rows on update");
  const toClass = to && classOf(to);
  if (to && toClass && toClass !== "reference") faults.push(...reachFaults(table, foreignKey, to, toClass));
  return faults.map((fault) => `foreign key ${foreignKey.name} ${fault}`);
}

/** To another table than a reference table only within the same property or person. */
function reachFaults(
  table: Table,
  { columns, toColumns }: ForeignKey,
  to: Table,
  toClass: TableClass,
): string[] {
  const tableClass = classOf(table)!;
  if (tableClass === "local" && toClass === "local") return [];
  const key = keyColumnOf(table);
  if (tableClass !== toClass || tableClass === "lookup" || !key) {
    return [`leads from a ${tableClass} table to ${to.name}, a ${toClass} table`];
  }
  const at = columns.indexOf(key);
  return at >= 0 && toColumns[at] === key ? [] : [`does not go by ${key} on both sides`];
}
