/** A private key cut into two halves for two people: either alone is noise, together they are the key. */

import { createHash, randomBytes } from "node:crypto";
import { KEY_BYTES, KeyFault, publicKeyOf } from "./public-sealing.ts";

export type KeyHalf = { readonly keyId: string; readonly number: 1 | 2; readonly bytes: Buffer };

const LINE = /^bellhop-half\.1\.([0-9a-f]{16})\.([12])\.([A-Za-z0-9_-]{43})\.([0-9a-f]{8})$/m;
const CHECK_DIGITS = 8;

/** One is drawn at random, the other is what is missing to the key. */
export function halvesOf(privateKey: Buffer): readonly [KeyHalf, KeyHalf] {
  const keyId = publicKeyOf(privateKey).id;
  const first = randomBytes(KEY_BYTES);
  return [
    { keyId, number: 1, bytes: first },
    { keyId, number: 2, bytes: xor(first, privateKey) },
  ];
}

/** A line that can be printed and typed in again; a wrong character in it is noticed. */
export function halfText({ keyId, number, bytes }: KeyHalf): string {
  const said = `bellhop-half.1.${keyId}.${number}.${bytes.toString("base64url")}`;
  return `${said}.${checkOf(said)}`;
}

/** Finds the line among others. @throws KeyFault */
export function readHalf(text: string): KeyHalf {
  const found = LINE.exec(text.replaceAll("\r", ""));
  if (!found) throw new KeyFault("there is no half of a key in it");
  const [line, keyId, number, bytes, check] = found;
  if (checkOf(line.slice(0, -1 - CHECK_DIGITS)) !== check)
    throw new KeyFault("the half is not as it was written: a character is lost or changed");
  return { keyId: keyId!, number: number === "1" ? 1 : 2, bytes: Buffer.from(bytes!, "base64url") };
}

/** The private key. @throws KeyFault when they do not belong together */
export function joined(a: KeyHalf, b: KeyHalf): Buffer {
  if (a.keyId !== b.keyId) throw new KeyFault(`the halves are of two keys, ${a.keyId} and ${b.keyId}`);
  if (a.number === b.number) throw new KeyFault(`both are half ${a.number}: the other one is needed too`);
  const privateKey = xor(a.bytes, b.bytes);
  if (publicKeyOf(privateKey).id !== a.keyId)
    throw new KeyFault(`the halves do not make the key ${a.keyId}: one of them is of another drawing`);
  return privateKey;
}

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ b[at]!));

const checkOf = (text: string): string =>
  createHash("sha256").update(`half ${text}`).digest("hex").slice(0, CHECK_DIGITS);
