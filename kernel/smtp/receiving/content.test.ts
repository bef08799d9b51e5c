/** What the content of DATA becomes, however the network cuts it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentReader } from "./content.ts";
import { breaksOf } from "./line-breaks.ts";
import { openRoom } from "./room.ts";

const LIMITS = { mailBytes: 1000, lineBytes: 100 };
const ROOM_BYTES = 10_000;

/** What comes of `wire`, cut at `cuts`; `rest` is what follows the end. */
function read(wire: string, cuts: readonly number[] = [], limits = LIMITS) {
  const room = openRoom(ROOM_BYTES);
  const reader = contentReader(limits, room);
  const bytes = Buffer.from(wire, "latin1");
  const places = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  let from = 0;
  for (const place of places) {
    const progress = reader.take(bytes.subarray(from, place));
    if (progress === "spoilt") return { outcome: "spoilt", room, reader };
    if (progress !== "more") {
      const outcome = reader.fault ?? reader.raw().toString("latin1");
      return { outcome, rest: wire.slice(from + progress), room, reader };
    }
    from = place;
  }
  return { outcome: "more", room, reader };
}

/** Text in which everything that matters is likely. */
const anyWire = fc.string({
  unit: fc.constantFrom("\r\n", "\r", "\n", ".", "..", "a", "\0", "é"),
  maxLength: 60,
});
const lines = fc.array(fc.string({ unit: fc.constantFrom(".", "a", " ", "\0", "é"), maxLength: 20 }), {
  maxLength: 20,
});
const cuts = fc.array(fc.nat(400), { maxLength: 12 });

describe("content", () => {
  test("comes out as it was before its dots were stuffed, and what follows is left alone", () => {
    fc.assert(
      fc.property(lines, cuts, (written, where) => {
        const content = written.map((line) => `${line}\r\n`).join("");
        const wire = written.map((line) => `${line.startsWith(".") ? "." : ""}${line}\r\n`).join("");
        const { outcome, rest } = read(`${wire}.\r\nQUIT\r\n`, [...where]);
        expect(outcome).toBe(content);
        expect("QUIT\r\n".startsWith(rest!) || rest === "QUIT\r\n").toBe(true);
      }),
    );
  });

  test("is judged the same however it is cut", () => {
    fc.assert(
      fc.property(anyWire, cuts, (wire, where) => {
        expect(read(wire, where).outcome).toBe(read(wire).outcome);
      }),
    );
  });

  test("S1 S2 S3 is whole only without half line breaks before CRLF . CRLF", () => {
    fc.assert(
      fc.property(anyWire, (wire) => {
        const ends = `\r\n${wire}`.indexOf("\r\n.\r\n");
        const before = ends < 0 ? wire : wire.slice(0, Math.max(0, ends));
        const isSpoilt = before.replaceAll("\r\n", "").search(/[\r\n]/) >= 0;
        const { outcome } = read(wire);
        if (ends >= 0) expect(outcome === "spoilt").toBe(isSpoilt);
        else expect(["more", "spoilt"]).toContain(outcome);
      }),
    );
  });

  test("S8 S10 is let go of when it is too much, and its end is found all the same", () => {
    const line = `${"a".repeat(98)}\r\n`;
    expect(read(`${line.repeat(10)}.\r\n`).outcome).toBe(line.repeat(10));
    expect(read(`${line.repeat(10)}\r\n.\r\n`)).toMatchObject({ outcome: "too_large", rest: "" });
    expect(read(`a${line}.\r\nQUIT`)).toMatchObject({ outcome: "line_too_long", rest: "QUIT" });
    expect(read("a".repeat(101), [7, 50]).reader.fault).toBe("line_too_long");
    expect(read(`${line.repeat(10)}\r\n`, [], { ...LIMITS, mailBytes: 500 }).room.leftBytes).toBe(ROOM_BYTES);
  });

  test("gives its room back once, also when there was none for it", () => {
    const { reader, room } = read("abc\r\n");
    expect(room.leftBytes).toBe(ROOM_BYTES - 5);
    reader.release();
    reader.release();
    expect(room.leftBytes).toBe(ROOM_BYTES);
    const narrow = openRoom(3);
    const second = contentReader(LIMITS, narrow);
    second.take(Buffer.from("abcd\r\n"));
    expect(second.fault).toBe("no_room");
    expect(narrow.leftBytes).toBe(3);
  });

  test("that comes byte by byte, or is dots alone, is kept in few pieces", () => {
    const limits = { mailBytes: 1_000_000, lineBytes: 70_000 };
    const room = openRoom(2_000_000);
    const slow = contentReader(limits, room);
    for (let i = 0; i < 50_000; i++) slow.take(Buffer.from([97]));
    slow.take(Buffer.from("\r\n.\r\n"));
    expect(slow.raw().toString()).toBe(`${"a".repeat(50_000)}\r\n`);
    const dots = contentReader(limits, room);
    expect(dots.take(Buffer.from(`${"..\r\n".repeat(200_000)}.\r\n`))).toBe(800_003);
    expect(dots.raw().toString()).toBe(".\r\n".repeat(200_000));
  });
});

test("a line break is found wherever it stands", () => {
  fc.assert(
    fc.property(fc.uint8Array({ max: 20, maxLength: 60 }), fc.nat(7), fc.nat(60), (bytes, offset, from) => {
      const whole = Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset);
      const found = whole.findIndex((byte, at) => at >= from && (byte === 10 || byte === 13));
      expect(breaksOf(whole)(Math.min(from, whole.length))).toBe(found < 0 ? whole.length : found);
    }),
  );
  const high = Buffer.concat([Buffer.alloc(64, 0xff), Buffer.from("\n")]);
  expect(breaksOf(high)(0)).toBe(64);
});
