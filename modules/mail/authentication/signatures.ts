/** What each DKIM signature of a mail is worth. @rfc 6376 @rfc 8301 @rfc 8463 */

import type { DKIMResult } from "mailauth";
import type { DkimResult, DkimVerdict } from "../types/authentication.ts";
import { areKin } from "./kinship.ts";
import type { RawHeader } from "./raw-header.ts";

/** Fields that stand once in a mail, and which we or the reader go by. */
const SINGULAR: ReadonlySet<string> = new Set([
  ...["from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to", "sender"],
  ...["mime-version", "content-type", "content-transfer-encoding", "auto-submitted"],
]);

export function verdictOf(signature: DKIMResult, header: RawHeader, fromDomain: string): DkimVerdict {
  const domain = (signature.signingDomain ?? "").toLowerCase().replace(/\.$/, "");
  return {
    result: resultOf(signature, header),
    domain,
    selector: signature.selector ?? "",
    isAligned: fromDomain !== "" && areKin(domain, fromDomain),
  };
}

/**
 * A signature over a part of the body counts for nothing: anything may have been written below. So does one
 * that would let a second Subject or Content-Type be put above the one that was signed.
 */
export function resultOf({ status, signingHeaders }: DKIMResult, header: RawHeader): DkimResult {
  switch (status.result) {
    case "pass":
      return status.underSized || !coversAll(signingHeaders?.keys ?? "", header) ? "policy" : "pass";
    case "fail":
    case "policy":
    case "temperror":
      return status.result;
    default:
      return status.comment?.startsWith("body hash") ? "fail" : "permerror";
  }
}

/** No field that stands once was put in a second time after signing. */
function coversAll(signedNames: string, { fields }: RawHeader): boolean {
  const present = countsOf(fields.map(({ name }) => name));
  const signed = countsOf(signedNames.split(":").map((name) => name.trim().toLowerCase()));
  return [...signed].every(([name, count]) => !SINGULAR.has(name) || (present.get(name) ?? 0) <= count);
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
