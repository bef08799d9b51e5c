/** Tests of what a property's form says to the API. */

import { expect, test } from "vitest";
import { settingsOf } from "./settings-form.ts";

const filled = (over: Record<string, string> = {}): FormData => {
  const form = new FormData();
  const fields = {
    checkInFrom: "15:00",
    checkInUntil: "",
    checkOutUntil: "11:00",
    phone: "",
    firstLanguage: "pt",
    pets: "on_request",
    smoking: "outside",
    parties: "not_allowed",
    children: "welcome",
    quietFrom: "22:00",
    quietUntil: "08:00",
    note: "Water the basil.\r\nThank you.",
    minimumAge: "",
    ...over,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.append("languages", "en");
  form.append("languages", "pt");
  return form;
};

test("the best spoken language comes first and no language twice", () => {
  expect(settingsOf(filled()).languages).toEqual(["pt", "en"]);
});

test("an empty time or telephone is taken away, an empty age is none", () => {
  const settings = settingsOf(filled());
  expect(settings.checkInUntil).toBeNull();
  expect(settings.phone).toBeNull();
  expect(settings.guestRequirements).toEqual({ phone: false, homeAddress: false, identityDocument: false });
});

test("quiet hours are sent when one of them is filled in, so that a half one is refused and not lost", () => {
  expect(settingsOf(filled()).houseRules.quiet).toEqual({ from: "22:00", until: "08:00" });
  expect(settingsOf(filled({ quietFrom: "", quietUntil: "" })).houseRules).not.toHaveProperty("quiet");
  expect(settingsOf(filled({ quietUntil: "" })).houseRules.quiet).toEqual({ from: "22:00", until: "" });
});

test("the lines of a note are those that were typed", () => {
  expect(settingsOf(filled()).houseRules.note).toBe("Water the basil.\nThank you.");
});
