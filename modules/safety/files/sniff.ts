/** What a file is by its bytes. The name and the declared type are not asked, and nothing is decoded. */

import { fileTypeFromBuffer } from "file-type";
import { formatOfType } from "../rules/formats.ts";
import type { Format, Sniffed } from "../types.ts";
import { SIGNATURES, STOWAWAYS, ZIP_END } from "./signatures.ts";
import { textFormat } from "./text-signs.ts";

/** Enough for every signature near the beginning; what lies further in is not looked for. */
const BEGINNING_BYTES = 4100;

/** Never throws: what nobody knows has no format, and is refused as such. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginning = file.subarray(0, BEGINNING_BYTES);
  const format = bySignature(file) ?? (await byFileType(beginning)) ?? textFormat(beginning);
  const carries = format?.kind === "picture" ? stowaway(file) : undefined;
  return carries ? { format, carries } : { format };
}

function bySignature(file: Buffer): Format | undefined {
  const found = SIGNATURES.find(
    ({ offset, bytes }) =>
      file.length >= offset + bytes.length &&
      file.compare(bytes, 0, bytes.length, offset, offset + bytes.length) === 0,
  );
  if (found) return found.format;
  if (file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP")
    return formatOfType("image/webp");
  // Readers of PDF allow a kilobyte of anything in front; an image of a disk has its name at the very end.
  if (file.subarray(0, 1024).includes("%PDF-")) return formatOfType("application/pdf");
  if (file.subarray(-512).includes("koly")) return formatOfType("application/x-apple-diskimage");
  return undefined;
}

async function byFileType(beginning: Buffer): Promise<Format | undefined> {
  try {
    const found = await fileTypeFromBuffer(new Uint8Array(beginning));
    return found && formatOfType(found.mime.split(";", 1)[0]!);
  } catch {
    return undefined;
  }
}

/** A picture and something else in one file: harmless here, since only what is seen is written anew, but worth a note. */
function stowaway(file: Buffer): Sniffed["carries"] {
  if (file.subarray(-ZIP_END.withinBytes).includes(ZIP_END.bytes)) return "archive";
  return STOWAWAYS.find(({ bytes }) => file.includes(bytes))?.carries;
}
