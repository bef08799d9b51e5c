/** Tests of the visitor's language and of where a choice leads back to. */

import { expect, test } from "vitest";
import { addressHere, chosenLanguage, LANGUAGE_NAMES } from "./visitor-language.ts";

const cookie = (value: string | undefined) => ({ get: () => value });

test("a visitor reads in the language chosen on this device, and a made-up one is not a choice", () => {
  expect(chosenLanguage(cookie("sv"))).toBe("sv");
  expect(chosenLanguage(cookie("xx"))).toBeUndefined();
  expect(chosenLanguage(cookie(undefined))).toBeUndefined();
});

test("every language is called as its own people call it", () => {
  expect(LANGUAGE_NAMES.map(({ name }) => name)).toEqual([
    ...["English", "Deutsch", "Français", "Español", "Nederlands"],
    ...["Polski", "Русский", "العربية", "Português", "Svenska"],
  ]);
});

test("a choice leads back to a page of ours and never to another site", () => {
  expect(addressHere("/g/stay?before=40", "/")).toBe("/g/stay?before=40");
  for (const elsewhere of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "g",
    "",
    undefined,
    "/a b",
    "/etc/passwd\0",
    "/caf\u00e9\u2028",
  ]) {
    expect(addressHere(elsewhere, "/g")).toBe("/g");
  }
});
