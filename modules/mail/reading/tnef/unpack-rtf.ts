/** Compressed RTF unpacked: each flag bit says whether a byte follows, or a place in the last 4,096 bytes. @spec MS-OXRTFCP */

const HEADER_BYTES = 16;
const PACKED = 0x75465a4c;
const NOT_PACKED = 0x414c454d;
const WINDOW = 4096;
/** More RTF than this is not unpacked. */
const MOST_BYTES = 1024 * 1024;

/** What every window begins with, so that short texts refer to it. */
const BEGINNING = Buffer.from(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
  "latin1",
);

/** undefined when it is no RTF; a cut one gives what came before the cut. */
export function unpackRtf(raw: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (bytes.length < HEADER_BYTES) return undefined;
  const size = Math.min(bytes.readUInt32LE(4), MOST_BYTES);
  const kind = bytes.readUInt32LE(8);
  if (kind === NOT_PACKED) return bytes.subarray(HEADER_BYTES, HEADER_BYTES + size);
  if (kind !== PACKED) return undefined;
  const window = Buffer.alloc(WINDOW);
  BEGINNING.copy(window);
  let place = BEGINNING.length;
  const out = Buffer.alloc(size);
  let length = 0;
  const put = (byte: number) => {
    window[place] = byte;
    place = (place + 1) % WINDOW;
    out[length++] = byte;
  };
  for (let at = HEADER_BYTES; at < bytes.length && length < size; ) {
    const flags = bytes[at++] as number;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] as number);
        continue;
      }
      const reference = ((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === place) return out.subarray(0, length);
      const run = (reference & 0xf) + 2;
      for (let i = 0; i < run && length < size; i++) put(window[(from + i) % WINDOW] as number);
    }
  }
  return out.subarray(0, length);
}
