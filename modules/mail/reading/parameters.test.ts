import { describe, expect, test } from "vitest";
import { readParameters } from "./parameters.ts";

const named = (raw: string) => readParameters(raw).params.filename;

describe("F4: a file name is found", () => {
  test.each([
    ["plain", "attachment; filename=plan.pdf", "plan.pdf"],
    [
      "in quotes with a semicolon",
      'attachment; filename="plan; of 2nd floor.pdf"; size=3',
      "plan; of 2nd floor.pdf",
    ],
    ["with escaped quotes", 'attachment; filename="the \\"plan\\".pdf"', 'the "plan".pdf'],
    ["with the path of a Windows machine", 'attachment; filename="C:\\Mira\\plan.pdf"', "C:\\Mira\\plan.pdf"],
    ["unquoted with blanks", "attachment; filename=my plan (1).pdf; size=3", "my plan (1).pdf"],
    ["in quotes that never close", 'attachment; filename="plan.pdf; size=3', "plan.pdf"],
    ["without semicolons between", 'attachment filename="plan.pdf" size=3', "plan.pdf"],
    ["as an encoded word in quotes", 'attachment; filename="=?utf-8?Q?Pl=C3=A4ne=2Epdf?="', "Pläne.pdf"],
    ["as an encoded word without quotes", "attachment; filename==?utf-8?Q?Pl=C3=A4ne=2Epdf?=", "Pläne.pdf"],
    [
      "as quoted pieces one after the other",
      'attachment; filename="=?utf-8?Q?Pl=C3=A4?="\r\n "=?utf-8?Q?ne.pdf?="',
      "Pläne.pdf",
    ],
    ["in percent signs", "attachment; filename*=utf-8''Pl%C3%A4ne.pdf", "Pläne.pdf"],
    ["in percent signs and quotes", "attachment; filename*=\"utf-8'de'Pl%C3%A4ne.pdf\"", "Pläne.pdf"],
    ["in percent signs without a charset", "attachment; filename*=Pl%C3%A4ne.pdf", "Pläne.pdf"],
    ["in pieces", 'attachment; filename*0="my "; filename*1="plan.pdf"', "my plan.pdf"],
    ["in pieces out of order", 'attachment; filename*1="plan.pdf"; filename*0="my "', "my plan.pdf"],
    [
      "in pieces split inside a character",
      "attachment; filename*0*=utf-8''Pl%C3; filename*1*=%A4ne; filename*2=.pdf",
      "Pläne.pdf",
    ],
    [
      "encoded, which wins over plain",
      "attachment; filename=plane.pdf; filename*=utf-8''Pl%C3%A4ne.pdf",
      "Pläne.pdf",
    ],
    ["with raw accents", 'attachment; filename="Pläne.pdf"', "Pläne.pdf"],
    ["with an equals sign", "attachment; filename=a=b.pdf", "a=b.pdf"],
  ])("%s", (_, raw, name) => {
    expect(named(raw)).toBe(name);
  });

  test("M3: a charset that cannot be true falls back, with a star or without", () => {
    expect(named("attachment; filename*=us-ascii''W%F6lbung.jpg")).toBe("Wölbung.jpg");
    expect(named("attachment; filename=us-ascii''W%F6lbung.jpg")).toBe("Wölbung.jpg");
    expect(named("attachment; filename=100%25'sure.jpg")).toBe("100%25'sure.jpg");
  });
});

test("the value and its parameters are lower case in their names; the first of a name is kept", () => {
  const { value, params } = readParameters('Text/HTML; CharSet=UTF-8 (what else); charset="latin1"; x');
  expect(value).toBe("text/html");
  expect(params).toEqual({ charset: "UTF-8" });
});

test("names that every object has are no parameters unless they are written", () => {
  const { params } = readParameters("text/plain; constructor=a; __proto__=b");
  expect(params.constructor).toBe("a");
  expect(params.toString).toBeUndefined();
  expect(readParameters("text/plain").params.constructor).toBeUndefined();
});

test.each(["", ";", ";;;=", "=", '"', 'a; b="', "a; *=x; *0*=y", "a; name*99999=x"])(
  "nothing breaks on %j",
  (raw) => {
    expect(() => readParameters(raw)).not.toThrow();
  },
);

test("a quarter of a megabyte of one sign is read in one go", () => {
  for (const sign of [";", " ", '"', "a", "=", 'a="b" ', "name ", "\\", "n*1*=a;"]) {
    expect(() => readParameters(`text/plain; name="${sign.repeat(250_000 / sign.length)}`)).not.toThrow();
    expect(() => readParameters(`text/plain; ${sign.repeat(250_000 / sign.length)}`)).not.toThrow();
  }
});
