/** The bytes of a header that a signature is made over. @rfc 6376-3.7 @rfc 6376-5.4.2 */

import { type Canonicalization, relaxedField, simpleField } from "./canonical.ts";
import type { RawField } from "./raw-header.ts";

export type FieldsByName = ReadonlyMap<string, readonly RawField[]>;

/** The field of a signature, with all that it holds in Latin-1. */
export type OwnField = { readonly field: RawField; readonly text: string };

/**
 * The fields that `names` call, the lowest of a name first and nothing for one too many, then the signature's own without
 * what stands behind its `b=`.
 */
export function coveredBytes(
  raw: Buffer,
  fieldsByName: FieldsByName,
  names: readonly string[],
  own: OwnField,
  canonicalization: Canonicalization,
): Buffer {
  const form = canonicalization === "relaxed" ? relaxedField : simpleField;
  const left = new Map<string, RawField[]>();
  let covered = "";
  for (const name of names) {
    const fields = left.get(name) ?? (fieldsByName.get(name) ?? []).filter((field) => field !== own.field);
    left.set(name, fields);
    const field = fields.pop();
    if (field) covered += `${form(raw.toString("latin1", field.start, field.end))}\r\n`;
  }
  return Buffer.from(covered + form(withoutValue(own.text)), "latin1");
}

/** A value holds no semicolon: what stands before the next one is it. */
const withoutValue = (text: string): string =>
  text.replace(/((?:^[^:]*:|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/i, "$1");
