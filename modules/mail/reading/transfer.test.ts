import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transferOf, undoTransfer } from "./transfer.ts";

const undone = (encoded: string, transfer: Parameters<typeof undoTransfer>[1]) =>
  Buffer.from(undoTransfer(Buffer.from(encoded, "latin1"), transfer)).toString("latin1");

describe("M4: the name of a transfer encoding", () => {
  test.each([
    "7bit",
    "7-bit",
    "8bit;",
    "8BIT (raw)",
    "utf-8",
    "amazonses.com",
    "",
    "text/html",
    "binary",
    "none",
    "constructor",
    undefined,
  ])("%s means that nothing was encoded", (name) => expect(transferOf(name)).toBe("identity"));
  test.each([
    ["BASE64", "base64"],
    ["base64;", "base64"],
    ["base-64", "base64"],
    ['"quoted-printable"', "quoted-printable"],
    ["Quoted Printable", "quoted-printable"],
    ["quoted-printable (what else)", "quoted-printable"],
    ["quoted-printeable", "quoted-printable"],
    ["base64encoded", "base64"],
    ["x-uuencode", "uuencode"],
  ])("%s is understood", (name, transfer) => expect(transferOf(name)).toBe(transfer));
});

describe("M5: base64", () => {
  const words = "We arrive at about five in the afternoon, Mira. ".repeat(4);
  const encoded = Buffer.from(words).toString("base64");
  const folded = encoded.replace(/.{60}/g, "$&\r\n");
  test.each([
    ["folded", folded, words],
    ["on one line", encoded, words],
    ["with blanks in it", encoded.replace(/.{20}/g, "$& "), words],
    ["with padding in every line", ["SGVs", "bG8=", "IFRlbw=="].join("\r\n"), "Hello Teo"],
    ["of two pieces on one line", "SGVsbG8=IFRlbw==", "Hello Teo"],
    ["without its padding", "SGVsbG8", "Hello"],
    ["with dirt between few letters", "SGVs!bG8*gd29y\nbGQ=", "Hello world"],
    ["with stray signs in a long line", `*${encoded}!`, words],
    ["with words of a list behind it", `${folded}\r\n_____\r\nSent to the list, unsubscribe there`, words],
    ["with a ruled footer behind it", `${folded}\r\n________`, words],
    ["with a blank footer behind it", `${folded}\r\nSent from my phone`, words],
    ["cut inside a group", "SGVsbG8gVGV", "Hello Te"],
    ["that is none", "Hello Teo, how are you?", "Hello Teo, how are you?"],
    ["that is empty", "", ""],
  ])("%s", (_, text, expected) => {
    expect(undone(text, "base64")).toBe(expected);
  });

  test("comes back whole, however it is folded", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 4, max: 80 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        (raw, width, end) => {
          const text = Buffer.from(raw)
            .toString("base64")
            .replace(new RegExp(`.{${width}}`, "g"), `$&${end}`);
          expect(Buffer.from(undoTransfer(Buffer.from(text), "base64"))).toEqual(Buffer.from(raw));
        },
      ),
    );
  });
});

describe("quoted-printable", () => {
  test.each([
    ["=C3=BC=c3=bc", "\xc3\xbc\xc3\xbc"],
    ["soft =\r\nbreak =  \nand =\rmore=", "soft break and more"],
    ["trailing blanks  \t\r\ngo=20 \r\n", "trailing blanks\r\ngo \r\n"],
    ["=ZZ = 100% a=b =", "=ZZ = 100% a=b "],
    ["=", ""],
    ["=4", "=4"],
  ])("%j is %j", (text, expected) => {
    expect(undone(text, "quoted-printable")).toBe(expected);
  });
});

test("uuencode gives the file, or what stood there", () => {
  expect(undone("begin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\n", "uuencode")).toBe("Cat");
  expect(undone("no such thing", "uuencode")).toBe("no such thing");
});
