/** How blocks stand on the page: where their lines begin and end, their blank lines, bullets and quote prefixes. */

import type { Inside } from "./inside.ts";
import type { Page } from "./page.ts";
import type { SheetRules } from "./sheets.ts";
import { BLOCKS, SPACED } from "./tags.ts";
import type { Attributes } from "./walk.ts";

type Style = ReadonlyMap<string, string> | undefined;

const isList = (tag: string): boolean => tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir";
const isCell = (tag: string): boolean => tag === "td" || tag === "th";

/** Tells the element what it is: a block or part of a line, spaced or tight. */
export function classify(
  tag: string,
  attributes: Attributes,
  style: Style,
  sheets: SheetRules,
  own: Inside,
): void {
  const display = style?.get("display");
  own.isBlock = BLOCKS.has(tag)
    ? !(display === "inline" && (tag === "div" || tag === "p"))
    : display === "block";
  own.isSpaced = SPACED.has(tag) && !(own.list && isList(tag)) && !isTight(tag, attributes, style, sheets);
}

/** A paragraph set like a line: Outlook's, and those whose style takes their margins away. */
function isTight(tag: string, attributes: Attributes, style: Style, sheets: SheetRules): boolean {
  if (tag !== "p") return false;
  if (sheets.hasTightParagraphs || /\bMso/.test(attributes.class ?? "")) return true;
  return /^0/.test(style?.get("margin") ?? style?.get("margin-top") ?? style?.get("margin-bottom") ?? "");
}

/** Goes to where the words of the block will stand. */
export function reach(tag: string, own: Inside, page: Page): void {
  if (!own.isBlock) return;
  if (isCell(tag)) page.startCell(own.row);
  else if (tag === "hr") page.endBlock();
  else if (own.isSpaced) page.blankLine();
  else page.startBlock();
}

/** Begins the block there. */
export function enter(tag: string, attributes: Attributes, own: Inside, page: Page): void {
  if (tag === "blockquote") page.quote(++own.level);
  else if (tag === "tr") own.row = page.lines();
  else if (isList(tag)) {
    const next = tag === "ol" ? Number.parseInt(attributes.start ?? "1", 10) || 1 : undefined;
    own.list = { next, depth: (own.list?.depth ?? 0) + 1 };
  } else if (tag === "li") page.bullet(bulletOf(own, attributes.value));
  else if (tag === "hr") page.rule();
}

/** Ends it. */
export function leave(tag: string, own: Inside, parent: Inside, page: Page): void {
  if (!own.isBlock || isCell(tag) || tag === "hr") return;
  if (tag === "tr") page.endRow(own.row);
  else if (own.isSpaced) page.endSpaced();
  else page.endBlock();
  if (tag === "li") page.bullet("");
  else if (tag === "blockquote") page.quote(parent.level);
}

/** Deeper lists are set in by no more than this. */
const MAX_DEPTH = 6;

function bulletOf({ list }: Inside, number = ""): string {
  if (!list) return "- ";
  if (list.next !== undefined && /^\d{1,6}$/.test(number)) list.next = Number(number);
  const indent = "  ".repeat(Math.min(list.depth, MAX_DEPTH) - 1);
  return list.next === undefined ? `${indent}- ` : `${indent}${list.next++}. `;
}
