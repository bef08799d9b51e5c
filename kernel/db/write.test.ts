/** Writing: all or nothing, tried again when the database asks for it, hooks once it is committed. */

import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { afterCommit, openDb, type Tx } from "./index.ts";
import { testDatabase } from "./testing.ts";

const db = await testDatabase();
await db.run({ name: "create", text: "create table guest (name text primary key)" }, []);
afterEach(() => db.run({ name: "clear", text: "truncate guest" }, []));

const save = (tx: Tx, name: string) => sql`insert into guest values (${name})`.execute(tx);
const names = async () => {
  const { rows } = await sql<{ name: string }>`select name from guest order by name`.execute(db.q);
  return rows.map((row) => row.name);
};

test("what throws leaves nothing behind, and its error arrives as it was thrown", async () => {
  const failed = db.write(async (tx) => {
    await save(tx, "Mira");
    throw new RangeError("no");
  });
  await expect(failed).rejects.toThrow(RangeError);
  expect(await names()).toEqual([]);
});

const troubles = {
  "was not serialisable": sql`do $$ begin raise exception 'try again' using errcode = '40001'; end $$`,
  "was chosen as a deadlock's victim": sql`do $$ begin raise exception 'try again' using errcode = '40P01'; end $$`,
  "lost its connection": sql`select pg_terminate_backend(pg_backend_pid())`,
};

for (const [trouble, provoke] of Object.entries(troubles)) {
  test(`a transaction that ${trouble} is run again from its beginning`, async () => {
    let attempts = 0;
    await db.write(async (tx) => {
      await save(tx, "Mira");
      if (++attempts < 3) await provoke.execute(tx);
    });
    expect(attempts).toBe(3);
    expect(await names()).toEqual(["Mira"]);
  });
}

test("a statement that the data refuses is not run again", async () => {
  let attempts = 0;
  const refused = db.write(async (tx) => {
    attempts++;
    await save(tx, "Mira");
    await save(tx, "Mira");
  });
  await expect(refused).rejects.toMatchObject({ code: "23505" });
  expect(attempts).toBe(1);
});

test("a database that stays away is an answer, not a crash", async () => {
  const away = openDb("postgresql://nobody@%2Fnowhere:5432/none");
  const asked = [
    away.run({ name: "ask", text: "select 1" }, []),
    away.write(async () => {}),
    sql`select 1`.execute(away.q),
  ];
  for (const answer of await Promise.allSettled(asked)) {
    expect(answer).toMatchObject({ status: "rejected", reason: { code: "kernel.database_unavailable" } });
  }
  await away.close();
});

test("hooks run once, after the commit that counts, also when a store asked in its own words", async () => {
  const seen: string[][] = [];
  let attempts = 0;
  await db.write(async (tx) => {
    await save(tx, "Mira");
    afterCommit(tx.withTables<{ guest: { name: string } }>(), async () => {
      seen.push(await names());
    });
    if (++attempts === 1) await troubles["was not serialisable"].execute(tx);
  });
  expect(seen).toEqual([["Mira"]]);
});

test("hooks of a transaction that is undone do not run, and a hook that fails does not undo the write", async () => {
  let ran = false;
  const undone = db.write(async (tx) => {
    afterCommit(tx, () => {
      ran = true;
    });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect(ran).toBe(false);
  await db.write(async (tx) => {
    await save(tx, "Mira");
    afterCommit(tx, () => {
      throw new Error("the hint was lost");
    });
  });
  expect(await names()).toEqual(["Mira"]);
});

test("outside a transaction there is no commit to wait for", () => {
  expect(() => afterCommit(db.q, () => {})).toThrow("db.write");
});
