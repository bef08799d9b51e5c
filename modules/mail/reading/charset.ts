/** Bytes to words: which charset they are in, whatever their label says. Nothing here throws. */

import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { viewOf } from "./bytes.ts";
import { EMPTY_LABELS, OLD_SETS, SYNONYMS } from "./charset-labels.ts";
import { repairDoubleEncoded } from "./double-encoded.ts";
import { decodeHz, decodeIso2022Kr } from "./shifted-charsets.ts";

/** How the bytes under one label are read. */
type Reader = {
  readonly read: (bytes: Buffer) => string;
  /** ASCII bytes say something else in it: they are shifted, or half of a character. */
  readonly owns?: "ascii" | "everything";
  readonly isMultiByte?: true;
};

/**
 * Bytes of mail as words. Valid UTF-8 wins over the label, a byte-order mark wins over both; an unknown label means
 * windows-1252. Words encoded twice are repaired where nothing else can be meant; the character zero is left out.
 */
export function decodeText(raw: Uint8Array, label?: string): string {
  const bytes = viewOf(raw);
  const marked = readMarked(bytes);
  if (marked !== undefined) return tidy(marked);
  const reader = readerOf(label);
  if (isAscii(bytes)) {
    return tidy(reader?.owns ? reader.read(bytes) : bytes.toString("latin1", 0, bytes.length));
  }
  if (reader?.owns !== "everything" && isReallyUtf8(bytes, reader))
    return tidy(repairDoubleEncoded(bytes.toString("utf8", 0, bytes.length)));
  return tidy((reader ?? UNLABELLED).read(bytes));
}

/** Does `label` name a charset at all? Without one, HTML may still say what it is in. */
export const namesCharset = (label: string | undefined): boolean => readerOf(label) !== undefined;

const tidy = (text: string): string =>
  (text.includes("\u0000") ? text.replaceAll("\u0000", "") : text).replace(/^\ufeff/, "").toWellFormed();

function readMarked(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoderOf("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return decoderOf("utf-16be").decode(bytes);
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

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}

const readers = new Map<string, Reader | undefined>();
/** Labels are remembered up to here: they come from strangers. */
const MOST_READERS = 300;

function readerOf(label: string | undefined): Reader | undefined {
  if (!label) return undefined;
  const key = label.slice(0, 80).toLowerCase();
  if (readers.has(key)) return readers.get(key);
  const reader = findReader(key);
  if (readers.size < MOST_READERS) readers.set(key, reader);
  return reader;
}

function findReader(label: string): Reader | undefined {
  const plain = label.replace(/^.*charset=/, "").replace(/[\s"';,<>]+/g, "");
  const squeezed = plain.replace(/[^a-z0-9]+/g, "");
  if (squeezed === "" || EMPTY_LABELS.has(squeezed)) return undefined;
  if (squeezed === "utf7" || squeezed === "unicode11utf7")
    return { read: (bytes) => iconv.decode(bytes, "utf-7"), owns: "ascii" };
  if (squeezed === "iso2022kr" || squeezed === "csiso2022kr") return { read: decodeIso2022Kr, owns: "ascii" };
  if (squeezed === "hzgb2312" || squeezed === "hz") return { read: decodeHz, owns: "ascii" };
  const number = OLD_SETS.exec(squeezed)?.[0].replace(/^\D+/, "");
  if (number) return { read: (bytes) => iconv.decode(bytes, `cp${number}`) };
  const name = SYNONYMS.get(squeezed) ?? knownNameOf(plain, squeezed);
  if (name === "utf-8") return { read: readBrokenUtf8 };
  if (name === "utf-16" || name === "utf-16le" || name === "utf-16be")
    return { read: (bytes) => readUtf16(bytes, name), owns: "everything" };
  const read = (bytes: Buffer) => decoderOf(name ?? "windows-1252").decode(bytes);
  if (name === "iso-2022-jp") return { read, owns: "ascii" };
  return MULTI_BYTE.test(name ?? "") ? { read, isMultiByte: true } : { read };
}

const MULTI_BYTE = /^(?:gb18030|gbk|big5|euc-kr|euc-jp|shift_jis)$/;

/** `cp-1252`, `iso 8859_2`, `win1251`: numbers make the name. */
function knownNameOf(plain: string, squeezed: string): string | undefined {
  const iso = /^iso8859(\d{1,2})/.exec(squeezed)?.[1];
  const windows = /^(?:x?cp|win|windows|ms|ibm|xansi|ansi)(\d{3,4})/.exec(squeezed)?.[1];
  return [
    plain,
    squeezed,
    iso && `iso-8859-${iso}`,
    windows && `windows-${windows}`,
    windows && `cp${windows}`,
  ].find(isKnown);
}

function isKnown(name: string | undefined): name is string {
  if (!name || name === "x-user-defined") return false;
  try {
    decoderOf(name);
    return true;
  } catch {
    return false; // TextDecoder answers a name it does not know only by throwing
  }
}

/** Bytes that are not valid UTF-8 although nothing or UTF-8 was said: mostly UTF-8 with a wound, or windows-1252. */
function readBrokenUtf8(bytes: Buffer): string {
  const text = bytes.toString("utf8", 0, bytes.length);
  const whole = text.replace(/\ufffd$/, ""); // a mail may be cut inside its last character
  let wounds = 0;
  let wholes = 0;
  for (let i = 0; i < whole.length; i++) {
    const unit = whole.charCodeAt(i);
    if (unit === 0xfffd) wounds++;
    else if (unit >= 0x80) wholes++;
  }
  return wounds > wholes || wholes === 0 ? decoderOf("windows-1252").decode(bytes) : text;
}

const UNLABELLED: Reader = { read: readBrokenUtf8 };

/** Without a mark: the zeros of Latin letters tell which half comes first. A wrong label has no zeros at all. */
function readUtf16(bytes: Buffer, name: "utf-16" | "utf-16le" | "utf-16be"): string {
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 2000); i++) if (bytes[i] === 0) (zeros[i % 2] as number)++;
  const [even = 0, odd = 0] = [zeros[0], zeros[1]];
  if (even === 0 && odd === 0 && isUtf8(bytes)) return bytes.toString("utf8", 0, bytes.length);
  if (even !== odd) return decoderOf(even > odd ? "utf-16be" : "utf-16le").decode(bytes);
  return decoderOf(name === "utf-16le" ? "utf-16le" : "utf-16be").decode(bytes);
}
