import { expect, test } from "vitest";
import { addressOf, readFilter } from "./filter.ts";

const read = (query: string) => readFilter(new URLSearchParams(query));

test("the inbox opens with those who wait for an answer", () => {
  expect(read("")).toEqual({ view: "needs_reply" });
});

test("who searches looks everywhere, unless they chose a view", () => {
  expect(read("q=Lina")).toEqual({ view: "all", q: "Lina" });
  expect(read("q=Lina&view=unread")).toEqual({ view: "unread", q: "Lina" });
});

test("a view nobody knows is the usual one", () => {
  expect(read("view=everything&q=%20")).toEqual({ view: "needs_reply" });
});

test("an address says what was chosen and reads back the same", () => {
  for (const query of [
    "",
    "view=all",
    "q=Lina",
    "q=Lina&view=needs_reply",
    "property=1001&view=unread",
    "cursor=abc",
  ]) {
    const filter = read(query);
    expect(readFilter(new URL(addressOf("/inbox", filter), "https://x.example").searchParams)).toEqual(
      filter,
    );
  }
  expect(addressOf("/inbox", { view: "needs_reply" })).toBe("/inbox");
});
