/** Quoted-printable of bodies and the Q of encoded words; a sign that encodes nothing stays as it is. @rfc 2045-6.7 */

import { CR, isBlankByte, isLineEnd, LF, SPACE } from "./bytes.ts";

const EQUALS = 61;
const UNDERSCORE = 95;

export function decodeQuotedPrintable(bytes: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  /** The end of what may not be trimmed: blanks after it were put there on the way. */
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === EQUALS) {
      const octet = octetAt(bytes, at + 1);
      if (octet >= 0) {
        out[length++] = octet;
        at += 2;
      } else {
        const after = softBreak(bytes, at + 1);
        if (after < 0) out[length++] = byte;
        else at = after - 1;
      }
      kept = length;
    } else if (isLineEnd(byte)) {
      length = kept;
      out[length++] = byte;
      kept = length;
    } else {
      out[length++] = byte;
      if (!isBlankByte(byte)) kept = length;
    }
  }
  return out.subarray(0, length);
}

/** The Q of an encoded word: an underscore is a blank. @rfc 2047-4.2 */
export function decodeQ(payload: string): Buffer {
  const bytes = Buffer.from(payload, "utf8");
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const octet = byte === EQUALS ? octetAt(bytes, at + 1) : -1;
    if (octet >= 0) at += 2;
    out[length++] = octet >= 0 ? octet : byte === UNDERSCORE ? SPACE : byte;
  }
  return out.subarray(0, length);
}

/** Bytes written as `%` and two digits; used by parameters. @rfc 2231-4 */
export function decodePercent(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const octet = bytes[at] === 37 ? octetAt(bytes, at + 1) : -1;
    if (octet >= 0) at += 2;
    out[length++] = octet >= 0 ? octet : (bytes[at] as number);
  }
  return out.subarray(0, length);
}

/** The octet that two hexadecimal digits spell at `at`, -1 when they do not. */
function octetAt(bytes: Uint8Array, at: number): number {
  const high = digitOf(bytes[at]);
  const low = digitOf(bytes[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Where the words go on after `=` and a line break, blanks between them allowed; -1 when no line break follows. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlankByte(bytes[at])) at++;
  if (at >= bytes.length) return at;
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] !== CR) return -1;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}
