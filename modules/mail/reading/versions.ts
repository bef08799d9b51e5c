/** Versions of the same words, and what to read of them when they are not quite the same. */

import { COMPARED, type HtmlToText, htmlOf, isBlank, joinTexts, lettersOf } from "./blocks.ts";
import { HTML_STUBS, LONGEST_STUB } from "./html-stubs.ts";
import type { Block } from "./words-of-part.ts";

/** HTML longer than this says something; shorter one is looked at. */
const SHORT_HTML = 4000;

/** The last HTML and the last text; another version of a kind is kept when it says something else. */
export function versionsTogether(versions: readonly Block[], htmlToText: HtmlToText): Block {
  const htmls = versions.flatMap(({ html }) => (html === undefined ? [] : [html]));
  const own = versions.flatMap(({ plain, html }) => (plain?.trim() && html === undefined ? [plain] : []));
  const plain =
    own.length > 0
      ? joinTexts(unlike(own, (text) => text))
      : versions.findLast((version) => version.plain !== undefined)?.plain;
  const html = htmls.length > 0 ? unlike(htmls, htmlToText).join("\n") : undefined;
  return chooseVersions(
    { ...(plain === undefined ? {} : { plain }), ...(html === undefined ? {} : { html }) },
    htmlToText,
  );
}

/** Those whose letters stand in no later one, nor those of a later one in them; all of what is too long to compare. */
function unlike(texts: readonly string[], read: (text: string) => string): readonly string[] {
  if (texts.length < 2 || texts.reduce((sum, { length }) => sum + length, 0) > COMPARED) return texts;
  const kept: { text: string; letters: string }[] = [];
  for (const text of texts.toReversed()) {
    const letters = lettersOf(read(text));
    if (!kept.some((one) => one.letters.includes(letters) || letters.includes(one.letters)))
      kept.unshift({ text, letters });
  }
  return kept.map(({ text }) => text);
}

/** The better of two versions, or both: a text that is empty, points to the HTML, or says far less, is none. */
export function chooseVersions({ plain, html }: Block, htmlToText: HtmlToText): Block {
  if (plain === undefined || html === undefined)
    return { ...(plain === undefined ? {} : { plain }), ...(html === undefined ? {} : { html }) };
  const isHtmlEmpty = html.length < SHORT_HTML && !/<img\b/i.test(html) && isBlank(htmlToText(html));
  if (isHtmlEmpty) return { plain };
  if (isBlank(plain) || isStub(plain)) return { html };
  return withoutSummary(plain, html, htmlToText);
}

function isStub(plain: string): boolean {
  if (plain.length > LONGEST_STUB) return false;
  const words = plain.toLowerCase().replace(/\s+/g, " ");
  return HTML_STUBS.some((stub) => words.includes(stub));
}

/** A summary: the HTML has more than twice its letters, and a few sentences more. */
const TIMES = 2;
const MORE_LETTERS = 80;

/** Then the HTML is the words, with the summary before it when that says something else. */
function withoutSummary(plain: string, html: string, htmlToText: HtmlToText): Block {
  if (html.length > COMPARED || plain.length * TIMES + MORE_LETTERS > html.length) return { plain, html };
  const laidOut = htmlToText(html);
  if (plain.length * TIMES + MORE_LETTERS > laidOut.length) return { plain, html };
  const [fewer, more] = [wordsOf(plain), wordsOf(laidOut)];
  if (lengthOf(fewer) * TIMES + MORE_LETTERS >= lengthOf(more)) return { plain, html };
  const known = new Set(more);
  const isKnown = fewer.filter((word) => known.has(word)).length * 2 > fewer.length;
  return { html: isKnown ? html : `${htmlOf(plain)}\n${html}` };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/https?:\/\/\S+/gi, " ")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
