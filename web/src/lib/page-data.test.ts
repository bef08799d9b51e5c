/** Tests of the reader of page data: what is plain is read as Kit writes it, the rest is refused aloud. */

import { expect, test } from "vitest";
import { parse, unflatten } from "./page-data.ts";

test("texts, numbers, lists and objects are read, and what stands twice is one thing", () => {
  const written = [
    { name: 1, rooms: 2, left: -1, house: 4, same: 4 },
    ...["Casa Azul", [3, 3, -1], 7, { open: 5 }, true],
  ];
  const read = parse(JSON.stringify(written)) as Record<string, unknown>;
  const house = { open: true };
  expect(read).toEqual({ name: "Casa Azul", rooms: [7, 7, undefined], left: undefined, house, same: house });
  expect(read.house).toBe(read.same);
  expect(unflatten(-1)).toBeUndefined();
  expect(parse("[[]]")).toEqual([]);
});

test("what is promised is revived", () => {
  const promised = { Promise: (id: unknown) => `promise ${id}` };
  expect(unflatten([{ later: 1 }, ["Promise", 2], 7], promised)).toEqual({ later: "promise 7" });
});

test("more than plain data is refused aloud", () => {
  expect(() => parse('[{"at":1},["Map"]]')).toThrow("more than plain data: Map");
  expect(() => parse("[[-3]]")).toThrow("more than plain data");
});
