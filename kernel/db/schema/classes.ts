/** The classes of tables: by what their rows are kept together when the database is spread over several servers. */

import type { Table } from "./picture.ts";

export const CLASSES = ["property", "person", "lookup", "reference", "local"] as const;
export type TableClass = (typeof CLASSES)[number];

/** The class that a table's comment begins with: `class: property. What it is.` */
export function classOf(table: Table): TableClass | undefined {
  const said = /^class: (\w+)\. \S/.exec(table.comment ?? "")?.[1];
  return CLASSES.find((each) => each === said);
}

/** The column by which the rows of a table are spread; undefined for those copied everywhere or kept in one place. */
export function keyColumnOf(table: Table): string | undefined {
  const tableClass = classOf(table);
  if (tableClass === "property") return "property_id";
  if (tableClass === "person") return "person_id";
  if (tableClass === "lookup") return table.indexes.find((index) => index.primary)?.columns[0] ?? undefined;
  return undefined;
}
