/** Runs a named statement inside a transaction that is already open. */

import { CompiledQuery } from "kysely";
import type { Statement } from "./statement.ts";
import type { Queries } from "./write.ts";

/** The transaction's own retries cover it: see `write`. */
export async function runIn<Row>(
  tx: Queries,
  { text }: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return rows;
}
