/** Judges one DKIM signature of a mail: is it over these bytes, and by the key that its domain publishes? @rfc 6376-6.1 @rfc 8463 */

import { hash, type KeyObject, verify } from "node:crypto";
import type { DkimResult } from "../types/authentication.ts";
import type { KeyAt } from "./ask-for-keys.ts";
import { bodyHashes } from "./body-hash.ts";
import { coveredBytes } from "./covered-bytes.ts";
import type { RawHeader } from "./raw-header.ts";
import { readSignature, type Signature, type SignatureField } from "./signature-tags.ts";
import { coversAll } from "./signatures.ts";

export type SignedMail = {
  readonly raw: Buffer;
  readonly header: RawHeader;
  readonly receivedAtMilliseconds: number;
};

/** Whether a signature proves good, once the keys may be asked for. */
export type Proving = (keyAt: KeyAt) => Promise<DkimResult>;

/**
 * Looks at signatures of one mail, and hashes what they are over: that takes the time it takes, so it is done before
 * anybody waits for DNS.
 */
export function signatureReader({
  raw,
  header,
  receivedAtMilliseconds,
}: SignedMail): (found: SignatureField) => Proving {
  const hashOf = bodyHashes(raw.subarray(header.bodyStart));
  const fieldsByName = Map.groupBy(header.fields, ({ name }) => name);

  return (found) => {
    const signature = readSignature(found);
    if (!signature) return async () => "permerror";
    if (signature.algorithm === "rsa-sha1") return async () => "policy";
    const { names, canonicalization } = signature;
    const body = hashOf(canonicalization.body, signature.bodyBytes);
    if (body.hash !== signature.bodyHash) return async () => "fail";
    return async (keyAt) => {
      const reading = await keyAt(signature.keyName);
      if (typeof reading === "string") return reading;
      if (reading.isForDomainAlone && signature.identityDomain !== signature.domain) return "permerror";
      const covered = coveredBytes(raw, fieldsByName, names, found, canonicalization.header);
      const made = isMadeBy(reading.key, signature, covered);
      if (made !== "pass") return made;
      if (hasEnded(signature, receivedAtMilliseconds)) return "permerror";
      return body.isOfPart || !coversAll(names, header) ? "policy" : "pass";
    };
  };
}

function isMadeBy(
  key: KeyObject,
  { algorithm, value }: Signature,
  covered: Buffer,
): "pass" | "fail" | "permerror" {
  const isRsa = algorithm === "rsa-sha256";
  if (isRsa !== (key.asymmetricKeyType === "rsa")) return isRsa ? "permerror" : "fail";
  try {
    const isMade = isRsa
      ? verify("sha256", covered, key, value)
      : verify(null, hash("sha256", covered, "buffer"), key, value);
    return isMade ? "pass" : "fail";
  } catch {
    // Some keys are found to be none only when they are put to use.
    return "permerror";
  }
}

const hasEnded = (
  { signedAtSeconds = 0, expiresAtSeconds = Number.POSITIVE_INFINITY }: Signature,
  nowMilliseconds: number,
): boolean => expiresAtSeconds < signedAtSeconds || expiresAtSeconds * 1000 < nowMilliseconds;
