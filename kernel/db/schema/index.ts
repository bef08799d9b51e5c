/** Holds a migrated database and the hot statements against the rules that keep them distributable (docs/data.md). */

import { sql } from "kysely";
import type { Statement } from "../statement.ts";
import type { Queries, Tx } from "../write.ts";
import { formFaults, sequenceFaults } from "./form-rules.ts";
import { keyFaults } from "./key-rules.ts";
import { type Picture, type Routine, type Table, takePicture } from "./picture.ts";
import { type PlanNode, planFaults, spreadTablesIn } from "./plan-rules.ts";
import { statementsIn } from "./routine-statements.ts";
import { textFaults } from "./text-rules.ts";
import type { Violation } from "./violation.ts";

export { tell, type Violation } from "./violation.ts";

/** Every violation, in the order of tables, functions and statements. Plans need PostgreSQL 16 or newer. */
export const checkSchema = (q: Queries, statements: readonly Statement[]): Promise<Violation[]> =>
  q.transaction().execute((tx) => checkWithin(tx, statements));

/** As `checkSchema`, in a transaction that sees more than others do. */
export async function checkWithin(tx: Tx, statements: readonly Statement[]): Promise<Violation[]> {
  const picture = await takePicture(tx);
  const found = [...tableViolations(picture), ...sequenceFaults(picture)];
  await sql`set local enable_seqscan = off`.execute(tx);
  for (const routine of picture.routines) found.push(...(await routineViolations(tx, routine, picture)));
  for (const { name, text } of statements) {
    found.push(
      ...(await statementFaults(tx, text, picture)).map((what) => ({ where: `statement ${name}`, what })),
    );
  }
  return found;
}

function tableViolations({ tables }: Picture): Violation[] {
  const tableNamed = finder(tables);
  return tables.flatMap((table) =>
    [...keyFaults(table, tableNamed), ...formFaults(table)].map((what) => ({
      where: `table ${table.name}`,
      what,
    })),
  );
}

async function routineViolations(tx: Queries, routine: Routine, picture: Picture): Promise<Violation[]> {
  const { statements, faults } = statementsIn(routine);
  const found = [...faults];
  for (const text of statements) found.push(...(await statementFaults(tx, text, picture)));
  return found.map((what) => ({ where: `function ${routine.name}`, what }));
}

async function statementFaults(tx: Queries, text: string, { tables }: Picture): Promise<string[]> {
  const plan = await planOf(tx, text);
  if (typeof plan === "string")
    return [`“${text.replace(/\s+/g, " ").slice(0, 80)}” cannot be planned: ${plan}`];
  const tableNamed = finder(tables);
  if (spreadTablesIn(plan, tableNamed).length === 0) return [];
  return [...textFaults(text), ...planFaults(plan, tableNamed).map((fault) => `it ${fault}`)];
}

/** The plan for parameters that are not known yet, or why there is none. */
async function planOf(tx: Queries, text: string): Promise<PlanNode | string> {
  const point = sql`savepoint statement`;
  await point.execute(tx);
  try {
    const explained = sql<{
      "QUERY PLAN": [{ Plan: PlanNode }];
    }>`${sql.raw(`explain (generic_plan, verbose, format json) ${text}`)}`;
    const { rows } = await explained.execute(tx);
    return rows[0]!["QUERY PLAN"][0].Plan;
  } catch (error) {
    await sql`rollback to savepoint statement`.execute(tx);
    return (error as Error).message;
  }
}

function finder(tables: readonly Table[]): (name: string) => Table | undefined {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return (name) => byName.get(name);
}
