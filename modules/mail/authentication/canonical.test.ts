import fc from "fast-check";
import { expect, test } from "vitest";
import { relaxedBody, relaxedField } from "./canonical.ts";

test("a field is its name in lower case and its words, one blank between them", () => {
  expect(relaxedField("SubJect \t:  Your\r\n \t stay \t\r\n")).toBe("subject:Your stay");
  expect(relaxedField("X:\r\n")).toBe("x:");
  expect(relaxedField("X-Time: 10:30 ")).toBe("x-time:10:30");
});

test.each([
  ["", ""],
  ["\r\n\r\n", ""],
  [" \r\n\t\r\n", ""],
  ["Hello", "Hello\r\n"],
  ["Hello \t\r\n", "Hello\r\n"],
  [" Hello\t  Mira \r\n\r\n\r\n", " Hello Mira\r\n"],
  ["a\r\n \r\nb", "a\r\n\r\nb\r\n"],
  ["a\nb \n\n", "a\r\nb\r\n"],
  ["a \r \r\n", "a \r\r\n"],
])("the body %j is signed as %j", (body, canonical) => {
  expect(relaxedBody(Buffer.from(body)).toString()).toBe(canonical);
});

test("blanks at the ends of lines and empty lines at the end change nothing", () => {
  const lines = fc.array(fc.constantFrom("Hello", " Mira", "", "a  b", "\tc"), { maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.constantFrom("", " ", "\t ", "  "), fc.nat(3), (body, blanks, empty) => {
      const plain = relaxedBody(Buffer.from(body.map((line) => `${line}\r\n`).join("")));
      const altered = body.map((line) => `${line}${blanks}\r\n`).join("") + "\r\n".repeat(empty);
      expect(relaxedBody(Buffer.from(altered)).equals(plain)).toBe(true);
      expect(relaxedBody(plain).equals(plain)).toBe(true);
    }),
  );
});
