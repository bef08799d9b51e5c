/** winmail.dat: the text and the files that Outlook packed into one attachment. Bounded, and silent about what it cannot read. @spec MS-OXTNEF */

import { viewOf, withNewlines } from "../bytes.ts";
import { decodeText } from "../charset.ts";
import { type Properties, readProperties } from "./properties.ts";
import { textOfRtf } from "./rtf-text.ts";
import { unpackRtf } from "./unpack-rtf.ts";

export type TnefFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly contentId?: string;
};

export type Tnef = { readonly plain?: string; readonly html?: string; readonly files: readonly TnefFile[] };

const SIGNATURE = 0x223e9f78;
const HEADER_BYTES = 6;
/** Level, id, length before the content; a checksum after it. */
const ATTRIBUTE_BYTES = 9;
const CHECKSUM_BYTES = 2;
const MOST_ATTRIBUTES = 2000;
const MOST_FILES = 100;

const ATTRIBUTE = {
  codePage: 0x00069007,
  body: 0x0002800c,
  properties: 0x00069003,
  fileBegins: 0x00069002,
  fileTitle: 0x00018010,
  fileData: 0x0006800f,
  fileProperties: 0x00069005,
} as const;

const PROPERTY = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  codePage: 0x3fde,
  fileData: 0x3701,
  fileShortName: 0x3704,
  fileName: 0x3707,
  fileType: 0x370e,
  contentId: 0x3712,
} as const;

type OpenFile = { title: string; data: Uint8Array; properties: Properties };

/** undefined when `bytes` are no TNEF. A cut one gives what came before the cut. */
export function readTnef(raw: Uint8Array): Tnef | undefined {
  const bytes = viewOf(raw);
  if (bytes.length < HEADER_BYTES || bytes.readUInt32LE(0) !== SIGNATURE) return undefined;
  let codePage: number | undefined;
  let body: Uint8Array | undefined;
  let properties: Properties = new Map();
  const files: OpenFile[] = [];
  for (const { id, content } of attributesOf(bytes)) {
    const file = files.at(-1);
    if (id === ATTRIBUTE.codePage && content.length >= 4) codePage = content.readUInt32LE(0);
    else if (id === ATTRIBUTE.body) body = content;
    else if (id === ATTRIBUTE.properties) properties = readProperties(content, codePage);
    else if (id === ATTRIBUTE.fileBegins && files.length < MOST_FILES)
      files.push({ title: "", data: new Uint8Array(), properties: new Map() });
    else if (!file) continue;
    else if (id === ATTRIBUTE.fileTitle) file.title = wordsOf(content, codePage);
    else if (id === ATTRIBUTE.fileData) file.data = content;
    else if (id === ATTRIBUTE.fileProperties) file.properties = readProperties(content, codePage);
  }
  return { ...textsOf(body, properties, codePage), files: files.map(fileOf) };
}

function* attributesOf(bytes: Buffer): Generator<{ id: number; content: Buffer }> {
  let at = HEADER_BYTES;
  for (let seen = 0; seen < MOST_ATTRIBUTES && at + ATTRIBUTE_BYTES <= bytes.length; seen++) {
    const id = bytes.readUInt32LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    const start = at + ATTRIBUTE_BYTES;
    yield { id, content: bytes.subarray(start, Math.min(bytes.length, start + length)) };
    at = start + length + CHECKSUM_BYTES;
  }
}

/** The plain text, else HTML, else the words of the compressed RTF, which is all that Outlook often leaves. */
function textsOf(
  body: Uint8Array | undefined,
  properties: Properties,
  codePage: number | undefined,
): Pick<Tnef, "plain" | "html"> {
  const html = properties.get(PROPERTY.html);
  const internetCodePage = numberOf(properties.get(PROPERTY.codePage)) ?? codePage;
  const plain = textOf(properties.get(PROPERTY.body)) || (body && wordsOf(body, codePage));
  const source =
    typeof html === "string" ? html : html instanceof Uint8Array ? wordsOf(html, internetCodePage) : "";
  if (plain?.trim() || source.trim())
    return {
      ...(plain?.trim() ? { plain: withNewlines(plain) } : {}),
      ...(source.trim() ? { html: source } : {}),
    };
  const packed = properties.get(PROPERTY.rtf);
  const rtf = packed instanceof Uint8Array ? unpackRtf(packed) : undefined;
  const words = rtf ? textOfRtf(rtf) : "";
  return words.trim() ? { plain: words } : {};
}

function fileOf({ title, data, properties }: OpenFile): TnefFile {
  const bytes = properties.get(PROPERTY.fileData);
  const contentId = textOf(properties.get(PROPERTY.contentId));
  return {
    name:
      textOf(properties.get(PROPERTY.fileName)) || textOf(properties.get(PROPERTY.fileShortName)) || title,
    type: textOf(properties.get(PROPERTY.fileType))?.toLowerCase() || "application/octet-stream",
    bytes: data.length > 0 || !(bytes instanceof Uint8Array) ? data : bytes,
    ...(contentId ? { contentId: contentId.replace(/^<|>$/g, "") } : {}),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

const wordsOf = (content: Uint8Array, codePage: number | undefined): string =>
  decodeText(content, codePage ? `cp${codePage}` : "windows-1252");
