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

/** Whatever runs hot statements: the database, or a transaction that is open. */
export type Runner = {
  run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
};

export const runnerIn = (tx: Queries): Runner => ({
  run: (statement, values) => runIn(tx, statement, values),
});
