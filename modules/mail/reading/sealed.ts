/** Is a mail encrypted? Such a mail can neither be checked nor cleaned. What is only signed is read as words. */

import type { Part } from "../types/part.ts";
import { holdsSealedText } from "./clear-signed.ts";
import { envelopeIn } from "./signed-data.ts";

const PKCS7 = /^application\/(?:x-)?pkcs7-mime$/;
const SIGNATURES =
  /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys|x-pgp-signature|x-pgp-key|pgp-key)$/;
const KEY_NAMES = /\.(?:p7s|asc|sig|gpg|pgp)$/i;
const KEY_BYTES = /^\s{0,20}-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK)-----/;

/** What is attached as a mail of its own does not count. */
export function isEncrypted(part: Part): boolean {
  if (part.type === "multipart/encrypted" || part.type === "application/pgp-encrypted") return true;
  if (part.type.startsWith("message/")) return false;
  if (PKCS7.test(part.type)) return part.children.length === 0 && isSealedEnvelope(part);
  if (part.children.length > 0) return part.children.some(isEncrypted);
  const isHtml = part.type === "text/html";
  if ((!isHtml && part.type !== "text/plain") || part.disposition === "attachment") return false;
  return holdsSealedText(part.text(), isHtml);
}

/** The bytes say it; where they are cut or unknown the label does. @rfc 8551-3.2.2 */
function isSealedEnvelope(part: Part): boolean {
  const kind = envelopeIn(part.bytes());
  if (kind !== "other") return kind === "sealed";
  return /^(?:enveloped|authenveloped)-data$/i.test(part.params["smime-type"] ?? "enveloped-data");
}

/** A signature or a key: it names a person, and nobody on the other side can use it. */
export function isSignature(part: Part): boolean {
  if (SIGNATURES.test(part.type)) return true;
  if (part.children.length > 0 || part.type.startsWith("multipart/")) return false;
  if (!KEY_NAMES.test(part.fileName ?? "")) return false;
  return (
    /\.p7s$/i.test(part.fileName ?? "") ||
    KEY_BYTES.test(Buffer.from(part.bytes().subarray(0, 100)).toString("latin1"))
  );
}
