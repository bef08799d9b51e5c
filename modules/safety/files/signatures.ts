/** Bytes by which formats are known, at fixed places. Data: offset, bytes in hexadecimal, media type. */

import { formatOfType } from "../rules/formats.ts";
import type { Format } from "../types.ts";

/** Pictures come first: what begins as one is opened as one, and by nothing but the decoder of that format. */
const TABLE = `
0 ffd8ff image/jpeg
0 89504e470d0a1a0a image/png
0 474946383761 image/gif
0 474946383961 image/gif
0 504b0304 application/zip
0 504b0506 application/zip
0 504b0708 application/zip
0 504b3030504b0304 application/zip
0 526172211a07 application/x-rar-compressed
0 377abcaf271c application/x-7z-compressed
0 1f8b application/gzip
0 425a68 application/x-bzip2
0 fd377a585a00 application/x-xz
0 28b52ffd application/zstd
0 04224d18 application/x-lz4
0 4c5a4950 application/lzip
0 1f9d application/x-compress
0 1fa0 application/x-compress
0 4d534346 application/vnd.ms-cab-compressed
0 49536328 application/vnd.ms-cab-compressed
0 60ea application/x-arj
2 2d6c68 application/x-lzh-compressed
7 2a2a4143452a2a application/x-ace-compressed
0 78617221 application/x-xar
0 303730373031 application/x-cpio
0 303730373032 application/x-cpio
0 303730373037 application/x-cpio
257 7573746172 application/x-tar
32769 4344303031 application/x-iso9660-image
34817 4344303031 application/x-iso9660-image
32769 4245413031 application/x-iso9660-image
0 4d5357494d application/x-disk-image
0 7668647866696c65 application/x-disk-image
0 636f6e6563746978 application/x-disk-image
0 4b444d56 application/x-disk-image
0 4d5a application/x-msdownload
0 5a4d application/x-msdownload
0 7f454c46 application/x-elf
0 feedface application/x-mach-binary
0 feedfacf application/x-mach-binary
0 cefaedfe application/x-mach-binary
0 cffaedfe application/x-mach-binary
0 cafebabe application/java-vm
0 bebafeca application/x-mach-binary
0 6465780a application/x-dex
0 0061736d application/wasm
0 213c617263683e application/x-unix-archive
0 edabeedb application/x-rpm
0 4c0000000114020000000000c0 application/x-ms-shortcut
0 49545346 application/vnd.ms-htmlhelp
0 2321 application/x-sh
0 d0cf11e0a1b11ae1 application/x-cfb
0 e4525c7b8cd8a74d application/onenote
0 7b5c7274 application/rtf
0 25215053 application/postscript
0 c5d0d3c6 application/postscript
0 789f3e22 application/ms-tnef
0 2142444e application/vnd.ms-outlook
0 255044462d application/pdf
`;

export type Signature = { readonly offset: number; readonly bytes: Buffer; readonly format: Format };

export const SIGNATURES: readonly Signature[] = TABLE.trim().split("\n").map(signatureOf);

function signatureOf(line: string): Signature {
  const [offset, bytes, type] = line.split(" ");
  return { offset: Number(offset), bytes: Buffer.from(bytes!, "hex"), format: formatOfType(type!) };
}

/** What may stand anywhere in a picture although it is something else: long enough not to come about by chance. */
export const STOWAWAYS = [
  { carries: "archive", bytes: Buffer.from("526172211a07", "hex") },
  { carries: "archive", bytes: Buffer.from("377abcaf271c", "hex") },
  { carries: "pdf", bytes: Buffer.from("%PDF-1.") },
  { carries: "markup", bytes: Buffer.from("<script") },
  { carries: "markup", bytes: Buffer.from("<?php") },
] as const;

/** The record that ends a ZIP, and how far from the end of the file it can stand. */
export const ZIP_END = { bytes: Buffer.from("504b0506", "hex"), withinBytes: 65_557 } as const;
