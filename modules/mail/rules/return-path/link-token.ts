/** The signed ends of the links in our mails: they work without signing in, and for nothing but what they were made for. */

import type { PropertyId } from "#kernel/ids.ts";
import { PROPERTY_BYTES, packed, UUID_BYTES, unpacking } from "./fields.ts";
import { type SealKey, sealed, unsealed } from "./seal.ts";

const VERSION = 1;
const INDEX_BYTES = 2;
const SEAL_BYTES = 16;
const LETTERS = ((1 + PROPERTY_BYTES + UUID_BYTES + INDEX_BYTES + SEAL_BYTES) * 8) / 6;

/** `/go/` leads to a link of a message, `/report/` reports a message, `/stop/` ends the copies by mail. */
export type LinkUse = "go" | "report" | "stop";

export type LinkToken = {
  readonly propertyId: PropertyId;
  /** What the link is about: a message, a delivery or a recipient, as its use demands. */
  readonly id: string;
  /** Which of the message's links, from 0 in the order they stand in; 0 where there is but one. */
  readonly index: number;
};

/** 56 letters that stand in an address as they are. The token never expires: what it leads to may. */
export function linkToken(
  use: LinkUse,
  {
    key,
    propertyId,
    id,
    index,
  }: Omit<LinkToken, "index"> & { readonly index?: number; readonly key: SealKey },
): string {
  const payload = packed([
    { number: VERSION, bytes: 1 },
    { number: propertyId, bytes: PROPERTY_BYTES },
    { uuid: id },
    { number: index ?? 0, bytes: INDEX_BYTES },
  ]);
  return sealed(key, `link-${use}`, payload, SEAL_BYTES).toBase64({ alphabet: "base64url" });
}

/** What the token says, when we made it for this very use. */
export function readLinkToken(
  use: LinkUse,
  token: string,
  { key }: { readonly key: SealKey },
): ({ readonly ok: true } & LinkToken) | { readonly ok: false } {
  if (token.length !== LETTERS || !/^[\w-]+$/.test(token)) return { ok: false };
  const bytes = Uint8Array.fromBase64(token, { alphabet: "base64url" });
  const payload = unsealed(key, `link-${use}`, bytes, SEAL_BYTES);
  if (!payload) return { ok: false };
  const fields = unpacking(payload);
  if (fields.number(1) !== VERSION) return { ok: false };
  const propertyId = fields.number(PROPERTY_BYTES) as PropertyId;
  return { ok: true, propertyId, id: fields.uuid(), index: fields.number(INDEX_BYTES) };
}
