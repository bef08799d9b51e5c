/** Statements by name: planned once per connection, whoever wrote them. */

import { sql } from "kysely";
import { expect, test } from "vitest";
import { hotStatement } from "./index.ts";
import { nameFor } from "./statement.ts";
import { testDatabase } from "./testing.ts";

const db = await testDatabase({ poolSize: 1 });

const prepared = async () => {
  const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(db.q);
  return rows.map((row) => row.name);
};

test("a query with parameters is prepared once, however often it is asked", async () => {
  for (const n of [1, 2, 3]) await sql`select ${n}::int as once`.execute(db.q);
  const text = "select $1::int as once";
  expect((await prepared()).filter((name) => name === nameFor(text))).toEqual([nameFor(text)]);
});

test("a hot statement is prepared under its own name, in and out of a transaction", async () => {
  const greet = hotStatement("test.greet", "select $1::text as greeting");
  expect(await db.run(greet, ["Olá"])).toEqual([{ greeting: "Olá" }]);
  expect(await prepared()).toContain("test.greet");
  expect(nameFor(greet.text)).toBe("test.greet");
});

test("two hot statements cannot share a name", () => {
  expect(() => hotStatement("test.greet", "select 2")).toThrow("test.greet");
});

test("many different texts do not fill the server's memory with plans", () => {
  const names = Array.from({ length: 1000 }, (_, n) => nameFor(`select ${n} as n, $1`));
  expect(names.at(-1)).toBeUndefined();
  expect(nameFor("select $1::int as once")).toBeDefined();
});
