import { describe, expect, test } from "vitest";
import { ExpressionReader } from "./expression.ts";
import type { Value } from "./values.ts";

const on = (columns: Record<string, string>, json: unknown): string | undefined => {
  const value: Value = new ExpressionReader().read(
    json,
    "/here",
  )({
    columns: new Map(Object.entries(columns)),
    id: "f00d-7",
    seed: 1,
  });
  return Array.isArray(value) ? value.join(" | ") : value?.toString();
};
const line = {
  first: "Mira",
  last: "Lindqvist",
  rate: "94.5",
  nights: "3",
  day: "9/18/2015",
  rooms: "Sea flat; Attic",
};

describe("an expression", () => {
  test.each<[unknown, string | undefined]>([
    ["first", "Mira"],
    [{ column: "first" }, "Mira"],
    ["nothing", undefined],
    [{ value: "EUR" }, "EUR"],
    [{ value: 7 }, "7"],
    [{ line: true }, "f00d-7"],
    [{ join: ["first", "last"] }, "Mira Lindqvist"],
    [{ join: ["last", "nothing", "first"], with: ", " }, "Lindqvist, Mira"],
    [{ join: ["nothing"] }, undefined],
    [{ first: ["nothing", "last"] }, "Lindqvist"],
    [{ split: "rooms", by: ";" }, "Sea flat | Attic"],
    [{ split: "rooms", by: ";", take: 1 }, "Attic"],
    [{ split: "rooms", by: ";", take: -1 }, "Attic"],
    [{ split: "rooms", by: ";", take: 5 }, undefined],
    [{ sum: ["nights", "nothing", { value: "0.25" }] }, "3.25"],
    [{ product: ["rate", "nights"] }, "283.5"],
    [{ product: ["rate", "nothing"] }, undefined],
    [{ map: "first", to: { Mira: "guest" } }, "guest"],
    [{ map: "last", to: { Mira: "guest" }, else: { value: "other" } }, "other"],
    [{ map: "nothing", to: { Mira: "guest" } }, undefined],
    [{ if: "first", is: ["Omar", "Mira"], give: "last" }, "Lindqvist"],
    [{ if: "first", is: "Jan", give: "last" }, undefined],
    [{ if: "first", is: "Jan", give: "last", else: { value: "x" } }, "x"],
    [{ date: "day", as: "M/D/YYYY" }, "2015-09-18"],
    [{ date: { year: { value: "2016" }, month: { value: "February" }, day: { value: "29" } } }, "2016-02-29"],
    [{ date: { year: { value: "2016" }, month: { value: "2" }, day: "nothing" } }, undefined],
    [{ plusDays: [{ date: "day", as: "M/D/YYYY" }, "nights"] }, "2015-09-21"],
    [{ minusDays: [{ date: "day", as: "M/D/YYYY" }, { sum: ["nights", "nights"] }] }, "2015-09-12"],
    [{ country: { value: "PRT" } }, "PT"],
    [{ country: { value: "pt" } }, "PT"],
    [{ country: { value: "Atlantis" }, else: { value: "SE" } }, "SE"],
  ])("%j gives %j", (json, expected) => {
    expect(on(line, json)).toBe(expected);
  });

  test.each<[unknown, string]>([
    [{ map: "first", to: { Omar: "guest" } }, "Mira"],
    [{ date: "day" }, "9/18/2015"],
    [{ date: { year: { value: "2015" }, month: { value: "2" }, day: { value: "29" } } }, "2015 2 29"],
    [{ sum: ["first"] }, "Mira"],
    [{ plusDays: [{ value: "2015-09-18" }, "rate"] }, "94.5"],
    [{ country: { value: "XYZ" } }, "XYZ"],
  ])("%j says which value it did not expect", (json, value) => {
    expect(() => on(line, json)).toThrow(
      expect.objectContaining({
        code: "stays.line_value_unexpected",
        params: expect.objectContaining({ value }),
      }),
    );
  });

  test.each<[unknown, string]>([
    [7, "/here"],
    [{}, "/here"],
    [{ column: "a", value: "b" }, "/here"],
    [{ multiply: ["a"] }, "/here"],
    [{ column: 7 }, "/here/column"],
    [{ sum: "a" }, "/here/sum"],
    [{ sum: [{ join: [] }] }, "/here/sum/0/join"],
    [{ split: "a" }, "/here/by"],
    [{ split: "a", by: ";", tkae: 1 }, "/here/tkae"],
    [{ map: "a", to: [] }, "/here/to"],
    [{ date: "a", as: "DD/MM" }, "/here/as"],
    [{ plusDays: ["a"] }, "/here/plusDays"],
    [{ madeUp: "shoes" }, "/here/madeUp"],
  ])("%j is refused with its place", (json, at) => {
    expect(() => on(line, json)).toThrow(
      expect.objectContaining({ code: "stays.map_unreadable", params: expect.objectContaining({ at }) }),
    );
  });
});

test("a made-up guest is the same each time, and named as people of the country are", () => {
  const guest = (what: string, country: string) =>
    on({ country }, { madeUp: what, from: { country: "country" } });
  expect(guest("name", "PRT")).toBe(guest("name", "PRT"));
  expect(guest("language", "SWE")).toBe("sv");
  expect(guest("language", "EGY")).toBe("ar");
  expect(guest("email", "PRT")).toMatch(/^guest-[0-9a-f]{12}@guests\.example$/);
  expect(on({}, { madeUp: "language" })).toBe("en");
});

test("the reader remembers which columns are asked for", () => {
  const reader = new ExpressionReader();
  reader.read({ product: ["adr", { sum: [{ column: "weekend" }, "week"] }] }, "");
  expect([...reader.columns]).toEqual(["adr", "weekend", "week"]);
});
