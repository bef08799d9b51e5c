/** Uuencoded files: as a part's transfer encoding, or as blocks in the middle of a text. */

import { viewOf, withNewlines } from "./bytes.ts";

export type UuBlock = { readonly name: string; readonly bytes: Uint8Array };

const BEGIN = /^begin(?:-base64)? [0-7]{3,4} (\S[^\n]{0,250})$/;

/** The files in `text` (line ends `\n`), and the text without them. A block counts when its first line decodes. */
export function takeUuBlocks(text: string): { text: string; files: readonly UuBlock[] } {
  if (!/(?:^|\n)begin/.test(text)) return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: UuBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const name = BEGIN.exec(line)?.[1];
    const isBase64 = line.startsWith("begin-base64");
    const block = name === undefined ? undefined : blockAt(lines, i + 1, isBase64);
    if (block) {
      files.push({ name: (name as string).trim(), bytes: block.bytes });
      i = block.last;
    } else kept.push(line);
  }
  return { text: files.length === 0 ? text : kept.join("\n"), files };
}

/** A whole part in uuencode; undefined when it holds no block. */
export function decodeUuPart(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  return takeUuBlocks(withNewlines(view.toString("latin1"))).files[0]?.bytes;
}

function blockAt(
  lines: readonly string[],
  from: number,
  isBase64: boolean,
): { bytes: Uint8Array; last: number } | undefined {
  const pieces: Buffer[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = (lines[at] as string).trimEnd();
    if (line === "end" || line === "====") break;
    if (line === "" || line === "`") continue;
    const piece = isBase64 ? Buffer.from(line, "base64") : decodeLine(line);
    if (!piece) break;
    pieces.push(piece);
  }
  if (pieces.length === 0) return undefined;
  const isEnded = lines[at]?.trimEnd() === "end" || lines[at]?.trimEnd() === "====";
  return { bytes: Buffer.concat(pieces), last: isEnded ? at : at - 1 };
}

/** The first character says how many bytes follow; blanks lost at the end of the line are zeros. */
function decodeLine(line: string): Buffer | undefined {
  const length = (line.charCodeAt(0) - 32) & 63;
  const letters = Math.ceil(length / 3) * 4;
  if (line.charCodeAt(0) < 32 || line.charCodeAt(0) > 96 || line.length - 1 > letters + 4) return undefined;
  const bytes = Buffer.alloc(Math.ceil(length / 3) * 3);
  for (let i = 0, out = 0; i < letters; i += 4, out += 3) {
    let bits = 0;
    for (let j = 1; j <= 4; j++) {
      const code = i + j < line.length ? line.charCodeAt(i + j) : 32;
      if (code < 32 || code > 96) return undefined;
      bits = (bits << 6) | ((code - 32) & 63);
    }
    bytes[out] = (bits >> 16) & 255;
    bytes[out + 1] = (bits >> 8) & 255;
    bytes[out + 2] = bits & 255;
  }
  return bytes.subarray(0, length);
}
