import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Part } from "../types/part.ts";
import { type Body, readBody } from "./body.ts";
import { preScan } from "./pre-scan.ts";
import { readMail } from "./read-mail.ts";
import { plainHtml } from "./testing.ts";

const folder = join(import.meta.dirname, "fixtures");
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => ({ name: name.slice(0, -4), raw: readFileSync(join(folder, name)) }));

const bodyOf = (raw: Uint8Array): Body => readBody(readMail(raw).root, plainHtml);
const partsOf = (part: Part): Part[] => [part, ...part.children.flatMap(partsOf)];
const leavesOf = (raw: Uint8Array): Part[] =>
  partsOf(readMail(raw).root).filter(({ children }) => children.length === 0);
const withLineEnds = (raw: Uint8Array, end: string) =>
  Buffer.from(Buffer.from(raw).toString("latin1").replaceAll("\r\n", end), "latin1");

/** The nouns of a mail without its functions. */
const viewOf = (raw: Uint8Array) => ({
  ...bodyOf(raw),
  files: bodyOf(raw).files.map(({ bytes, ...file }) => ({ ...file, sizeBytes: bytes.length })),
});

describe.each(fixtures)("$name", ({ name, raw }) => {
  test("says what it should", () => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"));
    const { subject, ...body } = expected;
    expect(readMail(raw).root.headers.words("subject")).toBe(subject);
    expect(viewOf(raw)).toMatchObject(body);
    for (const kind of ["plain", "html", "calendar"]) expect(kind in viewOf(raw)).toBe(kind in body);
    expect(preScan(raw)).toMatchObject({ ok: true, facts: { hasBareLf: false, hasBareCr: false } });
  });

  test("says the same with other line ends", () => {
    const { files, ...words } = viewOf(raw);
    for (const end of ["\n", "\r"]) {
      const { files: others, ...same } = viewOf(withLineEnds(raw, end));
      expect(same).toEqual(words);
      expect(others.map(({ name, type }) => [name, type])).toEqual(
        files.map(({ name, type }) => [name, type]),
      );
      expect(leavesOf(withLineEnds(raw, end)).map((part) => part.text())).toEqual(
        leavesOf(raw).map((part) => part.text()),
      );
    }
  });

  test("keeps what came before, cut anywhere", () => {
    const whole = leavesOf(raw).map((part) => part.text());
    const cuts = [
      ...[1, 2, 3].map((quarter) => (raw.length * quarter) >> 2),
      ...Array.from({ length: 40 }, (_, i) => raw.length - 1 - i * 7),
    ];
    for (const cut of cuts.filter((at) => at > raw.indexOf("\r\n\r\n") + 4)) {
      const texts = leavesOf(raw.subarray(0, cut)).map((part) => part.text());
      bodyOf(raw.subarray(0, cut));
      // All but the last part are whole; of that one the last character may be half.
      expect(texts.slice(0, -1)).toEqual(whole.slice(0, texts.length - 1));
      const last = texts.at(-1) ?? "";
      // A single word may be the beginning of a field's name.
      if (leavesOf(raw.subarray(0, cut)).at(-1)?.type === "text/plain" && /\s/.test(last))
        expect(whole[texts.length - 1]?.startsWith(last.slice(0, -3).trimEnd())).toBe(true);
    }
  });
});

describe("whatever arrives, nothing throws", () => {
  const readAll = (raw: Uint8Array) => {
    preScan(raw);
    const { root } = readMail(raw);
    for (const part of partsOf(root)) {
      part.bytes();
      part.text();
      part.headers.words("subject");
    }
    return readBody(root, plainHtml);
  };
  const PIECES = [
    "\r\n",
    "\n",
    "\r",
    "\0",
    " ",
    "--",
    "--b",
    "--b--",
    "\r\n\r\n",
    "Content-Type: ",
    "text/plain",
    "multipart/mixed; boundary=b",
    'multipart/alternative; boundary="b"',
    "message/rfc822",
    "application/ms-tnef",
    "application/pkcs7-mime",
    "text/calendar",
    "; charset=utf-16",
    "; charset=utf-7",
    "; charset=iso-2022-kr",
    "; format=flowed",
    "Content-Transfer-Encoding: ",
    "base64",
    "quoted-printable",
    "x-uuencode",
    "Content-Disposition: attachment; filename*0*=",
    "utf-8''%",
    "=?utf-8?B?",
    "?=",
    "=",
    "=C3",
    "begin 644 a",
    "#0V%T",
    "end",
    "BEGIN:VEVENT",
    "SUMMARY:",
    "-----BEGIN PGP SIGNED MESSAGE-----",
    "-----BEGIN PGP SIGNATURE-----",
    "ü",
    "\ud83d",
  ];

  test("bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (raw) => void readAll(raw)));
  });
  test("pieces of mails in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        (pieces) => void readAll(Buffer.from(pieces.join(""))),
      ),
      { numRuns: 500 },
    );
  });
  test("mails with a few bytes changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), changes, ({ raw }, changed) => {
        const damaged = Buffer.from(raw);
        for (const [at, byte] of changed) damaged[at % damaged.length] = byte;
        const body = readAll(damaged);
        for (const words of [body.plain, body.html, body.calendar])
          expect(words === undefined || (words.isWellFormed() && !/[\0\r]/.test(words))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
