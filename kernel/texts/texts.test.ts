/** Tests of the texts room on the server: a refusal is told in the reader's language, in all its parts. */

import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../language.ts";
import { problem } from "./index.ts";

test("a refusal has a title, a sentence and a remedy in every language", () => {
  for (const language of INTERFACE_LANGUAGES) {
    const told = problem("kernel.id_malformed", language, { id: "12" });
    expect(told.detail).toContain("12");
    expect(told.title.length).toBeGreaterThan(5);
    expect(told.remedy.length).toBeGreaterThan(5);
  }
});

test("a param that the case lacks shows as an ellipsis and not as a word of the program", () => {
  expect(problem("kernel.id_malformed", "en").detail).toBe(
    "Nothing was looked up: “…” is not the number of anything here.",
  );
});

test("a code that nobody described is answered with its name", () => {
  expect(problem("stays.unheard_of", "sv")).toEqual({ title: "stays.unheard_of", detail: "", remedy: "" });
});
