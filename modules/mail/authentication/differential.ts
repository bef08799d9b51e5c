/** Reads From a second time, with the parser of another house: where two readings differ, a third may too. */

import addressparser from "nodemailer/lib/addressparser";
import { canonicalMailbox } from "../rules/sender/addresses.ts";
import { type FromReading, readFrom } from "../rules/sender/read-from.ts";

export type TwiceRead = FromReading | { readonly ok: false; readonly because: "from_ambiguous" };

/** Like {@link readFrom}, and refused as well when nodemailer reads another address, or more than one. */
export function readFromTwice(fields: readonly string[]): TwiceRead {
  const reading = readFrom(fields);
  if (!reading.ok) return reading;
  const second = addressparser(fields[0]!.replace(/\r?\n(?=[ \t])/g, ""));
  const [only] = second;
  const isSame =
    second.length === 1 &&
    only !== undefined &&
    "address" in only &&
    isSameMailbox(only.address ?? "", reading.address);
  return isSame ? reading : { ok: false, because: "from_ambiguous" };
}

const isSameMailbox = (a: string, b: string): boolean =>
  a === b || canonicalMailbox(a) === canonicalMailbox(b);
