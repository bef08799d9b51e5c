import { expect, test } from "vitest";
import { htmlWords } from "./html-words.ts";

const INDENT = "margin:0 0 0 40px;border:none;padding:0px";
const around = (attributes: string) =>
  htmlWords(`<div>We bring:</div><blockquote ${attributes}><div>two dogs</div></blockquote>`);

test("what an author set in is their own, without the sign of a quotation", () => {
  const { text, marks } = around(`style="${INDENT}"`);
  expect(text).toMatch(/^We bring:\n+two dogs$/);
  expect(marks).toEqual([]);
});

test.each([
  `style="${INDENT}" type="cite"`,
  `style="${INDENT}" class="gmail_quote"`,
  `style="margin:0 0 0 40px;border-left:1px solid #ccc"`,
  `style="margin:0;border:none"`,
  "",
])("%j is a quotation", (attributes) => {
  expect(around(attributes).text).toContain("> two dogs");
});
