/** Finds where lines break, four bytes at a time: content is scanned once, and this is that scan. */

const CR = 13;
const LF = 10;
/** A word in which a byte is below 14 leaves one of the bits of HIGH standing. */
const FOURTEENS = 0x0e0e0e0e;
const HIGH = 0x80808080;

const NO_WORDS = new Uint32Array(0);

const isBreak = (byte: number | undefined): boolean => byte === CR || byte === LF;

/** Gives a function that finds the first CR or LF from a place on; the length of `bytes` when there is none. */
export function breaksOf(bytes: Buffer): (from: number) => number {
  const { length } = bytes;
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  const isShort = length < lead + 4;
  const words = isShort
    ? NO_WORDS
    : new Uint32Array(bytes.buffer, bytes.byteOffset + lead, (length - lead) >> 2);

  return (from) => {
    let at = from;
    const aligned = at <= lead ? lead : at + ((4 - ((at - lead) % 4)) % 4);
    for (const end = Math.min(aligned, length); at < end; at++) if (isBreak(bytes[at])) return at;
    if (at >= length) return length;

    let word = (at - lead) >> 2;
    for (; word < words.length; word++) {
      const four = words[word]!;
      if (((four - FOURTEENS) & ~four & HIGH) === 0) continue;
      at = lead + word * 4;
      for (const end = at + 4; at < end; at++) if (isBreak(bytes[at])) return at;
    }
    at = lead + word * 4;
    while (at < length && !isBreak(bytes[at])) at++;
    return at;
  };
}
