import { describe, expect, test } from "vitest";
import { preScan } from "./pre-scan.ts";

const scan = (text: string) => preScan(Buffer.from(text));
const HEADER = 'Subject: Hi\r\nContent-Type: multipart/mixed;\r\n boundary="b"\r\n\r\n';

test("an ordinary mail has its facts told", () => {
  expect(scan(`${HEADER}--b\r\n\r\nHello Teo\r\n--b\r\n\r\nx\r\n--b--\r\n`)).toEqual({
    ok: true,
    facts: {
      headerBytes: 60,
      headerLines: 3,
      parts: 2,
      hasBareLf: false,
      hasBareCr: false,
      longestLineBytes: 30,
    },
  });
});

test.each([
  ["a\r\nb\r\n", false, false, 1],
  ["a\nbcd", true, false, 3],
  ["abc\rb\r\n", false, true, 3],
  ["a\r\r\nb", false, true, 1],
  ["a\n\rb", true, true, 1],
  ["", false, false, 0],
  ["\r", false, true, 0],
])("the line ends of %j are seen", (text, hasBareLf, hasBareCr, longestLineBytes) => {
  expect(scan(text)).toMatchObject({ ok: true, facts: { hasBareLf, hasBareCr, longestLineBytes } });
});

describe("refused before it is read:", () => {
  test.each([
    ["M10: 500,000 empty parts", `${HEADER}${"--b\r\n\r\n".repeat(500_000)}`, "too_many_parts", 200],
    [
      "M9: 10,000 multiparts in each other",
      `${HEADER}${Array.from({ length: 10_000 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`).join("")}`,
      "too_many_parts",
      200,
    ],
    [
      "H15: a header of 5 MB in one line",
      `X: ${"a".repeat(5_000_000)}\r\n\r\nx`,
      "header_too_large",
      262_144,
    ],
    ["H15: 200,000 header lines", `${"X: a\r\n".repeat(200_000)}\r\nx`, "header_too_large", 1000],
    ["more than 22 MB", "a".repeat(23_100_000), "too_large", 23_068_672],
  ])("%s", (_, text, because, limit) => {
    expect(scan(text)).toEqual({ ok: false, because, limit });
  });
});

test("a text full of dashes and of the word boundary is no mail of many parts", () => {
  expect(scan(`${HEADER}${"---\r\n--c\r\n--b--\r\n".repeat(5000)}`)).toMatchObject({
    ok: true,
    facts: { parts: 0 },
  });
  expect(scan(`\r\n${"boundary=a boundary= boundary\r\n".repeat(50_000)}`)).toMatchObject({ ok: true });
});

test("limits can be set by whoever asks", () => {
  const limits = { sizeBytes: 1000, headerBytes: 100, headerLines: 2, parts: 1, levels: 1 };
  expect(preScan(Buffer.from(HEADER), limits)).toEqual({ ok: false, because: "header_too_large", limit: 2 });
});
