/** Charsets of seven bits that shift between ASCII and two-byte characters, and that no decoder at hand reads. */

const ESCAPE = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const TILDE = 0x7e;
const LINE_FEED = 0x0a;

const japanese = new TextDecoder("euc-jp");
const korean = new TextDecoder("euc-kr");
const chinese = new TextDecoder("gb18030");

/** What an escape sequence shifts to; JIS X 0212 and the half-wide kana take a byte before each character in EUC-JP. */
const SHIFTS: readonly (readonly [
  sequence: string,
  to: { readonly size: 0 | 1 | 2; readonly lead?: number },
])[] = [
  ["$B", { size: 2 }],
  ["(B", { size: 0 }],
  ["(J", { size: 0 }],
  ["$@", { size: 2 }],
  ["(I", { size: 1, lead: 0x8e }],
  ["$(D", { size: 2, lead: 0x8f }],
  ["$(B", { size: 2 }],
  ["$(@", { size: 2 }],
];

export const isIso2022Jp = (bytes: Buffer): boolean =>
  bytes.includes(ESCAPE) && (bytes.includes("\x1b$B") || bytes.includes("\x1b$@"));

/** Japanese after an escape sequence is EUC-JP without its high bits. A line begins in ASCII, whatever came before. @rfc 1468 */
export function decodeIso2022Jp(bytes: Buffer): string {
  const out = Buffer.allocUnsafe(bytes.length * 2);
  let length = 0;
  let [, mode] = SHIFTS[1] as (typeof SHIFTS)[number];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const shift = byte === ESCAPE ? SHIFTS.find(([sequence]) => isAt(bytes, at + 1, sequence)) : undefined;
    if (shift) {
      mode = shift[1];
      at += 1 + shift[0].length;
    } else if (mode.size === 0 || byte <= 0x20 || byte >= 0x7f) {
      if (byte === LINE_FEED) mode = { size: 0 };
      out[length++] = byte;
      at++;
    } else {
      if (mode.lead) out[length++] = mode.lead;
      for (let i = 0; i < mode.size && at < bytes.length; i++) out[length++] = (bytes[at++] as number) | 0x80;
    }
  }
  return japanese.decode(out.subarray(0, length));
}

const isAt = (bytes: Buffer, at: number, sequence: string): boolean =>
  bytes.toString("latin1", at, at + sequence.length) === sequence;

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
