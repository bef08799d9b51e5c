/** Words that were encoded as UTF-8 twice ("GrÃ¼ÃŸe"), brought back where nothing else can have been meant. */

import { isUtf8 } from "node:buffer";

/** The byte that windows-1252 writes a character with. The five unused bytes are controls of the same number. */
const BYTE_OF = new Map<string, number>(
  Array.from(
    new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128)),
    (character, i) => [character, i + 128],
  ),
);

/** What two bytes of UTF-8 look like in windows-1252; most words have none, and are left at once. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]/;
/** Accents, typographic signs and emoji encoded twice: alone they are enough. Of other scripts it takes two. */
const TELLING = /\u00c3[\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|\u00e2[\u20ac\u201a\u201e].|\u00f0\u0178/;

/**
 * Repaired only when every character beyond ASCII takes part: words that hold a single whole accent besides were
 * written by somebody who means what stands there.
 */
export function repairDoubleEncoded(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const bytes = Buffer.allocUnsafe(text.length);
  let leads = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x80 ? unit : BYTE_OF.get(text[i] as string);
    if (byte === undefined) return text;
    if (byte >= 0xc2) leads++;
    bytes[i] = byte;
  }
  if (!isUtf8(bytes) || (leads < 2 && !TELLING.test(text))) return text;
  return bytes.toString("utf8", 0, bytes.length);
}
