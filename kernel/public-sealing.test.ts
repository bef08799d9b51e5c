import fc from "fast-check";
import { expect, test } from "vitest";
import { halfText, halvesOf, joined, readHalf } from "./key-halves.ts";
import {
  KeyFault,
  keyIdOf,
  makeKeyPair,
  openedWith,
  publicKeyOf,
  publicKeyText,
  readPublicKey,
  sealedFor,
} from "./public-sealing.ts";

const { publicKey, privateKey } = makeKeyPair();
const place = fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 3 });
const secret = fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes));
const runs = { numRuns: 40 };

test("what is sealed for a key is opened by its private half, for the same row", () => {
  fc.assert(
    fc.property(place, secret, (where, words) => {
      const box = sealedFor(publicKey, where, words);
      expect(keyIdOf(box)).toBe(publicKey.id);
      expect(openedWith(privateKey, where, box)).toEqual(words);
      expect(() => openedWith(privateKey, [...where, "other"], box)).toThrow();
    }),
    runs,
  );
});

test("the same secret is never sealed alike, and one changed byte opens nothing", () => {
  const words = Buffer.from("The key hangs behind the blue tile");
  const box = sealedFor(publicKey, [1001, "c"], words);
  expect(sealedFor(publicKey, [1001, "c"], words)).not.toEqual(box);
  expect(box.includes(words)).toBe(false);
  for (let at = 0; at < box.length; at++) {
    const changed = Buffer.from(box);
    changed[at]! ^= 1;
    expect(() => openedWith(privateKey, [1001, "c"], changed)).toThrow();
  }
  expect(() => openedWith(privateKey, [1001, "c"], box.subarray(0, 30))).toThrow();
});

test("another key opens nothing and is told for which key it was sealed", () => {
  const other = makeKeyPair();
  const box = sealedFor(publicKey, [1], Buffer.from("words"));
  expect(() => openedWith(other.privateKey, [1], box)).toThrow(KeyFault);
  expect(() => openedWith(other.privateKey, [1], box)).toThrow(publicKey.id);
});

test("a public key with a wrong character is refused before anything is sealed for nobody", () => {
  const text = publicKeyText(publicKey);
  expect(readPublicKey(`${text}\n`)).toEqual(publicKey);
  expect(publicKeyOf(privateKey)).toEqual(publicKey);
  for (let at = 0; at < text.length; at++) {
    const wrong = `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
    expect(() => readPublicKey(wrong)).toThrow(KeyFault);
  }
});

test("two halves are the key in any order; one of them says nothing of it", () => {
  fc.assert(
    fc.property(fc.boolean(), (turned) => {
      const pair = makeKeyPair();
      const texts = halvesOf(pair.privateKey).map(halfText);
      const [a, b] = (turned ? texts.reverse() : texts).map(readHalf);
      expect(joined(a!, b!)).toEqual(pair.privateKey);
      expect(a!.bytes).not.toEqual(pair.privateKey);
      expect(b!.bytes).not.toEqual(pair.privateKey);
    }),
    runs,
  );
});

test("halves that do not belong together, or are not as they were written, are told apart", () => {
  const [one, two] = halvesOf(privateKey);
  expect(() => joined(one, one)).toThrow("both are half 1");
  expect(() => joined(one, halvesOf(makeKeyPair().privateKey)[1])).toThrow("of two keys");
  expect(() => joined(one, halvesOf(privateKey)[1])).toThrow("another drawing");
  const printed = `# keep this half\r\n${halfText(two)}\r\n`;
  expect(readHalf(printed)).toEqual(two);
  expect(() =>
    readHalf(printed.replace(/half\.1\.(.)/, (_, c) => `half.1.${c === "0" ? "1" : "0"}`)),
  ).toThrow("not as it was written");
  expect(() => readHalf("nothing")).toThrow("no half of a key");
});
