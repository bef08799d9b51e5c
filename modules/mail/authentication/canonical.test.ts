import fc from "fast-check";
import { expect, test } from "vitest";
import { relaxedBody, relaxedField, simpleLines } from "./canonical.ts";

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

test.each([
  ["", "\r\n"],
  ["\r\n\r\n", "\r\n"],
  ["Hello", "Hello\r\n"],
  ["Hello \t\r\n\r\n\r\n", "Hello \t\r\n"],
  ["a\r\n \r\n", "a\r\n \r\n"],
  ["a\r", "a\r\r\n"],
])("the body %j left as it is is signed as %j", (body, canonical) => {
  expect(simpleLines(Buffer.from(body)).toString()).toBe(canonical);
});

test("a body that nothing is to be altered in is not copied, a long one is altered wherever it must be", () => {
  const lines = Buffer.from("one line of words\r\n".repeat(1000));
  expect(relaxedBody(lines).buffer).toBe(lines.buffer);
  expect(relaxedBody(Buffer.from(`${lines}\r\n\r\n`)).equals(lines)).toBe(true);
  const piece = fc.constantFrom(" ", "\t", " \t", "\r\n", "\n", "\r", "a", "word ", `${"x".repeat(76)}\r\n`);
  const long = fc
    .tuple(fc.array(piece, { maxLength: 8 }), fc.nat(90))
    .map(([pieces, times]) => pieces.join("").repeat(times));
  fc.assert(
    fc.property(fc.array(long, { maxLength: 4 }), (parts) => {
      const text = parts.join("");
      const plain = text
        .replace(/\r?\n/g, "\r\n")
        .split("\r\n")
        .map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""))
        .join("\r\n")
        .replace(/(?:\r\n)+$/, "");
      expect(relaxedBody(Buffer.from(text)).toString()).toBe(plain === "" ? "" : `${plain}\r\n`);
    }),
  );
});
