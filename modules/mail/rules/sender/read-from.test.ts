import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrom } from "./read-from.ts";

const MIRA = "mira@home.example";
const MALFORMED = { ok: false, because: "from_malformed" };

describe("a From field", () => {
  test.each([
    ["mira@home.example", ""],
    ["<mira@home.example>", ""],
    ["Mira <mira@home.example>", "Mira"],
    ['"Mira \\"M.\\" Lund" <mira@home.example>', 'Mira "M." Lund'],
    ["Mira =?utf-8?q?L=C3=BCnd?= <mira@home.example>", "Mira =?utf-8?q?L=C3=BCnd?="],
    ["Mira Lünd <mira@Home.EXAMPLE>", "Mira Lünd"],
    ["(a friend) Mira (of Teo) <mira@home.example> (at home)", "Mira"],
    ["mira@home.example (Mira)", ""],
    ["Mira\r\n\t<mira@home.example>\r\n ", "Mira"],
    ["Mira [home] <mira@home.example>", "Mira [home]"],
    ["J. R. Mira <mira@home.example>", "J. R. Mira"],
    ["< mira@home.example >", ""],
    ["mira@home.example <mira@home.example>", "mira@home.example"],
    ['"teo@other.example" <mira@home.example>', "teo@other.example"],
    ["Lund, Mira <mira@home.example>", "Lund, Mira"],
  ])("%s is from Mira (A19, A23)", (field, name) => {
    expect(readFrom([field])).toEqual({ ok: true, address: MIRA, name });
  });

  test.each([
    ["<<mira@home.example>>", "A24: brackets in brackets"],
    ["mira@home.example(x)evil.example", "A26: something after a comment"],
    ['"Mira" <mira@home.example>:<teo@evil.example>', "A27: a group"],
    ["Mira: mira@home.example;", "A27: a group"],
    ["undisclosed-recipients:;", "A27: a group of nobody"],
    ["mira@ho\u00adme.example", "A28: a soft hyphen"],
    ["mira@home\u200b.example", "A28: a blank without width"],
    ["mira@home.example\u3002evil.example", "A28: a dot of another script"],
    ["teo@other.example <mira@home.example>", "A31: another address as the name"],
    ["Mira <mira@home.example", "a bracket that does not close"],
    ['"Mira <mira@home.example>', "a string that does not end"],
    ["(Mira <mira@home.example>", "a comment that does not end"],
    ["((((((mira))))))mira@home.example", "comments in comments in comments"],
    ["Mira <mira@home.example> Lund", "something after the bracket"],
    ["<@relay.example:mira@home.example>", "a route"],
    ["mira @ home.example", "blanks in an address"],
    ["mira(x)@home.example", "a comment in an address"],
    ["a b@home.example", "a word before an address"],
    ["mira@[192.0.2.1]", "an address of a machine"],
    ["mira@192.0.2.1", "an address of a machine"],
    ["mira@home", "a name of one label"],
    ["mira@-home.example", "a label that begins with a hyphen"],
    ["mira@home..example", "an empty label"],
    ["mira@home.example.", "a dot at the end"],
    ["mira@%68ome.example", "a name in percent signs"],
    ["mïra@home.example", "a letter that our mail does not carry"],
    ["@home.example", "nobody"],
    ['""@home.example', "nobody in quotes"],
    ["mira", "no domain"],
    ["mira\u0000@home.example", "a character that is none"],
    ["Mira \r\nTo: teo@other.example <mira@home.example>", "a field in a field"],
    ["Mira\\, <mira@home.example>", "a stroke outside of a string"],
    [`${"m".repeat(65)}@home.example`, "a local part of 65 characters"],
    [`mira@${"home.".repeat(50)}example`, "an address of 262 characters"],
    [`${"a ".repeat(3000)}<mira@home.example>`, "a name without end"],
  ])("%j is refused: %s", (field) => {
    expect(readFrom([field])).toEqual(MALFORMED);
  });

  test.each([
    ["mira@home.example, teo@other.example"],
    ["mira@home.example, <teo@other.example>"],
    ["Mira <mira@home.example>, Teo <teo@other.example>"],
  ])("%s names several people (A29)", (field) => {
    expect(readFrom([field])).toEqual({ ok: false, because: "several_from" });
  });

  test("that is not there, or there twice, is refused (A29, A30)", () => {
    expect(readFrom([])).toEqual({ ok: false, because: "no_from" });
    expect(readFrom([" (nobody) "])).toEqual({ ok: false, because: "no_from" });
    expect(readFrom([MIRA, MIRA])).toEqual({ ok: false, because: "several_from" });
  });

  test("has the domain that stands after the quoted part (A25)", () => {
    expect(readFrom(['"x@evil.example x"@home.example'])).toEqual({
      ok: true,
      address: '"x@evil.example x"@home.example',
      name: "",
    });
  });

  test("is read in one pass, however hostile it is", () => {
    for (const hostile of ["(", "()", '"', "<", ",", " ", "@", "a ", "a@b,", "\\", "[", "((a)"]) {
      const times = Math.floor(4096 / hostile.length);
      expect(readFrom([hostile.repeat(times)]).ok).toBe(false);
      expect(readFrom([hostile.repeat(times * 100)]).ok).toBe(false);
    }
  });

  test("never gives an address that reads otherwise alone", () => {
    const words = fc.constantFrom(
      "mira",
      "@",
      "home.example",
      "<",
      ">",
      '"',
      "(",
      ")",
      ",",
      ":",
      ";",
      " ",
      "evil.example",
      "\\",
      "[",
      "]",
      "ü",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const reading = readFrom([parts.join("")]);
        if (!reading.ok) return;
        expect(readFrom([reading.address])).toEqual({ ok: true, address: reading.address, name: "" });
        expect(readFrom([`Teo <${reading.address}>`])).toMatchObject({ address: reading.address });
      }),
    );
  });
});
