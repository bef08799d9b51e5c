import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRawHeader } from "./raw-header.ts";

const read = (text: string) => {
  const raw = Buffer.from(text, "latin1");
  const header = readRawHeader(raw);
  return (
    header && {
      fields: header.fields.map(({ name, start, end }) => [name, raw.toString("latin1", start, end)]),
      body: raw.toString("latin1", header.bodyStart),
    }
  );
};

test("a header is its fields, each with the lines that belong to it", () => {
  expect(read("From: a\r\nX-Note \t: b\r\n c\r\n\td\r\nno field\r\nTO:\r\n\r\nFrom: body\r\n")).toEqual({
    fields: [
      ["from", "From: a\r\n"],
      ["x-note", "X-Note \t: b\r\n c\r\n\td\r\nno field\r\n"],
      ["to", "TO:\r\n"],
    ],
    body: "From: body\r\n",
  });
  expect(read("From: a\nTo: b\n\nbody")).toEqual({
    fields: [
      ["from", "From: a\n"],
      ["to", "To: b\n"],
    ],
    body: "body",
  });
  expect(read("\r\nFrom: a\r\n")).toEqual({ fields: [], body: "From: a\r\n" });
  expect(read("From: a")).toEqual({ fields: [["from", "From: a"]], body: "" });
  expect(read("")).toEqual({ fields: [], body: "" });
});

describe("a header is not read in which others may see a From that we do not", () => {
  test.each([
    ["behind a return that stands alone", "X: a\rFrom: b\r\n"],
    ["behind a return at the end", "X: a\r\r\n"],
    ["behind a return at the very end", "X: a\r"],
    ["whose colon stands a line below", "X: a\r\nFrom\r\n : b\r\n"],
    ["whose colon stands at the start of the line below", "X: a\r\nFrom \r\n: b\r\n"],
    ["whose colon stands lines below", "X: a\r\nFrom\r\n \t\r\n  \r\n\t: b\r\n"],
    ["at the start, behind a blank", " From: b\r\nX: a\r\n"],
  ])("%s", (_, text) => {
    expect(read(text)).toBeUndefined();
    expect(read(`${text}\r\nbody`)).toBeUndefined();
  });

  test("and a name is seen however many blanks are before its colon", () => {
    expect(read(`From${" ".repeat(5000)}: b\r\n`)?.fields[0]?.[0]).toBe("from");
    expect(read("X: a\r\nFrom\r\n b: c\r\n")?.fields).toHaveLength(1);
  });
});

test("a header that goes past our limits is not read", () => {
  expect(read(`X: ${"a".repeat(300_000)}\r\n\r\n`)).toBeUndefined();
  expect(read(`${"X: a\r\n".repeat(2001)}\r\n`)).toBeUndefined();
  expect(read(`X: ${"a".repeat(200_000)}\r\n\r\n${"b".repeat(300_000)}`)?.fields).toHaveLength(1);
});

test("no byte of a header is lost, and no field overlaps another", () => {
  const piece = fc.constantFrom("From", ":", " ", "\t", "\r\n", "\n", "a", "é", "X-Note: b\r\n");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const raw = Buffer.from(pieces.join(""), "latin1");
      const header = readRawHeader(raw);
      if (!header) return;
      let at = header.fields[0]?.start ?? 0;
      for (const { start, end } of header.fields) {
        expect(start).toBe(at);
        at = end;
      }
      const rest = raw.toString("latin1", at, header.bodyStart);
      if (header.fields.length > 0) expect(["", "\r\n", "\n"]).toContain(rest);
    }),
  );
});
