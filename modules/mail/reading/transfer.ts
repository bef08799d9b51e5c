/** The transfer encoding of a part, undone as well as it can be. Unknown names mean that nothing was encoded. @rfc 2045-6 */

import { decodeBase64 } from "./base64.ts";
import { viewOf } from "./bytes.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { decodeUuPart } from "./uuencode.ts";

export type Transfer = "base64" | "quoted-printable" | "uuencode" | "identity";

const TRANSFERS: Readonly<Record<string, Transfer>> = {
  base64: "base64",
  b: "base64",
  xbase64: "base64",
  quotedprintable: "quoted-printable",
  qp: "quoted-printable",
  xuuencode: "uuencode",
  uuencode: "uuencode",
  xuue: "uuencode",
  uue: "uuencode",
};

const MISSPELT: readonly (readonly [RegExp, Transfer])[] = [
  [/^quoted/, "quoted-printable"],
  [/^base64/, "base64"],
];

/** What a Content-Transfer-Encoding means: `7-bit`, `8bit;`, a host, a charset, nothing at all mean identity. */
export function transferOf(written: string | undefined): Transfer {
  if (!written) return "identity";
  const name = written.slice(0, 100).split(/[;(,]/, 1)[0] ?? "";
  const squeezed = name.toLowerCase().replace(/[^a-z0-9]+/g, "");
  if (Object.hasOwn(TRANSFERS, squeezed)) return TRANSFERS[squeezed] as Transfer;
  return MISSPELT.find(([pattern]) => pattern.test(squeezed))?.[1] ?? "identity";
}

export function undoTransfer(bytes: Uint8Array, transfer: Transfer): Uint8Array {
  if (transfer === "base64") return decodeBase64(viewOf(bytes)) ?? bytes;
  if (transfer === "quoted-printable") return decodeQuotedPrintable(bytes);
  if (transfer === "uuencode") return decodeUuPart(bytes) ?? bytes;
  return bytes;
}
