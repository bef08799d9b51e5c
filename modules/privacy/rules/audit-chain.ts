/** How entries of the record are bound to each other, and what a broken chain tells. Pure. */

import { createHash, createHmac, hkdfSync } from "node:crypto";
import type { AuditDetails, AuditEntry, AuditFault, AuditHead, AuditNote } from "../types/audit.ts";

/** Where every chain begins. */
export const BEGINNING: AuditHead = { seq: 0, hash: "0".repeat(64) };

export type AuditKey = { readonly id: string; readonly key: Buffer };

const KEY_BYTES = 32;
const ID_DIGITS = 8;

/** The key of the record, derived from the installation's. @rfc 5869 */
export function auditKey(secretKey: string): AuditKey {
  const key = Buffer.from(hkdfSync("sha256", secretKey, "", "bellhop.1 audit", KEY_BYTES));
  return { id: createHash("sha256").update("id").update(key).digest("hex").slice(0, ID_DIGITS), key };
}

/** The entry that follows `head`. Instants are kept to the millisecond. */
export function bind({ details, ...note }: AuditNote, head: AuditHead, { id, key }: AuditKey): AuditEntry {
  const unbound = {
    ...note,
    at: note.at.round({ smallestUnit: "millisecond", roundingMode: "floor" }),
    seq: head.seq + 1,
    ...(details && { detailHash: detailHash(details, key) }),
    prevHash: head.hash,
    keyId: id,
  };
  return { ...unbound, hmac: hmacOf(unbound, key) };
}

/** Keyed, so that few possible details cannot be tried out by whoever has the hash. */
export const detailHash = (details: AuditDetails, key: Buffer): string =>
  createHmac("sha256", key).update("details\u0000").update(canonical(details)).digest("hex");

/** What is wrong with `entry`, standing after `head`; undefined when nothing is. */
export function faultOf(
  entry: AuditEntry & { readonly details?: AuditDetails },
  head: AuditHead,
  keys: readonly AuditKey[],
): AuditFault | undefined {
  const { seq } = entry;
  if (seq !== head.seq + 1) return { kind: "missing", seq: head.seq + 1 };
  const known = keys.find(({ id }) => id === entry.keyId);
  if (!known) return { kind: "other_key", seq };
  const { key } = known;
  if (hmacOf(entry, key) !== entry.hmac) {
    const belongsAt = NEARBY.map((by) => seq + by).find((other) => isWrittenAs(entry, other, key));
    return belongsAt === undefined ? { kind: "changed", seq } : { kind: "moved", seq, belongsAt };
  }
  if (entry.prevHash !== head.hash) return { kind: "unlinked", seq };
  if (entry.details && detailHash(entry.details, key) !== entry.detailHash) return { kind: "changed", seq };
  return undefined;
}

/** What the heads that were written down say of an entry that is whole in itself. */
export const faultByAnchors = (
  { seq, hmac }: Pick<AuditEntry, "seq" | "hmac">,
  anchors: ReadonlyMap<number, string>,
): AuditFault | undefined => {
  const hash = anchors.get(seq);
  return hash === undefined || hash === hmac ? undefined : { kind: "rewritten", seq };
};

/** What is missing after the last entry: a head that was written down lies beyond it. */
export function faultAtEnd({ seq }: AuditHead, anchors: ReadonlyMap<number, string>): AuditFault | undefined {
  const upTo = Math.max(0, ...anchors.keys());
  return upTo > seq ? { kind: "cut", seq, upTo } : undefined;
}

/** How far an entry is looked for that stands in the wrong place. */
const REACH = 200;
const NEARBY = Array.from({ length: REACH }, (_, by) => [by + 1, -by - 1]).flat();

const isWrittenAs = (entry: AuditEntry, seq: number, key: Buffer): boolean =>
  seq > 0 && hmacOf({ ...entry, seq }, key) === entry.hmac;

const VERSION = 1;

function hmacOf(entry: Omit<AuditEntry, "hmac">, key: Buffer): string {
  const { seq, at, actor, action, propertyId, object, ground, detailHash: details, prevHash, keyId } = entry;
  const line = JSON.stringify([
    ...[VERSION, seq, at.toString(), actor.kind, actor.id, action, propertyId ?? null],
    ...[object?.kind ?? null, object?.id ?? null, ground ?? null, details ?? null, prevHash, keyId],
  ]);
  return createHmac("sha256", key).update(line).digest("hex");
}

/** The same text for the same details, in whatever order the database gives them back. */
const canonical = (details: AuditDetails): string =>
  JSON.stringify(
    Object.keys(details)
      .sort()
      .map((name) => [name, details[name]]),
  );
