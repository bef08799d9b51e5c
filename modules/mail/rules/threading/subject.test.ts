import { expect, test } from "vitest";
import { plainSubject } from "./subject.ts";

test.each([
  ["Our arrival", "Our arrival"],
  ["Re: Our arrival", "Our arrival"],
  ["Re: AW: SV: Re[2]: Our arrival", "Our arrival"],
  ["Odp: Antw: Our arrival", "Our arrival"],
  ["رد: وصولنا", "وصولنا"],
  ["Regarding: the key", "Regarding: the key"],
  ["Re:", undefined],
  ["  ", undefined],
  [undefined, undefined],
])("H10 the thread of %s is called %s", (subject, plain) => {
  expect(plainSubject(subject)).toBe(plain);
});
