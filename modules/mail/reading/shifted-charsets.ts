/** Charsets of seven bits that shift between ASCII and two-byte characters, and that no decoder at hand reads. */

const ESCAPE = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const TILDE = 0x7e;

const korean = new TextDecoder("euc-kr");
const chinese = new TextDecoder("gb18030");

/** Korean between SO and SI is EUC-KR without its high bits. @rfc 1557 */
export function decodeIso2022Kr(bytes: Buffer): string {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === SHIFT_OUT) isShifted = true;
    else if (byte === SHIFT_IN) isShifted = false;
    else if (byte === ESCAPE && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29) at += 3;
    else out[length++] = isShifted && byte > 0x20 ? byte | 0x80 : byte;
  }
  return korean.decode(out.subarray(0, length));
}

/** Chinese between `~{` and `~}` is GB 2312 without its high bits. @rfc 1843 */
export function decodeHz(bytes: Buffer): string {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const next = bytes[at + 1];
    if (byte === TILDE && (next === 0x7b || next === 0x7d)) {
      isShifted = next === 0x7b;
      at++;
    } else if (byte === TILDE && next === TILDE && !isShifted) {
      out[length++] = byte;
      at++;
    } else if (byte === TILDE && next === 0x0a) at++;
    else out[length++] = isShifted && byte > 0x20 ? byte | 0x80 : byte;
  }
  return chinese.decode(out.subarray(0, length));
}
