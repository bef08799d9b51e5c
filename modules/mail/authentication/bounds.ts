/** What of a mail's signatures is looked at, so that a hostile mail costs no more than a plain one. */

import { type RawField, type RawHeader, withoutFields } from "./raw-header.ts";
import { readSignatureField, type SignatureField } from "./signature-tags.ts";

/** The newest, which stand first. */
const MAX_SIGNATURES = 8;
const MAX_SIGNATURE_BYTES = 16 * 1024;
const MAX_SIGNED_NAMES = 200;

export type Bounded = {
  readonly read: readonly SignatureField[];
  readonly unread: readonly SignatureField[];
  /** The mail with what of it the chain is judged by; undefined when the chain is built to be expensive. */
  readonly forChain: () => Buffer | undefined;
};

/** Leaves out signatures beyond the eighth, those with endless lists, and a second one over a part of the body. */
export function withinBounds(raw: Buffer, { fields }: RawHeader): Bounded {
  const read: SignatureField[] = [];
  const unread: SignatureField[] = [];
  const signatures = fields.filter(({ name }) => name === "dkim-signature");
  // Of a flood as many are named as are read.
  for (const [place, field] of signatures.slice(0, MAX_SIGNATURES * 2).entries()) {
    const found = readStart(raw, field);
    // Each different length would be one more pass over the body.
    const isSecondPart = found.values.has("l") && read.some(({ values }) => values.has("l"));
    const isLeft = place >= MAX_SIGNATURES || isEndless(found) || isSecondPart;
    (isLeft ? unread : read).push(found);
  }

  function forChain(): Buffer | undefined {
    const chain = fields.filter(({ name }) => name.startsWith("arc-"));
    if (chain.some((field) => isEndless(readStart(raw, field)))) return undefined;
    const kept = new Set(read.map(({ field }) => field));
    return withoutFields(
      raw,
      signatures.filter((field) => !kept.has(field)),
    );
  }

  return { read, unread: unread.slice(0, MAX_SIGNATURES), forChain };
}

/** Of a field without end only its beginning; it is not judged. */
function readStart(raw: Buffer, field: RawField): SignatureField {
  const end = Math.min(field.end, field.start + MAX_SIGNATURE_BYTES);
  return { ...readSignatureField(raw, { ...field, end }), field };
}

function isEndless({ field, values }: SignatureField): boolean {
  if (field.end - field.start > MAX_SIGNATURE_BYTES) return true;
  return (values.get("h")?.split(":").length ?? 0) > MAX_SIGNED_NAMES;
}
