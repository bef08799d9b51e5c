import { describe, expect, test } from "vitest";
import { readMail } from "./read-mail.ts";
import { mailBytes } from "./testing.ts";

const mixed = (boundary: string, ...lines: string[]) => [
  `Content-Type: multipart/mixed; boundary="${boundary}"`,
  "",
  ...lines,
];

describe("a mail that would cost too much is refused, with its headers", () => {
  const nested = (levels: number) => {
    const lines: string[] = ["Subject: deep"];
    for (let i = 0; i < levels; i++)
      lines.push(`Content-Type: multipart/mixed; boundary=b${i}`, "", `--b${i}`);
    return [...lines, "", "bottom"];
  };
  test.each([
    ["M9: 1,000 multiparts in each other", nested(1000), "too_deeply_nested"],
    [
      "M9: 300 mails in each other",
      ["Subject: deep", ...Array(300).fill("Content-Type: message/rfc822\r\n"), "", "x"],
      "too_deeply_nested",
    ],
    [
      "M10: 500,000 empty parts",
      ["Subject: deep", ...mixed("b", "--b\r\n\r\n".repeat(500_000))],
      "too_many_parts",
    ],
    [
      "as many closing boundaries",
      ["Subject: deep", ...mixed("b", "--b--\r\n".repeat(500_000))],
      "too_many_parts",
    ],
    [
      "H15: a header line of 5 MB",
      ["Subject: deep", `X: ${"a".repeat(5_000_000)}`, "", "x"],
      "header_too_large",
    ],
    ["H15: 200,000 header lines", ["Subject: deep", "X: a\r\n".repeat(200_000), "x"], "header_too_large"],
    [
      "H15: 200,000 folded lines",
      ["Subject: deep", "X: a", " a\r\n".repeat(200_000), "x"],
      "header_too_large",
    ],
    ["23 MB", ["Subject: deep", "", "a".repeat(23_100_000)], "too_large"],
  ])("%s", (_, lines, because) => {
    const read = readMail(mailBytes(lines));
    expect(read).toMatchObject({ ok: false, because });
    expect(read.root.headers.words("subject")).toBe("deep");
    expect(read.root.children).toEqual([]);
  });

  test("twenty levels and two hundred parts are read", () => {
    expect(readMail(mailBytes(nested(20))).ok).toBe(true);
    expect(readMail(mailBytes(nested(21))).ok).toBe(false);
    expect(readMail(mailBytes(mixed("b", ...Array(199).fill("--b\r\n\r\nx")))).ok).toBe(true);
    expect(readMail(mailBytes(mixed("b", ...Array(200).fill("--b\r\n\r\nx")))).ok).toBe(false);
  });
});
