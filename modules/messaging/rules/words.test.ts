import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCharacters, decideDraft, decideWords, previewOf } from "./words.ts";

/** Of every plane, surrogate pairs and spaces included; half characters are not text. */
const anyText = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff })), {
      maxLength,
    })
    .map((points) => String.fromCodePoint(...points));

describe("a message", () => {
  test.each([
    ["5,000 letters", "a".repeat(5000)],
    ["5,000 emoji, each one character although it takes two units", "🔑".repeat(5000)],
    ["lines, tabs and spaces around the words", "  Hello,\r\n\tsee you.  \n"],
    ["Arabic with marks of direction", "\u200fمرحبا\u200f"],
    ["a single emoji", "👍"],
  ])("may be %s", (_, body) => {
    expect(decideWords(body)).toEqual({ may: true });
  });

  test.each([
    ["5,001 letters", "a".repeat(5001)],
    ["5,001 emoji", "🔑".repeat(5001)],
  ])("may not be %s, and the refusal says how many are too many", (_, body) => {
    expect(decideWords(body)).toEqual({
      may: false,
      because: "body_too_long",
      limitCharacters: 5000,
      lengthCharacters: 5001,
    });
  });

  test.each([
    ["empty", ""],
    ["spaces and line breaks", " \n\t\u00a0\u3000"],
    ["characters that are never drawn", "\u200b\u2060\ufeff\u3164\u00ad"],
  ])("may not be %s", (_, body) => {
    expect(decideWords(body)).toEqual({ may: false, because: "body_blank" });
  });

  test.each([
    ["the character zero", "Hello\u0000"],
    ["half of a character", "Hello \ud83d"],
    ["the other half", "\udd11 Hello"],
  ])("may not hold %s: it could not be kept exactly", (_, body) => {
    expect(decideWords(body)).toEqual({ may: false, because: "body_not_text" });
  });
});

test("a draft may be longer than a message, and blank", () => {
  expect(decideDraft("a".repeat(20_000))).toEqual({ may: true });
  expect(decideDraft("a".repeat(20_001))).toMatchObject({
    because: "body_too_long",
    limitCharacters: 20_000,
  });
  expect(decideDraft(" ")).toEqual({ may: true });
});

test("characters are counted as JSON Schema counts them: by code point", () => {
  fc.assert(fc.property(anyText(50), (text) => countCharacters(text) === [...text].length));
});

describe("a preview", () => {
  test("is the beginning on one line", () => {
    expect(previewOf("Hello,\n\n  we arrive late.")).toBe("Hello, we arrive late.");
  });
  test("never cuts a character in two and never exceeds 140", () => {
    fc.assert(
      fc.property(anyText(900), (text) => {
        const preview = previewOf(text);
        expect(preview.isWellFormed()).toBe(true);
        expect([...preview].length).toBeLessThanOrEqual(140);
      }),
    );
  });
});
