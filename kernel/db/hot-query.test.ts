import { describe, expect, test } from "vitest";
import { at, day } from "../time.ts";
import { testDatabase } from "./testing.ts";

const db = await testDatabase({ poolSize: 1 });

let serial = 0;
/** Runs `text` as a hot statement of its own, twice: once told its columns, once knowing them. */
async function twice(text: string, values: readonly unknown[]): Promise<unknown[]> {
  const statement = { name: `test.hot_${++serial}`, text };
  const first = await db.run(statement, values);
  expect(await db.run(statement, values)).toEqual(first);
  return first;
}

test("values come back as they went, the second time as the first", async () => {
  const values = [
    ["int8", 4_294_967_296],
    ["text", "Zoë said: \"a\\b\", {c} 'd' \n"],
    ["boolean", false],
    ["timestamptz", at("2026-03-28T14:05:06.123456Z")],
    ["date", day("2026-03-28")],
    ["jsonb", { words: ["a", null, { b: 1 }] }],
    ["bytea", Buffer.from([0, 1, 255])],
    ["uuid", "0197fa3e-5f0a-7c11-9d3e-2b1f6c8a4d10"],
    ["text[]", ["plain", 'q"uote', "back\\slash", "comma, {brace}", "", "NULL", null]],
    ["int8[]", [1, 2, 3]],
    ["timestamptz[]", [at("2026-03-28T14:05:06Z")]],
    ["text[]", []],
  ] as const;
  const columns = values.map(([type], n) => `$${n + 1}::${type} as c${n}, null::${type} as n${n}`).join(", ");
  const [row] = await twice(
    `select ${columns}`,
    values.map(([, value]) => value),
  );
  const expected = values.flatMap(([, value], n) => [
    [`c${n}`, value],
    [`n${n}`, null],
  ]);
  expect(row).toEqual(Object.fromEntries(expected));
});

test("none, one and many rows, and a statement that has no columns", async () => {
  expect(await twice("select n from generate_series(1, $1::int) n", [0])).toEqual([]);
  expect(await twice("select n from generate_series(1, $1::int) n", [3])).toEqual([
    { n: 1 },
    { n: 2 },
    { n: 3 },
  ]);
  expect(await twice("delete from kernel.job where property_id = $1", [4711])).toEqual([]);
});

describe("a statement that fails", () => {
  test("says why, and the connection goes on with the next", async () => {
    const divide = { name: "test.divide", text: "select 10 / $1::int as part" };
    expect(await db.run(divide, [5])).toEqual([{ part: 2 }]);
    await expect(db.run(divide, [0])).rejects.toMatchObject({ code: "22012" });
    await expect(db.run(divide, ["five"])).rejects.toMatchObject({ code: "22P02" });
    expect(await db.run(divide, [2])).toEqual([{ part: 5 }]);
  });

  test("because it is no SQL is not remembered as prepared", async () => {
    const nonsense = { name: "test.nonsense", text: "selekt $1" };
    for (const _ of [1, 2]) await expect(db.run(nonsense, [1])).rejects.toMatchObject({ code: "42601" });
    expect(await twice("select $1::int as n", [1])).toEqual([{ n: 1 }]);
  });

  test("because a value cannot be exact as a number does so after all rows have come", async () => {
    const large = { name: "test.large", text: "select $1::int8 + n as n from generate_series(1, 3) n" };
    await expect(db.run(large, ["9007199254740991"])).rejects.toThrow(RangeError);
    expect(await db.run(large, [1])).toEqual([{ n: 2 }, { n: 3 }, { n: 4 }]);
  });

  test("because another one has its name leaves both as they were", async () => {
    await db.run({ name: "test.same", text: "select $1::int as a" }, [1]);
    await expect(db.run({ name: "test.same", text: "select $1::int as b" }, [1])).rejects.toThrow(
      "test.same",
    );
    expect(await db.run({ name: "test.same", text: "select $1::int as a" }, [1])).toEqual([{ a: 1 }]);
  });
});

test("what was prepared by a query builder is run by name, and the other way round", async () => {
  const { runIn } = await import("./index.ts");
  const statement = { name: "test.shared", text: "select $1::text as word" };
  expect(await db.run(statement, ["a"])).toEqual([{ word: "a" }]);
  expect(await db.write((tx) => runIn(tx, statement, ["b"]))).toEqual([{ word: "b" }]);
  expect(await db.run(statement, ["c"])).toEqual([{ word: "c" }]);
});
