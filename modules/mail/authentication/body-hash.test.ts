import { expect, test } from "vitest";
import { bodyHashes } from "./body-hash.ts";

/** SHA-256 of a line end, and of nothing: what an empty body is signed as. @rfc 6376-3.4.3 @rfc 6376-3.4.4 */
const EMPTY = {
  simple: "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=",
  relaxed: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
} as const;

test("no body and empty lines are one, each way in its own form", () => {
  for (const body of ["", "\r\n", "\r\n\r\n"]) {
    const hashOf = bodyHashes(Buffer.from(body));
    expect(hashOf("simple", undefined)).toEqual({ hash: EMPTY.simple, isOfPart: false });
    expect(hashOf("relaxed", undefined)).toEqual({ hash: EMPTY.relaxed, isOfPart: false });
  }
});

test("a part is counted in the form that is signed, and is known to be one", () => {
  const hashOf = bodyHashes(Buffer.from("a  b\r\n"));
  expect(hashOf("relaxed", 5)).toEqual({ ...hashOf("relaxed", undefined), isOfPart: false });
  expect(hashOf("relaxed", 99)).toEqual(hashOf("relaxed", undefined));
  expect(hashOf("relaxed", 4)).toMatchObject({ isOfPart: true });
  expect(hashOf("simple", 5)).toMatchObject({ isOfPart: true });
  expect(hashOf("relaxed", 0)).toEqual({ hash: EMPTY.relaxed, isOfPart: true });
});

test("each is reckoned once", () => {
  const hashOf = bodyHashes(Buffer.from("Hello\r\n"));
  expect(hashOf("relaxed", undefined)).toBe(hashOf("relaxed", undefined));
  expect(hashOf("simple", 3)).toBe(hashOf("simple", 3));
});
