/** The parts of a mail itself, without those of mails it carries, and its words as plain text. */

import type { Part } from "../../types/part.ts";

/** What is said first is said within so many characters; everything that reads words stops there. */
export const WORDS_MAX = 16_384;

const HOLDS_MAIL = /^message\/(?:rfc822|global|news|partial|external-body)$/;

/** A mail carried by another, whole, in pieces, or its headers alone. */
export const holdsMail = ({ type }: Part): boolean =>
  HOLDS_MAIL.test(type) || /rfc822-headers$|^message\/global-headers$/.test(type);

/** All parts but containers, from the first to the last; a mail within is one part and not looked into. */
export function partsOf(root: Part): readonly Part[] {
  const parts: Part[] = [];
  const waiting: Part[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (part.children.length === 0 || (part !== root && holdsMail(part)) || part.type.startsWith("message/"))
      parts.push(part);
    else waiting.push(...part.children.toReversed());
  }
  return parts;
}

/** What a mail says to its reader: the first text that is not empty, a page turned into plain lines. */
export function wordsToReader(root: Part): string {
  const parts = partsOf(root).filter((part) => !holdsMail(part) && part.disposition !== "attachment");
  // A broken multipart has no parts, and its text is all there is.
  const isPlain = ({ type }: Part) => type === "text/plain" || type.startsWith("multipart/");
  for (const part of parts.filter(isPlain)) {
    const text = part.text().slice(0, WORDS_MAX);
    if (text.trim() !== "") return text;
  }
  const page = parts.find(({ type }) => type === "text/html" || type === "application/xhtml+xml");
  if (page) return linesOfPage(page.text().slice(0, 4 * WORDS_MAX)).slice(0, WORDS_MAX);
  // Some write their words into the report itself.
  const odd = parts.find(({ type }) => type === "message/delivery-status" || type.startsWith("text/"));
  return odd?.text().slice(0, WORDS_MAX) ?? "";
}

/** Those that pages of mail servers hold; letters with marks as their letter and the name of the mark. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " ", rsquo: "'", lsquo: "'", hellip: "…" },
  ...{ ndash: "–", mdash: "—", laquo: "«", raquo: "»", szlig: "ß", oslash: "ø", aelig: "æ", oelig: "œ" },
};
const MARKS: Readonly<Record<string, string>> = {
  ...{ grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308" },
  ...{ ring: "\u030a", cedil: "\u0327" },
};

function entity(whole: string, name: string): string {
  const [, hex, digits] = /^#(x?)([0-9a-f]{1,6})$/i.exec(name) ?? [];
  if (digits) {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : " ";
  }
  const mark = MARKS[name.slice(1).toLowerCase()];
  return mark ? `${name[0]}${mark}`.normalize("NFC") : (ENTITIES[name.toLowerCase()] ?? whole);
}

/** Good enough to find words in, never to be shown. */
export function linesOfPage(page: string): string {
  return withoutStyles(page)
    .replace(/<(?:br|p|div|tr|li|h\d|pre|hr|\/p|\/div|\/tr)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z!][^<>]*>/gi, "")
    .replace(/&(#?[a-z0-9]{2,8});/gi, entity);
}

function withoutStyles(page: string): string {
  const lower = page.toLowerCase();
  let kept = "";
  let from = 0;
  for (let start = lower.indexOf("<style"); start >= 0; start = lower.indexOf("<style", from)) {
    const end = lower.indexOf("</style", start);
    if (end < 0) break;
    kept += page.slice(from, start);
    from = end;
  }
  return kept + page.slice(from);
}
