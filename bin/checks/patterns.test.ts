/** Patterns are found however they are written, proven or doubted rightly, and compared with the list. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { doubtAbout, loosened } from "./pattern-proof.ts";
import { sitesIn } from "./pattern-sites.ts";
import { type Bounded, findPatterns, PROVEN } from "./patterns.ts";

const PATH = "modules/safety/rules/names.ts";
const patternsIn = (text: string) => sitesIn(PATH, text).sites.map(({ pattern }) => pattern);

const aHouse = (text: string, linear: readonly string[], bounded: readonly Bounded[] = []) =>
  findPatterns(aRepository({ [PATH]: text, [PROVEN]: JSON.stringify({ linear, bounded }) })).faults;

test("literals and built patterns are found, and what only looks like one is not", () => {
  expect(
    patternsIn(`const a = /b+/gu; const c = new RegExp("d/e", "u"); const f = RegExp("g"); // /h/
      const i = "/j/"; const k = 8 / 4 / 2;`),
  ).toEqual(["/b+/gu", "/d\\/e/u", "/g/"]);
});

test("a listed pattern passes; a new one, and one that is gone, name the script", () => {
  const text = "export const name = /^[a-z]+$/u;";
  expect(aHouse(text, ["/^[a-z]+$/u"])).toEqual([]);
  expect(aHouse(text, [])).toEqual([expect.stringMatching(/names\.ts:1: .* not proven: .*prove-patterns/)]);
  expect(aHouse(text, ["/^[a-z]+$/u", "/gone/"])).toEqual([expect.stringContaining("/gone/ is gone")]);
});

test("what is bounded is so where the words say it, and nowhere else", () => {
  const text = "export const name = /-+$/;";
  const one = { pattern: "/-+$/", in: PATH, because: "a label has at most 63 characters" };
  expect(aHouse(text, [], [one])).toEqual([]);
  expect(aHouse(text, [], [{ ...one, because: " " }])).toHaveLength(1);
  expect(aHouse(text, [], [{ ...one, in: "modules/safety/rules/hosts.ts" }])).toHaveLength(2);
});

test("a pattern of words that are put together is seen when its file is loaded", () => {
  const text = `const words = ["wifi", "code"];
    export const asks = new RegExp(\`(?:\${words.join("|")})\`, "iu");`;
  expect(aHouse(text, ["/(?:wifi|code)/iu"])).toEqual([]);
  expect(aHouse(text, [])).toEqual([expect.stringContaining("names.ts:2: /(?:wifi|code)/iu is not proven")]);
});

test("a pattern that is built only when it is needed is refused", () => {
  const text = "export const asks = (word: string) => new RegExp(word, 'u');";
  expect(aHouse(text, [])).toEqual([expect.stringContaining("build it when the file is loaded")]);
});

test("what begins anew at every sign is doubted, what looks once is not", async () => {
  expect(await doubtAbout("/-+$/")).toContain("polynomial");
  expect(await doubtAbout("/^(?:a+)+$/")).toContain("exponential");
  expect(await doubtAbout("/^[a-z]+\\d*$/u")).toBeUndefined();
});

test("counted repeats are proven by endless ones, never by samples", async () => {
  expect(loosened("(?<![a-z])@[a-z]{2,60}(?:\\.[a-z]{1,9}){1,4}(?![a-z])")).toBe(
    "(?:^|[^a-z])@[a-z]+(?:\\.[a-z]+){1,4}(?:$|[^a-z])",
  );
  expect(await doubtAbout("/^@[a-z]{2,600}\\d{2,600}$/u")).toBeUndefined();
  expect(await doubtAbout("/^(?:a{1,30}){1,30}$/", 2_000)).toBeDefined();
});
