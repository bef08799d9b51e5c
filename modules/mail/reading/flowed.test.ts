import { expect, test } from "vitest";
import { unfoldFlowed } from "./flowed.ts";

test("M6: lines that end with a blank go on in the next", () => {
  expect(unfoldFlowed("We arrive \nat five.\n\nMira")).toBe("We arrive at five.\n\nMira");
});

test("M6: with DelSp the blank at the fold belongs to nobody", () => {
  expect(unfoldFlowed("これは \n長い \n文です。", true)).toBe("これは長い文です。");
});

test("a quotation keeps its marks, and never flows into other words", () => {
  expect(unfoldFlowed("> When do \n> you arrive?\n>> Hi \nAt five.")).toBe(
    "> When do you arrive?\n>> Hi \nAt five.",
  );
  expect(unfoldFlowed(">\n> a\n>> \n")).toBe(">\n> a\n>>\n");
});

test("the line above a signature stays as it is", () => {
  expect(unfoldFlowed("Bye \n-- \nMira \nLisboa")).toBe("Bye \n-- \nMira Lisboa");
});

test("a blank put before a line so that it is no quotation is taken away", () => {
  expect(unfoldFlowed(" >not quoted\n From home")).toBe(">not quoted\nFrom home");
});

test("a million lines are unfolded", () => {
  expect(unfoldFlowed("> a \n".repeat(300_000)).startsWith("> a a a")).toBe(true);
});
