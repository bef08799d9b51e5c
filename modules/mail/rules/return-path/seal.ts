/** Signed strings of bytes: what leaves the house in a code, and how it is known again when it comes back. */

import { createHmac, timingSafeEqual } from "node:crypto";

/** A secret of the house; the same key may seal codes of every purpose. */
export type SealKey = string | Uint8Array;

/** Keeps the codes of one purpose from being taken for those of another. */
type Purpose = "return-path" | "hop" | "link-go" | "link-report" | "link-stop";

/** `payload` and behind it the first `sealBytes` bytes of its HMAC. */
export function sealed(key: SealKey, purpose: Purpose, payload: Uint8Array, sealBytes: number): Uint8Array {
  const bytes = new Uint8Array(payload.length + sealBytes);
  bytes.set(payload);
  bytes.set(sealOf(key, purpose, payload).subarray(0, sealBytes), payload.length);
  return bytes;
}

/** The payload, when the seal is ours; takes as long for a seal that is nearly right as for one that is not. */
export function unsealed(
  key: SealKey,
  purpose: Purpose,
  bytes: Uint8Array,
  sealBytes: number,
): Uint8Array | undefined {
  const end = bytes.length - sealBytes;
  if (end < 1) return undefined;
  const payload = bytes.subarray(0, end);
  const expected = sealOf(key, purpose, payload).subarray(0, sealBytes);
  return timingSafeEqual(expected, bytes.subarray(end)) ? payload : undefined;
}

const sealOf = (key: SealKey, purpose: Purpose, payload: Uint8Array): Uint8Array =>
  createHmac("sha256", key).update(`bellhop ${purpose}\n`).update(payload).digest();
