import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PropertyId } from "#kernel/ids.ts";
import { fromBase32, toBase32 } from "./base32.ts";
import { hopMark, readHopMark } from "./hop-mark.ts";
import { linkToken, readLinkToken } from "./link-token.ts";
import { RETURN_PATH_INITIAL, readReturnPath, returnPath } from "./return-path.ts";

const key = "a key of this house";
const today = 20_778;
const property = fc.maxSafeNat().map((number) => number as PropertyId);
const path = fc.record({
  kind: fc.constantFrom("message", "notice"),
  deliveryId: fc.uuid(),
  propertyId: property,
  sentOn: fc.integer({ min: today - 14, max: today }),
});

/** A code and the same with one character exchanged for another. */
const changed = (code: fc.Arbitrary<string>, letters: string) =>
  code.chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom(...letters))
      .map(([at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
      .filter((other) => other !== text),
  );
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

test("bytes come back from their letters, and no other letters mean the same bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  expect(fromBase32("mb")).toBeUndefined();
  expect(fromBase32("ma")).toEqual(new Uint8Array([0x60]));
  expect(fromBase32("m1")).toBeUndefined();
  expect(fromBase32("maa")).toBeUndefined();
});

describe("a return path", () => {
  test("fits a local part, begins like no alias, and says again what it was made of, in any case", () => {
    fc.assert(
      fc.property(path, (made) => {
        const local = returnPath({ key, ...made });
        expect(local).toMatch(/^1[a-z2-7]{58}$/);
        expect(local.startsWith(RETURN_PATH_INITIAL)).toBe(true);
        expect(readReturnPath(local, { key, today })).toEqual({ ok: true, ...made });
        expect(readReturnPath(local.toUpperCase(), { key, today })).toEqual({ ok: true, ...made });
      }),
    );
  });

  test("is refused with any character changed, with another key, longer or shorter", () => {
    const local = path.map((made) => returnPath({ key, ...made }));
    fc.assert(
      fc.property(changed(local, `abcdefghijklmnopqrstuvwxyz0123456789-+="`), (other) => {
        expect(readReturnPath(other, { key, today })).toEqual({ ok: false });
      }),
    );
    fc.assert(
      fc.property(local, (whole) => {
        for (const other of [whole.slice(0, -1), `${whole}a`, whole.slice(1), ""])
          expect(readReturnPath(other, { key, today })).toEqual({ ok: false });
        expect(readReturnPath(whole, { key: "another key", today })).toEqual({ ok: false });
      }),
    );
  });

  test("is believed for fourteen days", () => {
    const made = { kind: "message", deliveryId: "0197fa3e-0000-7000-8000-000000000001" } as const;
    const local = returnPath({ key, ...made, propertyId: 1001 as PropertyId, sentOn: today });
    expect(readReturnPath(local, { key, today: today + 14 })).toMatchObject({ ok: true });
    expect(readReturnPath(local, { key, today: today + 15 })).toEqual({ ok: false });
  });
});

const mark = fc.record({ conversationId: fc.uuid(), count: fc.integer({ min: 1, max: 255 }) });

describe("a hop mark", () => {
  test("says again which conversation and how often", () => {
    fc.assert(
      fc.property(mark, (made) => {
        expect(readHopMark(` ${hopMark({ key, ...made })}\t`, { key })).toEqual({ ok: true, ...made });
      }),
    );
  });

  test("is refused with any character changed, and when it is not there", () => {
    fc.assert(
      fc.property(
        changed(
          mark.map((made) => hopMark({ key, ...made })),
          `${BASE64URL} =é`,
        ),
        (other) => {
          expect(readHopMark(other, { key })).toEqual({ ok: false });
        },
      ),
    );
    expect(readHopMark("", { key })).toEqual({ ok: false });
  });
});

const link = fc.record({ propertyId: property, id: fc.uuid(), index: fc.nat(65_535) });

describe("the token of a link", () => {
  test("stands in an address as it is, and says again what it leads to", () => {
    fc.assert(
      fc.property(link, (made) => {
        const token = linkToken("go", { key, ...made });
        expect(encodeURIComponent(token)).toBe(token);
        expect(readLinkToken("go", token, { key })).toEqual({ ok: true, ...made });
      }),
    );
  });

  test("works for nothing but what it was made for", () => {
    fc.assert(
      fc.property(link, (made) => {
        const token = linkToken("report", { key, ...made });
        expect(readLinkToken("stop", token, { key })).toEqual({ ok: false });
        expect(readLinkToken("go", token, { key })).toEqual({ ok: false });
      }),
    );
  });

  test("is refused with any character changed", () => {
    fc.assert(
      fc.property(
        changed(
          link.map((made) => linkToken("stop", { key, ...made })),
          `${BASE64URL} =/+`,
        ),
        (other) => {
          expect(readLinkToken("stop", other, { key })).toEqual({ ok: false });
        },
      ),
    );
  });
});
