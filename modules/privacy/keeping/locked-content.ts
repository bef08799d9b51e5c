/** Content locked by a key of its own, piece by piece: without the key, what lies among the blobs is noise. */

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const LOCK_BYTES = NONCE_BYTES + TAG_BYTES;

/** For one content only. */
export const newLock = (): Buffer => randomBytes(KEY_BYTES);

export async function* locked(content: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  yield nonce;
  for await (const bytes of content) yield cipher.update(bytes);
  yield cipher.final();
  yield cipher.getAuthTag();
}

/**
 * @throws Error after the last piece when the content was changed: whoever passes the pieces on breaks off then, and
 * nobody takes them for whole
 */
export async function* unlocked(content: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  let opening: ReturnType<typeof createDecipheriv> | undefined;
  for await (const bytes of content) {
    held = Buffer.concat([held, bytes]);
    if (!opening && held.length >= NONCE_BYTES) {
      opening = createDecipheriv("aes-256-gcm", key, held.subarray(0, NONCE_BYTES));
      held = held.subarray(NONCE_BYTES);
    }
    if (!opening || held.length <= TAG_BYTES) continue;
    yield opening.update(held.subarray(0, -TAG_BYTES));
    held = held.subarray(-TAG_BYTES);
  }
  if (!opening || held.length !== TAG_BYTES) throw new Error("locked content ends too early");
  (opening as ReturnType<typeof createDecipheriv> & { setAuthTag(tag: Buffer): void }).setAuthTag(held);
  yield opening.final();
}
