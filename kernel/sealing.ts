/** What must be read again but by nobody who only has the database: sealed by AES-256-GCM under a key of its purpose. */

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each purpose has a key of its own, derived from the installation's. @rfc 5869 */
const keyFor = (secretKey: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secretKey, "", `bellhop.1 seal ${purpose}`, 32));

/** `place` names the row: what was sealed for one row opens in no other. */
export function sealed(
  secretKey: string,
  purpose: string,
  place: readonly (string | number)[],
  secret: Buffer,
): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secretKey, purpose), nonce);
  cipher.setAAD(contextOf(purpose, place));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when it was sealed for another row, under another key, or was changed */
export function unsealed(
  secretKey: string,
  purpose: string,
  place: readonly (string | number)[],
  box: Buffer,
): Buffer {
  if (box[0] !== VERSION) throw new Error("sealed by a version that is not known here");
  const nonce = box.subarray(1, 1 + NONCE_BYTES);
  const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const opening = createDecipheriv("aes-256-gcm", keyFor(secretKey, purpose), nonce);
  opening.setAAD(contextOf(purpose, place));
  opening.setAuthTag(tag);
  return Buffer.concat([opening.update(box.subarray(1 + NONCE_BYTES + TAG_BYTES)), opening.final()]);
}

const contextOf = (purpose: string, place: readonly (string | number)[]): Buffer =>
  Buffer.from([purpose, ...place].join("\u0000"));
