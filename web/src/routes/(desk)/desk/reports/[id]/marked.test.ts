import { expect, test } from "vitest";
import { marked } from "./marked.ts";

const MESSAGE = { body: "Pay to this account today", isReported: true };
const pieces = (...passages: { start?: number; end?: number }[]) =>
  marked(MESSAGE, passages)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");

test("what the reporter points at stands out, whatever overlaps", () => {
  expect(pieces({ start: 7, end: 19 })).toBe("Pay to [this account] today");
  expect(pieces({ start: 12, end: 25 }, { start: 7, end: 19 })).toBe("Pay to [this account][ today]");
  expect(pieces({ start: 7, end: 19 }, { start: 8, end: 10 })).toBe("Pay to [this account] today");
});

test("a part without a place, and any other message, stay as they are", () => {
  expect(pieces({})).toBe(MESSAGE.body);
  expect(marked({ ...MESSAGE, isReported: false }, [{ start: 0, end: 3 }])).toHaveLength(1);
});
