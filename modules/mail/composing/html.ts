/** A letter as a page for mail programs: one column, styles in their places, nothing fetched from anywhere. */

import { escaped } from "#kernel/http/html.ts";
import { directionOfText } from "./direction.ts";
import type { Piece } from "./links.ts";
import { LOOK, STYLE_SHEET } from "./look.ts";
import { END_ISOLATE, ISOLATE } from "./names.ts";
import type { Paragraph, Sheet } from "./sheet.ts";

type Look = keyof typeof LOOK;

export function htmlOf(sheet: Sheet): string {
  const where = ` lang="${sheet.language}" dir="${sheet.direction}"`;
  const column = el(
    "div",
    "column",
    lines(el("p", "marker", said(sheet.marker)), el("div", "sheet", letterOf(sheet)), footOf(sheet)),
  );
  return `${lines(
    `<!doctype html><html${where}><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">`,
    // Telephones make links of numbers and days; here the words stand as they were written.
    `<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">`,
    `<meta name="x-apple-disable-message-reformatting">`,
    `<title>${escaped(sheet.subject)}</title><style>${STYLE_SHEET}</style></head>`,
    // Web mail keeps neither html nor body: language and direction are said again within.
    el("body", "page", el("div", "ground", lines(MSO_COLUMN, column, MSO_END), where), where),
    "</html>",
  )}\n`;
}

/** Outlook's older engine knows no widest width; only it reads these. */
const MSO_COLUMN = `<!--[if mso]><table role="presentation" align="center" width="560"><tr><td><![endif]-->`;
const MSO_END = "<!--[if mso]></td></tr></table><![endif]-->";

const letterOf = (sheet: Sheet): string =>
  lines(
    el("h1", "author", said(sheet.author)),
    el("p", "when", said(sheet.when)),
    el("hr", "rule", ""),
    el("div", "words", wordsOf(sheet.words, "paragraph")),
    sheet.files && filesOf(sheet.files),
    el("p", "buttonLine", link("button", sheet.open)),
    sheet.earlier.length > 0 && section(sheet.earlierTitle, lines(...sheet.earlier.map(earlierOf))),
    section(sheet.factsTitle, factsOf(sheet)),
    section(sheet.answer.title, answerOf(sheet.answer)),
  );

const filesOf = ({ title, each }: NonNullable<Sheet["files"]>): string =>
  el(
    "div",
    "files",
    lines(el("p", "filesTitle", said(title)), ...each.map((file) => el("p", "file", said(file)))),
  );

const earlierOf = ({ head, words, readOn }: Sheet["earlier"][number]): string =>
  el(
    "div",
    "past",
    lines(
      el("p", "pastHead", said(head)),
      el("div", "pastWords", wordsOf(words, "pastParagraph")),
      readOn && el("p", "pastParagraph", link("link", readOn)),
    ),
  );

/** A table of facts, read out as one: each row has its name. */
function factsOf({ facts, direction }: Sheet): string {
  const name = ` scope="row" align="${direction === "rtl" ? "right" : "left"}"`;
  const rows = facts.map(
    ({ label, value }) =>
      `<tr>${lines(el("th", "label", said(label), name), el("td", "value", said(value)))}</tr>`,
  );
  return el("table", "facts", lines(...rows));
}

const answerOf = ({ how, address, until }: Sheet["answer"]): string =>
  lines(
    how && el("p", "text", said(how)),
    address && el("p", "address", addressOf(address)),
    el("p", "text", said(until)),
  );

/** Broken before the `@`, if anywhere. */
function addressOf(address: string): string {
  const at = address.lastIndexOf("@");
  const label = `${el("span", "whole", escaped(address.slice(0, at)))}<wbr>${escaped(address.slice(at))}`;
  return el("a", "link", label, ` href="mailto:${escaped(address)}" dir="ltr"`);
}

const footOf = ({ carried, report, stop }: Sheet): string =>
  lines(
    el("p", "foot", said(carried)),
    el("p", "foot", [link("footLink", report), link("footLink", stop), said(stop.note)].join("<br>\n")),
  );

const section = (title: string, content: string): string =>
  el("div", "section", lines(el("h2", "heading", said(title)), content));

const wordsOf = (paragraphs: readonly Paragraph[], look: Look): string =>
  lines(
    ...paragraphs.map((paragraph) => {
      const own = paragraph.flat().filter((piece) => typeof piece === "string");
      const words = paragraph.map((line) => line.map(pieceOf).join("")).join("<br>\n");
      return el("p", look, words, ` dir="${directionOfText(own.join(""))}"`);
    }),
  );

const pieceOf = (piece: Piece): string =>
  typeof piece === "string" ? escaped(piece) : link("link", piece, ' dir="ltr"');

const link = (look: Look, { label, href }: { label: string; href: string }, attributes = ""): string =>
  el("a", look, escaped(label), ` href="${escaped(href)}"${attributes}`);

function el(tag: string, look: Look, content: string, attributes = ""): string {
  const [classes, style] = LOOK[look].split("|");
  const open = `<${tag}${classes && ` class="${classes}"`} style="${style}"${attributes}>`;
  return tag === "hr" ? open : `${open}${content}</${tag}>`;
}

/** Each on its own line, so that a program which makes text of the page keeps them apart. */
const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join("\n");

/** Of our own sentences, whose names are set apart. */
const said = (text: string): string =>
  escaped(text).replaceAll(ISOLATE, "<bdi>").replaceAll(END_ISOLATE, "</bdi>");
