import { expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { additionLink, readAdditionLink } from "./addition-link.ts";

const KEY = "k".repeat(40);
const of = {
  propertyId: 1001 as PropertyId,
  additionId: "0192f0aa-0000-7000-8000-000000000001" as Id<"host_addition">,
  personId: "0192f0aa-0000-7000-8000-000000000002" as Id<"person">,
};
const token = additionLink(of, KEY);

test("the link of an owner's letter names what was added, where, and whose letter it is", () => {
  expect(readAdditionLink(token, KEY)).toEqual(of);
});

test("nobody makes one without the key, nor turns one into another's", () => {
  expect(readAdditionLink(token, "x".repeat(40))).toBeUndefined();
  expect(readAdditionLink(token.replace("1001.", "1002."), KEY)).toBeUndefined();
  expect(readAdditionLink(token.replace("0002.", "0003."), KEY)).toBeUndefined();
  expect(readAdditionLink(`${token}A`, KEY)).toBeUndefined();
  expect(readAdditionLink("", KEY)).toBeUndefined();
});
