/** Bytes and where their lines end: CRLF, LF, a lone CR, and the CR CR LF of programs that converted twice. */

export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const TAB = 9;

export const isBlankByte = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;
export const isLineEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

/** The same memory as a Buffer, for its native searches; nothing is copied. */
export const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The mark that says UTF-8, which belongs to no field and no word. */
export const beginsWithMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start > 2 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;

/** Where the line that holds `from` ends, before its line break; `end` when it has none. */
export function endOfLine(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && !isLineEnd(bytes[at])) at++;
  return at;
}

/** Where the line after the one whose words end at `lineEnd` begins. */
export function nextLine(bytes: Uint8Array, lineEnd: number, end: number): number {
  if (lineEnd >= end) return end;
  if (bytes[lineEnd] === LF) return lineEnd + 1;
  if (lineEnd + 1 < end && bytes[lineEnd + 1] === LF) return lineEnd + 2;
  const isDoubled = lineEnd + 2 < end && bytes[lineEnd + 1] === CR && bytes[lineEnd + 2] === LF;
  return lineEnd + (isDoubled ? 3 : 1);
}

/** Where the words of the line before `lineStart` end: one line break back. */
export function beforeLineBreak(bytes: Uint8Array, lineStart: number, floor: number): number {
  let at = lineStart;
  const hadLf = at > floor && bytes[at - 1] === LF;
  if (hadLf) at--;
  if (at > floor && bytes[at - 1] === CR) at--;
  if (hadLf && at > floor && bytes[at - 1] === CR && bytes[at] === CR) at--;
  return at;
}

/** A text so long is worked on as numbers: replacing millions of single characters takes seconds. */
const LONG_TEXT = 100_000;

/** Line ends become `\n`. */
export function withNewlines(text: string): string {
  if (!text.includes("\r")) return text;
  if (text.length <= LONG_TEXT) return text.replace(/\r{0,2}\n|\r/g, "\n");
  const bytes = Buffer.from(text, "utf16le");
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  let length = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit === CR && units[at + 1] === LF) continue;
    if (unit === CR && units[at + 1] === CR && units[at + 2] === LF) continue;
    units[length++] = unit === CR ? LF : unit;
  }
  return bytes.toString("utf16le", 0, length * 2);
}
