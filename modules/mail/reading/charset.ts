/** Bytes to words: which charset they are in, whatever their label says. Nothing here throws. */

import { isAscii, isUtf8 } from "node:buffer";
import { viewOf } from "./bytes.ts";
import { decodeUtf16, type Reader, readerOf, readUnlabelled } from "./charset-readers.ts";
import { repairDoubleEncoded } from "./double-encoded.ts";
import { decodeIso2022Jp, isIso2022Jp } from "./shifted-charsets.ts";

/**
 * Bytes of mail as words. Valid UTF-8 wins over the label, a byte-order mark wins over both; an unknown or a Western
 * label means windows-1252, unless the bytes are plainly of another script. Words encoded twice are repaired where
 * nothing else can be meant; the character zero is left out.
 */
export function decodeText(raw: Uint8Array, label?: string): string {
  const bytes = viewOf(raw);
  const marked = readMarked(bytes);
  if (marked !== undefined) return tidy(marked);
  const reader = readerOf(label);
  if (isAscii(bytes)) {
    if (reader?.owns) return tidy(reader.read(bytes));
    return tidy(isIso2022Jp(bytes) ? decodeIso2022Jp(bytes) : bytes.toString("latin1", 0, bytes.length));
  }
  if (reader?.owns !== "everything" && isReallyUtf8(bytes, reader))
    return tidy(repairDoubleEncoded(bytes.toString("utf8", 0, bytes.length)));
  return tidy(reader ? reader.read(bytes) : readUnlabelled(bytes));
}

/** Does `label` name a charset at all? Without one, HTML may still say what it is in. */
export const namesCharset = (label: string | undefined): boolean => readerOf(label) !== undefined;

const tidy = (text: string): string =>
  (text.includes("\u0000") ? text.replaceAll("\u0000", "") : text).replace(/^\ufeff/, "").toWellFormed();

function readMarked(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be");
  return undefined;
}

/**
 * Valid UTF-8 by accident happens to a few two-byte characters of an East Asian charset: where the label names one,
 * they must stand among more Latin letters than that, as accents do.
 */
function isReallyUtf8(bytes: Buffer, reader: Reader | undefined): boolean {
  if (!isUtf8(bytes)) return false;
  if (!reader?.isMultiByte) return true;
  let accents = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0xe0) return true;
    if (byte >= 0xc2) accents++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++;
  }
  return letters > accents;
}
