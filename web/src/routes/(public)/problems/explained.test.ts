/** Tests of the pages that explain refusals: every code has its page, in every language, without a case. */

import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#kernel/language.ts";
import { addressOf } from "./address.ts";
import { chaptersIn, explained } from "./explained.ts";

test("every refusal is explained in every language: a title, what it means and what to do", () => {
  for (const language of INTERFACE_LANGUAGES) {
    for (const { codes } of chaptersIn(language)) {
      for (const { code, title, about, remedy } of codes) {
        expect([code, title !== "", about !== "", remedy !== ""]).toEqual([code, true, true, true]);
      }
    }
  }
});

test("the address of a problem leads to its explanation", () => {
  for (const { codes } of chaptersIn("en")) {
    for (const { code } of codes) {
      const [, , module, reason] = addressOf(code).split("/");
      expect(explained("sv", module!, reason!)?.code).toBe(code);
    }
  }
  expect(explained("en", "messaging", "never-heard-of")).toBeUndefined();
});
