/** What this program seals and cannot open: for a public key whose private half lies with people, not with the program. */

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { sealed, unsealed } from "./sealing.ts";

/** X25519; `id` are the first digits of the hash of `bytes`. @rfc 7748 */
export type PublicKey = { readonly id: string; readonly bytes: Buffer };
export type KeyPair = { readonly publicKey: PublicKey; readonly privateKey: Buffer };

/** A key or a half of one that is damaged, or belongs elsewhere; the message says it to a person. */
export class KeyFault extends Error {}

type Place = readonly (string | number)[];

export const KEY_BYTES = 32;
const VERSION = 1;
const ID_DIGITS = 16;
const ID_BYTES = ID_DIGITS / 2;
const HEAD_BYTES = 1 + ID_BYTES + KEY_BYTES;
const PURPOSE = "for a public key";
/** What stands before the raw bytes of a private key in DER. @rfc 8410-7 */
const PRIVATE_HEAD = Buffer.from("302e020100300506032b656e04220420", "hex");

export function makeKeyPair(): KeyPair {
  const der = generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "der" });
  const privateKey = der.subarray(-KEY_BYTES);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

export function publicKeyOf(privateKey: Buffer): PublicKey {
  const { x } = createPublicKey(privateObject(privateKey)).export({ format: "jwk" });
  return withId(Buffer.from(x!, "base64url"));
}

const withId = (bytes: Buffer): PublicKey => ({
  id: createHash("sha256").update("bellhop.1 public key").update(bytes).digest("hex").slice(0, ID_DIGITS),
  bytes,
});

const TEXT = /^x25519\.([A-Za-z0-9_-]{43})\.([0-9a-f]{16})$/;

/** `x25519.<key>.<id>`: the id tells when a character was lost on the way, before anything is sealed for nobody. */
export const publicKeyText = ({ id, bytes }: PublicKey): string =>
  `x25519.${bytes.toString("base64url")}.${id}`;

/** @throws KeyFault */
export function readPublicKey(text: string): PublicKey {
  const [, bytes, id] = TEXT.exec(text.trim()) ?? [];
  const key = withId(Buffer.from(bytes ?? "", "base64url"));
  if (bytes === undefined || key.id !== id || key.bytes.toString("base64url") !== bytes)
    throw new KeyFault("the public key is not as it was written: a character is lost or changed");
  return key;
}

/**
 * A secret that only the private half of `key` opens, and only for the row that `place` names: a key agreed with a pair
 * used once, which nobody keeps. @rfc 5869
 */
export function sealedFor(key: PublicKey, place: Place, secret: Buffer): Buffer {
  const once = makeKeyPair();
  const shared = diffieHellman({
    privateKey: privateObject(once.privateKey),
    publicKey: publicObject(key.bytes),
  });
  const head = Buffer.concat([Buffer.of(VERSION), Buffer.from(key.id, "hex"), once.publicKey.bytes]);
  return Buffer.concat([head, sealed(agreedKey(shared, head, key), PURPOSE, place, secret)]);
}

/** @throws KeyFault when it was sealed for another key; Error when it was sealed for another row, or was changed */
export function openedWith(privateKey: Buffer, place: Place, box: Buffer): Buffer {
  const key = publicKeyOf(privateKey);
  const head = box.subarray(0, HEAD_BYTES);
  if (head.length < HEAD_BYTES || head[0] !== VERSION)
    throw new Error("sealed in a way that is not known here");
  if (keyIdOf(box) !== key.id)
    throw new KeyFault(`it was sealed for the key ${keyIdOf(box)}, and this is ${key.id}`);
  const once = publicObject(head.subarray(1 + ID_BYTES));
  const shared = diffieHellman({ privateKey: privateObject(privateKey), publicKey: once });
  return unsealed(agreedKey(shared, head, key), PURPOSE, place, box.subarray(HEAD_BYTES));
}

/** For which key a box was sealed. */
export const keyIdOf = (box: Buffer): string => box.subarray(1, 1 + ID_BYTES).toString("hex");

/** Bound to both public keys, so that a box with another beginning opens nothing. */
const agreedKey = (shared: Buffer, head: Buffer, { bytes }: PublicKey): string =>
  Buffer.from(
    hkdfSync("sha256", shared, Buffer.concat([head, bytes]), "bellhop.1 agreed key", KEY_BYTES),
  ).toString("base64url");

const publicObject = (bytes: Buffer): KeyObject =>
  createPublicKey({ key: { kty: "OKP", crv: "X25519", x: bytes.toString("base64url") }, format: "jwk" });

const privateObject = (bytes: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, bytes]), format: "der", type: "pkcs8" });
