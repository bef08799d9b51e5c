import { describe, expect, test } from "vitest";
import { decodeWords } from "./encoded-words.ts";

const b64 = (bytes: Buffer) => bytes.toString("base64");

describe("encoded words", () => {
  test.each([
    ["=?utf-8?Q?Ank=C3=BCnft_um_5?=", "Ankünft um 5"],
    ["=?ISO-8859-1?q?Gr=FC=DFe?= Mira", "Grüße Mira"],
    ["=?utf-8*de?B?R3LDvMOfZQ==?=", "Grüße"],
    ["Re: =?utf-8?Q?a?= =?utf-8?Q?b?= c", "Re: ab c"],
    ["=?utf-8?Q?a?=  x  =?utf-8?Q?b?=", "a  x  b"],
    ["=?iso-8859-1?Q?a=E9?=\t=?utf-8?B?w6k=?=", "aéé"],
    ["(=?utf-8?Q?in_brackets?=)", "(in brackets)"],
    ["=?utf-8?Q?Really??=", "Really?"],
    ["=?utf-8?Q?with blanks inside?=", "with blanks inside"],
    ["=?utf-8?Q??=x", "x"],
    ["=?x-unknown?Q?caf=E9?=", "café"],
    ["=?NONE?B?VEVTVA=?=", "TEST"],
    ["=?big5?B?pKSk5Q==?=", "中文"],
    ["=?iso-2022-jp?B?GyRCJDkbKEI=?=", "す"],
  ])("%s says %s", (raw, words) => {
    expect(decodeWords(raw)).toBe(words);
  });

  test("H11: a character split between two words comes whole", () => {
    const bytes = Buffer.from("ü");
    const halves = [b64(bytes.subarray(0, 1)), b64(bytes.subarray(1))];
    expect(decodeWords(`=?utf-8?B?${halves[0]}?= =?utf-8?B?${halves[1]}?=`)).toBe("ü");
    expect(decodeWords("=?utf-8?Q?=C3?=\r\n =?utf-8?Q?=BC?=")).toBe("ü");
    const cut = b64(Buffer.from("Grüße aus Lisboa"));
    expect(decodeWords(`=?utf-8?B?${cut.slice(0, 7)}?= =?utf-8?B?${cut.slice(7)}?=`)).toBe(
      "Grüße aus Lisboa",
    );
  });

  test.each([
    "=?utf-8?Q",
    "=?",
    "=?=?=?",
    "=?utf-8?X?abc?=",
    "a =? b ?= c",
    "=?utf-8?Q?never closed, and words follow",
  ])("H10: a broken one survives as it is: %s", (raw) => {
    expect(decodeWords(raw)).toBe(raw);
  });

  test("one without a charset is read all the same", () => {
    expect(decodeWords("Re: =??Q?Gr=FC=DFe?=, =??B?R3LDvMOfZQ==?=")).toBe("Re: Grüße, Grüße");
  });

  test("Japanese ones follow each other without a fault between them", () => {
    const encoded = (words: string) => `=?ISO-2022-JP?B?${Buffer.from(words, "latin1").toString("base64")}?=`;
    const raw = `${encoded("\x1b$B$3$s\x1b(B")} ${encoded("\x1b$B$K$A$O\x1b(B Teo")}`;
    expect(decodeWords(raw)).toBe("こんにちは Teo");
  });

  test("one that is cut at the end of the field still speaks", () => {
    expect(decodeWords("=?utf-8?Q?Ank=C3=BCnft?")).toBe("Ankünft");
    expect(decodeWords("=?utf-8?Q?Ank=C3=BCnft")).toBe("Ankünft");
  });

  test("H3: message ids in encoded words can be read", () => {
    expect(decodeWords("=?us-ascii?Q?=3C1=40mira=2Eexample=3E?=")).toBe("<1@mira.example>");
  });

  test("a long field of broken words is read in one go", () => {
    for (const piece of ["=?", "=?utf-8?Q?", "=?a?b?c", "=?utf-8?Q?a?="]) {
      expect(decodeWords(piece.repeat(20_000)).length).toBeGreaterThan(0);
    }
  });
});
