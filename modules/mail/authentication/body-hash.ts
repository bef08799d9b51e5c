/** The hashes of a body, each reckoned once however many signatures ask for it. */

import { hash } from "node:crypto";
import { type Canonicalization, relaxedLines, simpleLines } from "./canonical.ts";

export type BodyHash = {
  /** SHA-256 in base64. */
  readonly hash: string;
  /** Something stands behind the last byte that was looked at. */
  readonly isOfPart: boolean;
};

export type BodyHashes = (canonicalization: Canonicalization, bodyBytes: number | undefined) => BodyHash;

/** Of a body whose lines end as in mail. */
export function bodyHashes(body: Buffer): BodyHashes {
  const forms = new Map<Canonicalization, Buffer>();
  const known = new Map<string, BodyHash>();

  function formOf(canonicalization: Canonicalization): Buffer {
    const form = forms.get(canonicalization) ?? FORMS[canonicalization](body);
    forms.set(canonicalization, form);
    return form;
  }

  return (canonicalization, bodyBytes) => {
    const key = `${canonicalization} ${bodyBytes}`;
    const found = known.get(key);
    if (found) return found;
    const form = formOf(canonicalization);
    const part = form.subarray(0, bodyBytes);
    const made = { hash: hash("sha256", part, "base64"), isOfPart: part.length < form.length };
    known.set(key, made);
    return made;
  };
}

const FORMS = { relaxed: relaxedLines, simple: simpleLines } as const;
