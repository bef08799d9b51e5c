import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrOf } from "./qr.ts";

test("every dark square of the code is drawn once, and nothing else", () => {
  const text =
    "otpauth://totp/Bellhop%20Stays:teo%40casa-azul.example?secret=CYGB2O6LJ7DC7CBYJUKDLAC2GCD63YKO";
  const { size, path } = qrOf(text);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let n = 0; n < Number(length); n++) {
      expect(drawn[Number(y)]![Number(x) + n]).toBe(false);
      drawn[Number(y)]![Number(x) + n] = true;
    }
  }
  expect(drawn).toEqual(encode(text, { ecc: "M", border: 2 }).data);
});
