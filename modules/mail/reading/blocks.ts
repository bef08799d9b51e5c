/** Stretches of words put together: one text and one HTML of the same words, and neither when it says nothing. */

import type { Block } from "./words-of-part.ts";

export type HtmlToText = (html: string) => string;

/** Longer texts are not compared with each other. */
export const COMPARED = 100_000;

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

export const isBlank = (text: string): boolean => !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);

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
  const written = lettersOf(plain);
  return written !== "" && written === lettersOf(htmlToText(html));
}

export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Each text begins on a line of its own. */
export function joinTexts(texts: readonly string[]): string {
  let joined = "";
  for (const text of texts) joined += joined === "" || joined.endsWith("\n") ? text : `\n${text}`;
  return joined;
}

export function htmlOf(plain: string): string {
  const escaped = plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<div>${escaped.replaceAll("\n", "<br>\n")}</div>`;
}
