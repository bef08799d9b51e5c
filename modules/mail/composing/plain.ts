/** A letter as plain text that reads well by itself: the same words in the same order, 78 columns wide. */

import type { Piece } from "./links.ts";
import { END_ISOLATE, ISOLATE } from "./names.ts";
import type { Paragraph, Sheet } from "./sheet.ts";

const COLUMNS = 78;
const INDENT = "  ";

export function plainOf(sheet: Sheet, fact: (label: string, value: string) => string): string {
  const { answer, files, open, optOut, report, stop } = sheet;
  const parts = [
    [sheet.marker],
    ["", sheet.author, sheet.when],
    ["", ...wordsOf(sheet.words)],
    files ? ["", files.title, ...files.each.map((file) => INDENT + file)] : [],
    ["", open.label, open.href],
    ...(sheet.earlier.length > 0 ? [heading(sheet.earlierTitle)] : []),
    ...sheet.earlier.map(({ head, words, readOn }) => [
      "",
      head,
      ...wordsOf(words).map((line) => (line === "" ? line : INDENT + line)),
      ...(readOn ? [INDENT + readOn.label, INDENT + readOn.href] : []),
    ]),
    heading(sheet.factsTitle),
    ["", ...sheet.facts.map(({ label, value }) => fact(label, value))],
    heading(answer.title),
    ["", ...(answer.how ? [answer.how] : []), ...(answer.address ? [answer.address, ""] : []), answer.until],
    ["", "", sheet.carried],
    ["", report.label, report.href],
    ["", optOut.label, optOut.href],
    ["", stop.label, stop.href, stop.note],
  ];
  return `${parts.flat().map(unmarked).flatMap(wrapped).join("\n")}\n`;
}

const heading = (title: string): string[] => ["", "", title];

const wordsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((lines, at) => [
    ...(at > 0 ? [""] : []),
    ...lines.map((line) => line.map(pieceOf).join("")),
  ]);

const pieceOf = (piece: Piece): string =>
  typeof piece === "string" ? piece : `${piece.label} <${piece.href}>`;

const unmarked = (line: string): string => line.replaceAll(ISOLATE, "").replaceAll(END_ISOLATE, "");

/** Words longer than a line stay whole: they are addresses, or of a script that sets no spaces. */
function wrapped(line: string): string[] {
  if (line.length <= COLUMNS) return [line];
  const indent = line.startsWith(INDENT) ? INDENT : "";
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(" ").filter((part) => part !== "")) {
    const longer = current === indent ? indent + word : `${current} ${word}`;
    if (longer.length > COLUMNS && current !== indent) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current];
}
