import fc from "fast-check";
import { expect, test } from "vitest";
import { readTnef } from "./read-tnef.ts";
import { textOfRtf } from "./rtf-text.ts";
import { unpackRtf } from "./unpack-rtf.ts";

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const attribute = (level: number, id: number, content: Buffer) =>
  Buffer.concat([Buffer.from([level]), u32(id), u32(content.length), content, Buffer.alloc(2)]);
const tnef = (...attributes: Buffer[]) => Buffer.concat([u32(0x223e9f78), Buffer.alloc(2), ...attributes]);
/** A property of one value of any length, behind a number, many numbers and a named property to be passed over. */
const property = (tag: number, content: Buffer) =>
  Buffer.concat([
    u32(4),
    u32(0x00170003),
    u32(1),
    u32(0x60011003),
    u32(2),
    u32(1),
    u32(2),
    u32(0x8001101f),
    Buffer.alloc(16),
    u32(1),
    u32(3),
    padded(Buffer.from("abc")),
    u32(1),
    u32(2),
    padded(Buffer.from("x\0")),
    u32(tag),
    u32(1),
    u32(content.length),
    padded(content),
  ]);
const wide = (text: string) => Buffer.from(`${text}\0`, "utf16le");
const RTF = Buffer.from(
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}Gr\\'fc\\'dfe\\par{\\*\\htmltag84 <b>}\\u8364?5 \\b Teo\\tab !}",
  "latin1",
);
const packed = (rtf: Buffer) =>
  Buffer.concat([u32(rtf.length + 12), u32(rtf.length), u32(0x414c454d), u32(0), rtf]);

const files = [
  attribute(2, 0x69002, Buffer.alloc(14)),
  attribute(2, 0x18010, Buffer.from("PLAN~1.PDF\0")),
  attribute(2, 0x6800f, Buffer.from("%PDF-1.7")),
  attribute(2, 0x69005, property(0x3707001f, wide("Pläne Casa Azul.pdf"))),
  attribute(2, 0x69002, Buffer.alloc(14)),
  attribute(2, 0x18010, Buffer.from("a.txt\0")),
];

test("M18: the plain text and the files of a winmail.dat are found", () => {
  const read = readTnef(
    tnef(
      attribute(1, 0x69007, u32(1251)),
      attribute(1, 0x2800c, Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0])),
      ...files,
    ),
  );
  expect(read?.plain).toBe("Привет");
  expect(read?.files.map(({ name, type }) => [name, type])).toEqual([
    ["Pläne Casa Azul.pdf", "application/octet-stream"],
    ["a.txt", "application/octet-stream"],
  ]);
  expect(Buffer.from(read?.files[0]?.bytes ?? []).toString()).toBe("%PDF-1.7");
});

test("M18: so are its HTML, and the words of its packed RTF when there is nothing else", () => {
  expect(readTnef(tnef(attribute(1, 0x69003, property(0x10130102, Buffer.from("<p>Hi</p>")))))).toEqual({
    html: "<p>Hi</p>",
    files: [],
  });
  expect(readTnef(tnef(attribute(1, 0x69003, property(0x10090102, packed(RTF)))))?.plain).toBe(
    "Grüße\n€5 Teo\t!",
  );
});

test("packed RTF is unpacked", () => {
  // The example of the specification.
  const bytes = Buffer.from(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
    "hex",
  );
  expect(unpackRtf(bytes)?.toString("latin1")).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  expect(textOfRtf(unpackRtf(bytes) ?? Buffer.alloc(0)).trim()).toBe("hello world");
});

test("what is no TNEF is none, and nothing breaks when it is cut or damaged", () => {
  expect(readTnef(Buffer.from("Hello Teo"))).toBeUndefined();
  const whole = tnef(attribute(1, 0x69003, property(0x10090102, packed(RTF))), ...files);
  for (let end = 0; end < whole.length; end++) readTnef(whole.subarray(0, end));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Buffer.from(whole);
      damaged[at] = byte;
      readTnef(damaged);
      unpackRtf(damaged);
      textOfRtf(damaged);
    }),
  );
});
