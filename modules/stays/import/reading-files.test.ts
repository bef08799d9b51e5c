import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRecords, type FileRecord } from "./csv.ts";
import { arrayRecords, ndjsonRecords } from "./json.ts";
import { LONGEST_LINE, linesOf, textsOf } from "./lines.ts";

async function* pieces(text: string | Buffer, size = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => Array.fromAsync(items);
const linesIn = (text: string | Buffer, { size = 7, encoding = "utf-8" } = {}) =>
  linesOf(textsOf(pieces(text, size), encoding));
const shown = (records: readonly FileRecord[]) =>
  records.map((record) =>
    "fault" in record ? [record.line, record.fault] : [record.line, Object.fromEntries(record.columns)],
  );
const csv = async (text: string, delimiter?: string) =>
  shown(await all(csvRecords(linesIn(text), delimiter, () => {})));

describe("lines", () => {
  test("are numbered, whatever ends them, wherever the pieces are cut; blank ones are left out", async () => {
    const text = "\uFEFFÅse\r\n\nÖsten\n  \r\nlast";
    for (const size of [1, 2, 3, 100]) {
      expect(await all(linesIn(text, { size }))).toEqual([
        { line: 1, text: "Åse" },
        { line: 3, text: "Östen" },
        { line: 5, text: "last" },
      ]);
    }
  });

  test("are read in the file's own encoding", async () => {
    const latin = Buffer.from([0x4a, 0x6f, 0xe3, 0x6f, 0x0a, 0x80]); // "João\n€" in windows-1252
    expect(await all(linesIn(latin, { encoding: "windows-1252" }))).toEqual([
      { line: 1, text: "João" },
      { line: 2, text: "€" },
    ]);
  });

  test("that are too long to be lines cost themselves alone", async () => {
    const text = `a\n${"x".repeat(LONGEST_LINE + 10)}\nb`;
    expect(await all(linesIn(text, { size: 65_536 }))).toEqual([
      { line: 1, text: "a" },
      { line: 2, text: "", fault: "too_long" },
      { line: 3, text: "b" },
    ]);
  });
});

describe("a CSV file", () => {
  test("is read with quotes, and quoted line breaks", async () => {
    expect(await csv('name,note\r\n"Lindqvist, Mira","she said ""hello""\nand left"\nOmar,\n')).toEqual([
      [2, { name: "Lindqvist, Mira", note: 'she said "hello"\nand left' }],
      [4, { name: "Omar", note: "" }],
    ]);
  });

  test.each([";", "\t", "|"])("may part its cells by %j, seen in the heading", async (sign) => {
    expect(await csv(`name${sign}rate\nMira${sign}1,5\n`)).toEqual([[2, { name: "Mira", rate: "1,5" }]]);
  });

  test("loses a broken line and nothing behind it", async () => {
    const text = 'a,b\n1,2\n3\n4,5,6\n7,"open\n8,9\n10,q"uote\n11,12\n';
    expect(await csv(text)).toEqual([
      [2, { a: "1", b: "2" }],
      [3, "1 columns instead of 2"],
      [4, "3 columns instead of 2"],
      [5, "a quote that does not close"],
      [6, { a: "8", b: "9" }],
      [7, "a quote that does not close"],
      [8, { a: "11", b: "12" }],
    ]);
  });

  test("gives back whatever cells it is given, once quoted", async () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !/[\r\0]/.test(text) && text.isWellFormed());
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const quoted = given
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        const read = await csv(`a,b\n${quoted}\n`, ",");
        // Blank lines within a cell are the one thing that is not kept.
        fc.pre(given.flat().every((text) => !/\n\s*(\n|$)|^\s*\n/.test(text)));
        expect(read.map(([, columns]) => columns)).toEqual(given.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a JSON file", () => {
  const body = {
    id: "B-1",
    guest: { name: 'Mira "M" Lindqvist' },
    units: [{ name: "Sea flat" }, "Attic"],
    note: null,
  };
  const columns = { id: "B-1", "guest.name": 'Mira "M" Lindqvist', units: "Sea flat\nAttic" };

  test("may have one object a line", async () => {
    const text = `${JSON.stringify(body)}\nnonsense\n[1]\n${JSON.stringify(body)}`;
    expect(shown(await all(ndjsonRecords(linesIn(text))))).toEqual([
      [1, columns],
      [2, expect.stringContaining("JSON")],
      [3, "not an object"],
      [4, columns],
    ]);
  });

  test.each([
    ["on one line", JSON.stringify([body, body])],
    ["over many", JSON.stringify([body, body], null, 2)],
    ["with brackets and commas in its texts", `[${JSON.stringify(body)},${JSON.stringify(body)}]`],
  ])("may be one list, %s, numbered by element", async (_, text) => {
    for (const size of [1, 5, 1000]) {
      const records = await all(arrayRecords(textsOf(pieces(text, size), "utf-8")));
      expect(shown(records)).toEqual([
        [1, columns],
        [2, columns],
      ]);
    }
  });

  test("loses a broken element and nothing behind it", async () => {
    const text = `[${JSON.stringify(body)}, {"id": nonsense}, {"text": "]},{["}, ${JSON.stringify(body)}`;
    const records = shown(await all(arrayRecords(textsOf(pieces(text), "utf-8"))));
    expect(records).toEqual([
      [1, columns],
      [2, expect.stringContaining("JSON")],
      [3, { text: "]},{[" }],
      [4, "the list does not close"],
    ]);
  });
});
