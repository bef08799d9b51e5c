/** Reads the records in which domains publish the keys they sign with, each text once. @rfc 6376-3.6.1 @rfc 8301 @rfc 8463 */

import { createPublicKey, type KeyObject } from "node:crypto";
import { readTags } from "./signature-tags.ts";

export type PublicKey = {
  readonly type: "rsa" | "ed25519";
  readonly key: KeyObject;
  /** Who signs must be of the domain itself, none below it. */
  readonly isForDomainAlone: boolean;
};

/** `permerror`: there is no key for us in the record. `policy`: it is too short to be believed. */
export type KeyReading = PublicKey | "permerror" | "policy";

const MIN_RSA_BITS = 1024;
/** All that are in use have 17 or fewer; one as long as the key makes each verification as dear as a signature. */
const MAX_RSA_EXPONENT = 2n ** 64n;
const MAX_KEPT = 1000;
const MAX_KEPT_CHARACTERS = 4096;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const ED25519_BYTES = 32;
const ED25519_ENVELOPE = Buffer.from("302a300506032b6570032100", "hex");
const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** By the text of their records, the one used longest ago first. */
const kept = new Map<string, KeyReading>();

/** The key in a record whose strings were put together. */
export function readKey(record: string): KeyReading {
  const text = record.replace(/\s+/g, "");
  const reading = kept.get(text) ?? keyOf(text);
  if (text.length > MAX_KEPT_CHARACTERS) return reading;
  kept.delete(text);
  kept.set(text, reading);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
  return reading;
}

function keyOf(text: string): KeyReading {
  const { values, hasTwins } = readTags(text);
  const list = (name: string): string[] | undefined => values.get(name)?.toLowerCase().split(":");
  const isForUs =
    !hasTwins &&
    (values.get("v") ?? "DKIM1").toUpperCase() === "DKIM1" &&
    (list("h")?.includes("sha256") ?? true) &&
    (list("s")?.some((service) => service === "email" || service === "*") ?? true);
  // An empty key is one that was taken back.
  const published = values.get("p") || undefined;
  if (!isForUs || !published || !BASE64.test(published)) return "permerror";
  const key = keyFrom(Buffer.from(published, "base64"));
  const type = key?.asymmetricKeyType;
  if (!key || (type !== "rsa" && type !== "ed25519")) return "permerror";
  if ((values.get("k") ?? type).toLowerCase() !== type) return "permerror";
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (type === "rsa" && modulusLength < MIN_RSA_BITS) return "policy";
  if (publicExponent > MAX_RSA_EXPONENT) return "permerror";
  return { type, key, isForDomainAlone: list("t")?.includes("s") ?? false };
}

/** Ed25519 keys are published bare, RSA keys in an envelope or, as the first version of the standard had it, bare too. */
function keyFrom(bytes: Buffer): KeyObject | undefined {
  try {
    if (bytes.length === ED25519_BYTES) {
      const key = Buffer.concat([ED25519_ENVELOPE, bytes]);
      return createPublicKey({ key, format: "der", type: "spki" });
    }
    return createPublicKey({ key: bytes, format: "der", type: isBareRsa(bytes) ? "pkcs1" : "spki" });
  } catch {
    return undefined;
  }
}

/** Two numbers; in an envelope the first thing is a sequence. */
function isBareRsa(bytes: Buffer): boolean {
  const length = bytes[1] ?? 0;
  return bytes[0] === SEQUENCE && bytes[length < 0x80 ? 2 : 2 + (length & 0x7f)] === INTEGER;
}
