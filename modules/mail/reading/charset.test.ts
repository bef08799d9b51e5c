import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "./charset.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Buffer.from(text, "latin1");

test("M1: valid UTF-8 wins over the label", () => {
  for (const label of ["big5", "iso-8859-1", "gb2312", "iso-2022-jp", "us-ascii", undefined])
    expect(decodeText(Buffer.from("您好 Teo, até já"), label)).toBe("您好 Teo, até já");
  expect(decodeText(Buffer.from("até já Teo"), "big5")).toBe("até já Teo");
});

test("M1: two characters of an East Asian charset that happen to be valid UTF-8 are read as labelled", () => {
  expect(decodeText(bytes(0xc3, 0xa1), "big5")).toBe(iconv.decode(Buffer.from([0xc3, 0xa1]), "big5"));
});

test("ASCII bytes of a charset that shifts are read as labelled", () => {
  expect(decodeText(latin("\x1b$B$9$_$^$;$s\x1b(B Teo"), "iso-2022-jp")).toBe("すみません Teo");
  expect(decodeText(latin("\x1b$)C\x0e>H3g\x0f Teo"), "iso-2022-kr")).toBe("안녕 Teo");
  expect(decodeText(latin("~{VPND~} Teo ~~"), "hz-gb-2312")).toBe("中文 Teo ~");
});

test("Japanese in seven bits is read without a label, and without the pauses that decoders take for faults", () => {
  expect(decodeText(latin("\x1b$B$9$_\x1b(B\x1b$B$^$;$s\x1b(B Teo"))).toBe("すみません Teo");
  expect(decodeText(latin("\x1b$B$9$_\nTeo"), "iso-2022-jp")).toBe("すみ\nTeo");
  expect(decodeText(latin("\x1b(I1\x1b(J2\x1b$(D0!\x1b(B3"), "iso-2022-jp")).toBe("ｱ2丂3");
  expect(decodeText(latin("\x1b[1mTeo\x1b(B"))).toBe("\x1b[1mTeo\x1b(B");
});

test("half a character at the end of UTF-16 is nothing", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x54, 0, 0x65, 0, 0x6f))).toBe("Te");
});

describe("M2: a label is understood", () => {
  const words: readonly (readonly [string, string, string])[] = [
    ["ks_c_5601-1987", "euc-kr", "스티해"],
    ["gb2312", "gb18030", "您好，朱镕基"],
    ["x-gbk", "gbk", "您好"],
    ["cp936", "gbk", "您好"],
    ["big5-hkscs", "big5", "您好"],
    ["cp932", "shift_jis", "こんにちは"],
    ["iso-8859-8-i", "iso-8859-8", "שלום"],
    ["cp-850", "cp850", "Grüße"],
    ["IBM437", "cp437", "Grüße"],
    ["koi8-ru", "koi8-u", "Привіт"],
    ["win-1251", "win1251", "Привет"],
    ["cp1252", "win1252", "Grüße – €5"],
    ["iso-8859-1", "win1252", "“Grüße”"],
    ["ISO 8859_15", "iso-8859-15", "5 €"],
    ['"iso-8859-2;"', "iso-8859-2", "Łódź"],
    ["charset=iso-8859-2", "iso-8859-2", "Łódź"],
    ["tis-620", "win874", "สวัสดี"],
    ["x-mac-roman", "macroman", "Grüße"],
    ["x-no-such-charset", "win1252", "Grüße"],
    ["__proto__", "win1252", "Grüße"],
    ["base64", "win1252", "Grüße"],
  ];
  test.each(words)("%s", (label, charset, text) => {
    expect(decodeText(iconv.encode(text, charset), label)).toBe(text);
  });

  test.each(['"utf-8;"', "utf8", "UTF_8", "unicode-1-1-utf-8", "'utf-8'", "us-ascii", "7bit", "", undefined])(
    "%s",
    (label) => {
      expect(decodeText(Buffer.from("Grüße 🔑"), label)).toBe("Grüße 🔑");
    },
  );
});

test("M13: UTF-7 and UTF-16 are read, with a byte-order mark and without", () => {
  expect(decodeText(latin("Gr+APwA3w-e"), "utf-7")).toBe("Grüße");
  const text = "Hello Teo, até já";
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  expect(decodeText(Buffer.concat([bytes(0xff, 0xfe), little]), "utf-8")).toBe(text);
  expect(decodeText(Buffer.concat([bytes(0xfe, 0xff), big]))).toBe(text);
  for (const label of ["utf-16", "utf-16le", "utf-16be"]) {
    expect(decodeText(little, label)).toBe(text);
    expect(decodeText(big, label)).toBe(text);
    expect(decodeText(latin("plain after all"), label)).toBe("plain after all");
  }
  expect(decodeText(Buffer.from("\ufeffHello"))).toBe("Hello");
});

describe("M14: words encoded twice", () => {
  const twice = (text: string) => Buffer.from(new TextDecoder("windows-1252").decode(Buffer.from(text)));
  test.each(["Grüße", "it’s fine", "Привет, Тео", "café", "Łódź", "😀"])("come back: %s", (text) => {
    expect(decodeText(twice(text), "utf-8")).toBe(text);
  });
  test.each(["Grüße", "São Paulo: Â, Ã", "GrÃ¼ÃŸe and Grüße", "GrÃ¼ÃŸe 5 → 6", "Ã", "ÂNGELA"])(
    "others stay: %s",
    (text) => {
      expect(decodeText(Buffer.from(text), "utf-8")).toBe(text);
    },
  );
});

test("M15: the character zero is left out", () => {
  expect(decodeText(latin("He\0llo"))).toBe("Hello");
  expect(decodeText(Buffer.from("Gr\0üße"))).toBe("Grüße");
});

test("M16: what is no character becomes one that says so", () => {
  expect(decodeText(Buffer.concat([Buffer.from("Grüße aus "), bytes(0xff, 0x41)]), "utf-8")).toBe(
    "Grüße aus \ufffdA",
  );
  expect(decodeText(latin("+2D0-x"), "utf-7")).toBe("\ufffdx");
  expect(decodeText(Buffer.from("Grüße aus Lisboa – é").subarray(0, -1), "utf-8")).toBe(
    "Grüße aus Lisboa – \ufffd",
  );
});

test("bytes of an unlabelled Western text are windows-1252", () => {
  expect(decodeText(latin("café"))).toBe("café");
  expect(decodeText(latin("Grüße, \x80 5"), "utf-8")).toBe("Grüße, € 5");
});

test("lines in windows-1252 that somebody added to a text in UTF-8 are read as what they are", () => {
  const text = Buffer.concat([
    Buffer.from("Até já, Olá, Grüße\r\n"),
    latin("Gr\u00fc\u00dfe\r\n"),
    Buffer.from("já\u00e9"),
  ]);
  expect(decodeText(text, "utf-8")).toBe("Até já, Olá, Grüße\r\nGrüße\r\njáé");
  expect(decodeText(Buffer.concat([Buffer.from("já já "), latin("\u00e9\nx")]), "utf-8")).toBe(
    "já já \ufffd\nx",
  );
});
