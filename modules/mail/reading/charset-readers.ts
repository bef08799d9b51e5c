/** How the bytes under a label are read: what the label is taken for, and what is done when it is wrong. */

import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { EMPTY_LABELS, OLD_SETS, SYNONYMS } from "./charset-labels.ts";
import { guessCharset } from "./guess-charset.ts";
import { decodeHz, decodeIso2022Jp, decodeIso2022Kr, isIso2022Jp } from "./shifted-charsets.ts";

/** How the bytes under one label are read. */
export type Reader = {
  readonly read: (bytes: Buffer) => string;
  /** ASCII bytes say something else in it: they are shifted, or half of a character. */
  readonly owns?: "ascii" | "everything";
  readonly isMultiByte?: true;
};

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

/** undefined when the label names no charset. */
export function readerOf(label: string | undefined): Reader | undefined {
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
  if (name === "utf-8") return { read: readUnlabelled };
  if (name === "utf-16" || name === "utf-16le" || name === "utf-16be")
    return { read: (bytes) => readUtf16(bytes, name), owns: "everything" };
  if (name === "iso-2022-jp") return { read: readIso2022Jp, owns: "ascii" };
  if (name === undefined || WESTERN.test(decoderOf(name).encoding))
    return { read: (bytes) => readWestern(bytes, name) };
  const read = (bytes: Buffer) => decoderOf(name).decode(bytes);
  return MULTI_BYTE.test(name ?? "") ? { read, isMultiByte: true } : { read };
}

/** Programs that know no better write these labels on anything. */
const WESTERN = /^(?:windows-1252|iso-8859-15)$/;

const readWestern = (bytes: Buffer, name = "windows-1252"): string =>
  decoderOf(guessCharset(bytes) ?? name).decode(bytes);

const readIso2022Jp = (bytes: Buffer): string =>
  isAscii(bytes) || isIso2022Jp(bytes) ? decodeIso2022Jp(bytes) : readWestern(bytes, "shift_jis");

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
export function readUnlabelled(bytes: Buffer): string {
  const text = bytes.toString("utf8", 0, bytes.length);
  const { wounds, wholes } = countsOf(text.replace(/\ufffd$/, "")); // a mail may be cut inside its last character
  if (wounds > wholes || wholes === 0) return readWestern(bytes);
  return wounds === 0 ? text : readLines(bytes, text);
}

/** Characters that are none, and those beyond ASCII that are. */
function countsOf(text: string): { wounds: number; wholes: number } {
  let wounds = 0;
  let wholes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) wounds++;
    else if (unit >= 0x80) wholes++;
  }
  return { wounds, wholes };
}

/** Somebody added lines of their own to the mail, in windows-1252: those with wounds and nothing whole. */
function readLines(bytes: Buffer, text: string): string {
  let start = 0;
  const lines = text.split("\n").map((line, at, all) => {
    const end = at === all.length - 1 ? bytes.length : bytes.indexOf(0x0a, start);
    const raw = bytes.subarray(start, end);
    start = end + 1;
    const { wounds, wholes } = line.includes("\ufffd") ? countsOf(line) : { wounds: 0, wholes: 0 };
    return wounds > 0 && wholes === 0 && at < all.length - 1 ? decoderOf("windows-1252").decode(raw) : line;
  });
  return lines.join("\n");
}

/** Half a character at the end is nothing. */
export const decodeUtf16 = (bytes: Buffer, name: "utf-16le" | "utf-16be"): string =>
  decoderOf(name).decode(bytes.subarray(0, bytes.length & ~1));

/** Without a mark: the zeros of Latin letters tell which half comes first. A wrong label has no zeros at all. */
function readUtf16(bytes: Buffer, name: "utf-16" | "utf-16le" | "utf-16be"): string {
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 2000); i++) if (bytes[i] === 0) (zeros[i % 2] as number)++;
  const [even = 0, odd = 0] = [zeros[0], zeros[1]];
  if (even === 0 && odd === 0 && isUtf8(bytes)) return bytes.toString("utf8", 0, bytes.length);
  if (even !== odd) return decodeUtf16(bytes, even > odd ? "utf-16be" : "utf-16le");
  return decodeUtf16(bytes, name === "utf-16le" ? "utf-16le" : "utf-16be");
}
