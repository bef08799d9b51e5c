/** What goes over the wire as a reply, whoever wrote it. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { isSound, linesOf } from "./replies.ts";

test("no text makes more lines than it says, nor one that a client cannot read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const lines = linesOf(text);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^[ -~]{0,480}$/);
    }),
  );
  expect(linesOf("one\r\ntwo\n\rthree")).toEqual(["one", "two", "three"]);
  expect(linesOf("Teo's café\u0000 is closed ")).toEqual(["Teo's caf?  is closed"]);
  expect(linesOf("\n")).toEqual([""]);
  expect(linesOf("a".repeat(100_000)).length).toBe(20);
});

test("a reply has a final code, and an enhanced one of its class", () => {
  const reply = (code: number, enhanced: string) => isSound({ code, enhanced, text: "" });
  expect([reply(250, "2.6.0"), reply(451, "4.3.0"), reply(550, "5.7.26")]).toEqual([true, true, true]);
  expect([
    reply(354, "3.0.0"),
    reply(250, "5.1.1"),
    reply(600, "6.0.0"),
    reply(550, "5.1"),
    reply(550.5, "5.1.1"),
  ]).toEqual([false, false, false, false, false]);
});
