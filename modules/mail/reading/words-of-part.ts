/** The words of one text part: folded lines unfolded, armour and uuencoded files taken out, sources read as what they are. */

import type { Part } from "../types/part.ts";
import { withoutArmour } from "./clear-signed.ts";
import { unfoldFlowed } from "./flowed.ts";
import { takeUuBlocks, type UuBlock } from "./uuencode.ts";

/** One stretch of words, in plain text, in HTML, or the same in both. */
export type Block = { readonly plain?: string; readonly html?: string };

export type PartWords = { readonly block: Block; readonly files: readonly UuBlock[] };

const HTML_SOURCE = /^\s{0,200}<(?:!doctype\s+html|html)[\s>]/i;
/** A piece of HTML that begins and ends with a tag, and has one that ends another. */
const HTML_PIECE =
  /^\s{0,200}<(?:head|body|div|p|table|span|font|style|meta|center|br)(?:\s[^<>]{0,2000})?\/?>/i;
const HTML_END = /<\/[a-z][a-z0-9]{0,9}\s*>\s{0,200}$/i;
const RICH = /^text\/(?:enriched|richtext)$/;

export function wordsOfPart(part: Part): PartWords {
  const text = part.text();
  if (part.type === "text/html" || isHtml(text)) return { block: { html: text }, files: [] };
  if (RICH.test(part.type)) return { block: { plain: withoutCommands(text) }, files: [] };
  const { text: plain, files } = takeUuBlocks(withoutArmour(unfolded(part, withoutMboxSigns(text))));
  return { block: { plain }, files };
}

const isHtml = (text: string): boolean =>
  HTML_SOURCE.test(text) || (HTML_PIECE.test(text) && HTML_END.test(text.slice(-300)));

/** A mailbox file puts `>` before the words "From " at the beginning of a line; in a quotation it may be one. */
const withoutMboxSigns = (text: string): string =>
  text.includes(">From ")
    ? text.replace(/(?<=^|\n[^>\n][^\n]*\n|\n\n)>(?=From [^\n]*(?:\n(?!>)|$))/g, "")
    : text;

function unfolded({ params }: Part, text: string): string {
  if (params.format?.trim().toLowerCase() !== "flowed") return text;
  return unfoldFlowed(text, params.delsp?.trim().toLowerCase() === "yes");
}

/** A single line break is a fold there, several are one less. @rfc 1896 */
function withoutCommands(text: string): string {
  return text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, "")
    .replace(/<<|<\/?[a-z][a-z0-9-]{0,60}>/gi, (command) => (command === "<<" ? "<" : ""))
    .replace(/\n+/g, (breaks) => (breaks.length === 1 ? " " : breaks.slice(1)));
}
