/** Rules of statements that their plan shows: each spread table is reached by its key, through an index. Pure. */

import { classOf, keyColumnOf } from "./classes.ts";
import type { Table } from "./picture.ts";

/** A node of `explain (format json, verbose)`. */
export type PlanNode = {
  readonly "Node Type": string;
  readonly Operation?: string;
  readonly Schema?: string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly "Recheck Cond"?: string;
  readonly Filter?: string;
  readonly Output?: readonly string[];
  readonly Plans?: readonly PlanNode[];
};

type TableNamed = (name: string) => Table | undefined;

/** What is wrong with the plan of a statement, made for unknown parameters and with sequential scans discouraged. */
export function planFaults(plan: PlanNode, tableNamed: TableNamed): string[] {
  const nodes = allNodes(plan);
  const touched = new Set(
    nodes.map((node) => tableOf(node, tableNamed)).filter((table) => table !== undefined),
  );
  return [...new Set([...nodes.flatMap((node) => nodeFaults(node, tableNamed)), ...groupFaults(touched)])];
}

/** The tables whose rows are spread, which a plan touches. */
export const spreadTablesIn = (plan: PlanNode, tableNamed: TableNamed): string[] =>
  allNodes(plan).flatMap((node) => {
    const table = tableOf(node, tableNamed);
    return table && keyColumnOf(table) ? [table.name] : [];
  });

const allNodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(allNodes)];

const tableOf = (node: PlanNode, tableNamed: TableNamed): Table | undefined =>
  node["Relation Name"] === undefined ? undefined : tableNamed(`${node.Schema}.${node["Relation Name"]}`);

function nodeFaults(node: PlanNode, tableNamed: TableNamed): string[] {
  const table = tableOf(node, tableNamed);
  const key = table && keyColumnOf(table);
  if (!table || !key) return [];
  if (node.Operation === "Insert")
    return namesKeyOnInsert(node, table, key) ? [] : [`does not name one ${key} for ${table.name}`];
  if (node.Operation) return [];
  const found =
    node["Node Type"] === "Bitmap Heap Scan" ? bitmapConditions(node) : [node["Index Cond"] ?? ""];
  if (found.every((condition) => givesKey(condition, key))) return [];
  const filtered = givesKey(node.Filter ?? "", key);
  return [
    filtered ? `has no index to find ${table.name} by ${key}` : `does not name ${key} for ${table.name}`,
  ];
}

const bitmapConditions = (node: PlanNode): string[] =>
  allNodes(node).flatMap((each) =>
    each["Node Type"] === "Bitmap Index Scan" ? [each["Index Cond"] ?? ""] : [],
  );

/** `key = $n`, perhaps with an alias before and a cast behind; `= any($n)` is several keys. */
const givesKey = (condition: string, key: string): boolean =>
  new RegExp(`\\b${key} = \\(?(\\$\\d+|'[^']*'::)|\\$\\d+ = (\\w+\\.)?${key}\\b`).test(condition);

/** What is inserted is listed in the order of the table's columns: the key is a parameter, or a key that was found by one. */
function namesKeyOnInsert(node: PlanNode, table: Table, key: string): boolean {
  const at = table.columns.findIndex((column) => column.name === key);
  const value = node.Plans?.[0]?.Output?.[at] ?? "";
  return new RegExp(`^\\(?(\\$\\d+|'[^']*'::)|^(\\w+\\.)?${key}$`).test(value);
}

/** Tables spread by different things meet in no statement: that would be a transaction over several servers. */
function groupFaults(tables: Iterable<Table>): string[] {
  const groups = new Map<string, string>();
  for (const table of tables) {
    if (!keyColumnOf(table)) continue;
    groups.set(classOf(table) === "lookup" ? table.name : classOf(table)!, table.name);
  }
  return groups.size > 1
    ? [`joins tables that are spread by different things: ${[...groups.values()].toSorted().join(", ")}`]
    : [];
}
