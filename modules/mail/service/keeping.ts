/** The mail as it came: small ones lie in the row, so that one commit keeps everything, others as a blob. */

import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Examined } from "../types/examined.ts";
import type { Inbound } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";

/** Above that a row would be a burden to every backup and copy of its table. */
const IN_ROW_BYTES = 65_536;

/** Durable before it resolves when it is a blob; otherwise with the row. */
export async function keepRaw({ blobs }: Pick<MailDeps, "blobs">, raw: Buffer): Promise<Inbound["raw"]> {
  if (raw.length <= IN_ROW_BYTES) return { bytes: raw };
  const { hash } = await blobs.put(Readable.from([raw]));
  return { blob: hash };
}

/**
 * What makes two mails one: the same Message-ID and the same words, or without an id the very same bytes. Words alone
 * are not enough: people say "ok" twice.
 */
export function keysOf(
  { headerId, text, files }: Examined,
  raw: Buffer,
): Pick<Inbound, "onceKey" | "wordsHash"> {
  const wordsHash = createHash("sha256").update(text.replace(/\s+/gu, " ").trim());
  for (const { bytes } of files) wordsHash.update(bytes);
  const words = wordsHash.digest();
  const once = createHash("sha256");
  if (headerId) once.update(headerId).update(words);
  else once.update(raw);
  return { onceKey: once.digest(), wordsHash: words };
}
