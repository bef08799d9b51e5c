/** A page of text as it is written: lines, blank lines, bullets and quote prefixes as a browser would space them. */

import { collapsed, drawn, isBlank } from "./blanks.ts";

/** A place in the text that is known once something is written there; `end` is set when what it marks ends. */
export type Place = {
  start: number;
  end: number;
  /** The first words written from there on. */
  first: string;
};

/** The line that stands for `<hr>`, as Outlook writes it in its own text parts. */
const RULE = "_".repeat(32);

/** Deeper quotes get no more prefixes: a line stays short whatever its depth. */
const MAX_LEVEL = 9;

export type Page = ReturnType<typeof newPage>;

/** A finished line; `text` is cut when it is long. */
export type Line = { readonly text: string; readonly start: number; readonly end: number };

/** `onLine` hears each line with words once it is finished. */
export function newPage(onLine: (line: Line) => void) {
  const parts: string[] = [];
  let length = 0;
  let level = 0;
  let lastLevel = 0;
  /** Line ends owed before the next words. */
  let breaks = 0;
  let isOpen = false;
  let hasNoBreakSpace = false;
  let space = "";
  let bullet = "";
  let isRuled = false;
  /** Where a cell began that goes on in a line; no block at its start begins a new one. */
  let cellAt = -1;
  /** Nothing has been written in the cell. */
  let isCellStart = false;
  let lines = 0;
  let lineStart = 0;
  let lineText = "";
  let waiting: Place[] = [];

  const emit = (text: string): void => {
    parts.push(text);
    length += text.length;
  };

  function startLine(words: string): void {
    if (length > 0) {
      const between = "> ".repeat(Math.min(level, lastLevel)).trimEnd();
      emit(`\n${`${between}\n`.repeat(Math.max(0, breaks - 1))}`);
    }
    breaks = 0;
    lineStart = length;
    for (const place of waiting) {
      place.start = length;
      place.first = words;
    }
    waiting = [];
    const prefix = "> ".repeat(level);
    if (isRuled) emit(`${prefix}${RULE}\n`);
    isRuled = false;
    emit(prefix + bullet);
    bullet = "";
    lineText = "";
    lines++;
    lastLevel = level;
    isOpen = true;
    isCellStart = false;
  }

  function put(words: string): void {
    if (!isOpen) startLine(words);
    emit(space + words);
    if (lineText.length < 400) lineText += space + words;
    space = "";
  }

  function endLine(): void {
    if (isOpen) {
      breaks = 1;
      onLine({ text: lineText.trim(), start: lineStart, end: length });
    } else if (hasNoBreakSpace) breaks = Math.max(breaks, Math.min(2, breaks + 1));
    isOpen = false;
    hasNoBreakSpace = false;
    space = "";
  }

  function sayCollapsed(text: string): void {
    let words = collapsed(text);
    const head = words.charAt(0);
    if (isBlank(head)) {
      if (isOpen) space = space === "" ? head : " ";
      else if (text.includes("\u00a0")) hasNoBreakSpace = true;
      words = words.slice(1);
    }
    const tail = words.charAt(words.length - 1);
    const isOpenEnded = isBlank(tail);
    if (isOpenEnded) words = words.slice(0, -1);
    if (words !== "") put(words);
    if (isOpenEnded) space = space === "" ? tail : " ";
  }

  function sayKept(text: string, keepsSpaces: boolean): void {
    const rows = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
    for (const [at, row] of rows.entries()) {
      if (at > 0) lineBreak(Number.POSITIVE_INFINITY);
      if (!keepsSpaces) {
        sayCollapsed(row);
        continue;
      }
      const words = row.trimEnd();
      if (words !== "") put(words);
      space += row.slice(words.length);
    }
  }

  function lineBreak(most = 2): void {
    if (isOpen) endLine();
    else breaks = Math.max(breaks, Math.min(most, breaks + 1));
    hasNoBreakSpace = false;
    space = "";
  }

  return {
    /** Where the words written so far end. */
    length: () => length,
    lines: () => lines,
    isFresh: () => length === 0,
    say(text: string, how: "collapse" | "keep" | "keep_lines"): void {
      const words = drawn(text);
      if (how === "collapse") sayCollapsed(words);
      else sayKept(words, how === "keep");
    },
    lineBreak,
    /** Before a block; at the very start of a cell the line goes on. */
    startBlock(): void {
      if (!isOpen || cellAt !== length) endLine();
    },
    /** After a block, or before one that must not go on in the line. */
    endBlock: endLine,
    endSpaced(): void {
      endLine();
      breaks = Math.max(breaks, 2);
    },
    blankLine(): void {
      if (!isOpen || cellAt !== length) {
        endLine();
        if (!isCellStart) breaks = Math.max(breaks, 2);
      }
    },
    /** Before a cell of a row that began when `lines` were written: cells of one line each share a line. */
    startCell(linesBefore: number): void {
      isCellStart = true;
      if (lines === linesBefore) return;
      if (lines - linesBefore > 1 || isRuled) {
        endLine();
        return;
      }
      isOpen = true;
      breaks = 0;
      space = " ";
      cellAt = length;
    },
    /** After a row that began when `lines` were written: rows of one line each stand close. */
    endRow(linesBefore: number): void {
      endLine();
      isCellStart = false;
      if (lines - linesBefore === 1) breaks = 1;
    },
    rule(): void {
      endLine();
      isRuled = true;
    },
    bullet(text: string): void {
      bullet = text;
    },
    /** Sets how deep in quotations the lines from here on stand. */
    quote(levels: number): void {
      level = Math.min(MAX_LEVEL, levels);
    },
    /** Adds to the words last written, even when their line has ended. */
    add(text: string): void {
      emit(text);
      if (cellAt >= 0) cellAt = -1;
    },
    /** The place where the next words will stand, or stand already when the line is open. */
    mark(): Place {
      const place = { start: isOpen ? length : -1, end: -1, first: "" };
      if (!isOpen) waiting.push(place);
      return place;
    },
    /** The whole text; nothing may be written afterwards. */
    finish(): string {
      endLine();
      return parts.join("");
    },
  };
}
