/** Stretches of words put together: one text and one HTML of the same words, and neither when it says nothing. */

import { HTML_STUBS, LONGEST_STUB } from "./html-stubs.ts";
import type { Block } from "./words-of-part.ts";

export type HtmlToText = (html: string) => string;

/** HTML longer than this says something; shorter one is looked at. */
const SHORT_HTML = 4000;
/** Longer texts are not compared with each other. */
const COMPARED = 100_000;

/** The words of all blocks in their order. Where some are only plain and some only HTML, each is made from the other. */
export function joinBlocks(blocks: readonly Block[], htmlToText: HtmlToText): Block {
  const [first, ...more] = merged(blocks.filter(saysSomething), htmlToText);
  if (!first) return {};
  if (more.length === 0) return first;
  const all = [first, ...more];
  const hasPlain = all.some(({ plain }) => plain !== undefined);
  const hasHtml = all.some(({ html }) => html !== undefined);
  return {
    ...(hasPlain ? { plain: joinTexts(all.map(({ plain, html }) => plain ?? htmlToText(html ?? ""))) } : {}),
    ...(hasHtml ? { html: all.map(({ plain, html }) => html ?? htmlOf(plain ?? "")).join("\n") } : {}),
  };
}

/** The better of two versions, or both: an empty text, or one that only points to the HTML, is none. */
export function chooseVersions({ plain, html }: Block, htmlToText: HtmlToText): Block {
  if (plain === undefined || html === undefined)
    return { ...(plain === undefined ? {} : { plain }), ...(html === undefined ? {} : { html }) };
  const isHtmlEmpty = html.length < SHORT_HTML && !/<img\b/i.test(html) && isBlank(htmlToText(html));
  if (isHtmlEmpty) return { plain };
  return isBlank(plain) || isStub(plain) ? { html } : { plain, html };
}

function isStub(plain: string): boolean {
  if (plain.length > LONGEST_STUB) return false;
  const words = plain.toLowerCase().replace(/\s+/g, " ");
  return HTML_STUBS.some((stub) => words.includes(stub));
}

const isBlank = (text: string): boolean => !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

const saysSomething = ({ plain, html }: Block): boolean => !isBlank(plain ?? "") || !isBlank(html ?? "");

/** A text and its HTML side by side, where a mail program should have called them alternatives. */
function merged(blocks: readonly Block[], htmlToText: HtmlToText): readonly Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    const isPair =
      last?.html === undefined &&
      last?.plain !== undefined &&
      block.plain === undefined &&
      block.html !== undefined;
    if (isPair && areSameWords(last.plain as string, block.html as string, htmlToText))
      kept[kept.length - 1] = { ...last, ...block };
    else kept.push(block);
  }
  return kept;
}

function areSameWords(plain: string, html: string, htmlToText: HtmlToText): boolean {
  if (plain.length > COMPARED || html.length > COMPARED) return false;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
  const written = letters(plain);
  return written !== "" && written === letters(htmlToText(html));
}

/** Each text begins on a line of its own. */
function joinTexts(texts: readonly string[]): string {
  let joined = "";
  for (const text of texts) joined += joined === "" || joined.endsWith("\n") ? text : `\n${text}`;
  return joined;
}

function htmlOf(plain: string): string {
  const escaped = plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<div>${escaped.replaceAll("\n", "<br>\n")}</div>`;
}
