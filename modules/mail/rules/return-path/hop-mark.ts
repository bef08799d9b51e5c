/** Our mark in the header of each mail we send: a mail that brings it back has gone round in a circle. */

import { packed, UUID_BYTES, unpacking } from "./fields.ts";
import { type SealKey, sealed, unsealed } from "./seal.ts";

/** The header field that carries the mark; the same name is removed from whatever comes in. */
export const HOP_HEADER = "X-Bellhop-Hop";

const VERSION = 1;
const SEAL_BYTES = 12;
const LETTERS = ((2 + UUID_BYTES + SEAL_BYTES) * 8) / 6;
const MOST_HOPS = 255;

export type HopMark = {
  readonly conversationId: string;
  /** 1 in a mail about words that were written here or came in unmarked; one more each time it comes round. */
  readonly count: number;
};

export function hopMark({ key, conversationId, count }: HopMark & { readonly key: SealKey }): string {
  const payload = packed([
    { number: VERSION, bytes: 1 },
    { number: Math.min(count, MOST_HOPS), bytes: 1 },
    { uuid: conversationId },
  ]);
  return sealed(key, "hop", payload, SEAL_BYTES).toBase64({ alphabet: "base64url" });
}

/** A mark that is not ours says nothing. */
export function readHopMark(
  value: string,
  { key }: { readonly key: SealKey },
): ({ readonly ok: true } & HopMark) | { readonly ok: false } {
  const letters = value.trim();
  if (letters.length !== LETTERS || !/^[\w-]+$/.test(letters)) return { ok: false };
  const payload = unsealed(key, "hop", Uint8Array.fromBase64(letters, { alphabet: "base64url" }), SEAL_BYTES);
  if (!payload) return { ok: false };
  const fields = unpacking(payload);
  if (fields.number(1) !== VERSION) return { ok: false };
  return { ok: true, count: fields.number(1), conversationId: fields.uuid() };
}
