import { expect, test } from "vitest";
import { REPORT_CATEGORIES, REPORT_REASONS, REPORTERS } from "../types/report.ts";
import { FRAUD_REASONS, isAlarm } from "./report-alarm.ts";
import { categoryOf, choicesFor } from "./report-categories.ts";

test("every reason that was ever said belongs to a category, and a category to itself", () => {
  for (const reason of REPORT_REASONS) expect(REPORT_CATEGORIES).toContain(categoryOf(reason));
  for (const category of REPORT_CATEGORIES) expect(categoryOf(category)).toBe(category);
});

test.each(REPORTERS)("a %s finds each category once, and something else last", (reporter) => {
  const offered = choicesFor(reporter).flatMap(({ categories }) => categories);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.at(-1)).toBe("something_else");
  expect(offered[0]).toBe("phishing");
});

test("only hosts have guests who damage things, only guests a place that is not what it said", () => {
  const offered = (reporter: "guest" | "partner") =>
    choicesFor(reporter).flatMap(({ categories }) => categories);
  expect(offered("guest")).not.toContain("guest_misconduct");
  expect(offered("partner")).not.toContain("unsafe_place");
  const both = new Set([...offered("guest"), ...offered("partner")]);
  expect([...both].sort()).toEqual([...REPORT_CATEGORIES].sort());
});

test("fraud of two guests is an alarm by its new word as by those of before", () => {
  expect(FRAUD_REASONS).toEqual(expect.arrayContaining(["phishing", "asks_for_card_or_code"]));
  expect(isAlarm({ reason: "phishing", reporter: "guest" }, 2)).toBe(true);
  expect(isAlarm({ reason: "spam", reporter: "guest" }, 9)).toBe(false);
});
