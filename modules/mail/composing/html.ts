/** A letter that carries a message, laid out on our page. */

import { escaped } from "#kernel/http/html.ts";
import { directionOfText } from "./direction.ts";
import type { Piece } from "./links.ts";
import { el, type Look, lines, link, pageOf, said } from "./page.ts";
import type { Paragraph, Sheet } from "./sheet.ts";

export const htmlOf = (sheet: Sheet): string =>
  pageOf(
    sheet,
    lines(el("p", "marker", said(sheet.marker)), el("div", "sheet", letterOf(sheet)), footOf(sheet)),
  );

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

const footOf = ({ carried, report, optOut, stop }: Sheet): string =>
  lines(
    el("p", "foot", said(carried)),
    el(
      "p",
      "foot",
      [link("footLink", report), link("footLink", optOut), link("footLink", stop), said(stop.note)].join(
        "<br>\n",
      ),
    ),
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
