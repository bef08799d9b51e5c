/** The words of a mail that came as HTML: text, what in it a mail program made, its links and pictures. Never throws. */

import type { Link, Mark } from "../../types/reading.ts";
import { containing } from "./containing.ts";
import { outermost } from "./inside.ts";
import { marksOf } from "./marks.ts";
import { newPage } from "./page.ts";
import { withoutPictureData } from "./picture-data.ts";
import { reading } from "./reading.ts";
import { walk } from "./walk.ts";

export type HtmlWords = {
  /** Lines end in `\n`; quotations carry `> ` for each level, links ` <target>` after their label. */
  readonly text: string;
  /** In order and apart. */
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  /** Content ids of the pictures that came with the mail, in their order. */
  readonly images: readonly string[];
  /** Outside of quotations there are words no reader would have seen; they are left out. */
  readonly hidesText: boolean;
  /** A picture, style or script would have been fetched from elsewhere. */
  readonly hasRemote: boolean;
  /** The HTML was too long or had too many links; what is past the limit is not here. */
  readonly isCapped: boolean;
};

/** In UTF-16 units, pictures written into the HTML not counted. @rule T2 */
export const HTML_MAX_LENGTH = 1_048_576;

/** Whoever puts a mail together asks for the same words more than once. */
let last: { readonly html: string; readonly words: HtmlWords } | undefined;
/** Longer HTML is not held on to. */
const KEPT_LENGTH = 200_000;

/**
 * Reduces HTML to text in one walk, in time linear in its length whatever it holds. The same HTML gives the same words.
 * @rule T1 T2 T3 T4 T5 T7 T8 T11 T12 T13 T14
 */
export function htmlWords(html: string): HtmlWords {
  if (last?.html === html) return last.words;
  const words = readWords(html);
  last = html.length > KEPT_LENGTH ? undefined : { html, words };
  return words;
}

function readWords(html: string): HtmlWords {
  const short = html.length > HTML_MAX_LENGTH ? withoutPictureData(html) : html;
  const page = newPage((line) => containers.hear(line));
  const containers = containing(page);
  const root = outermost();
  const reader = reading(page, containers, root);
  walk(short.slice(0, HTML_MAX_LENGTH), root, reader.visitor);
  const text = page.finish().toWellFormed();
  const marks = marksOf(containers.placed, text);
  const { links, images, hiddenAt, hasRemote, isCapped } = reader.found();
  return {
    text,
    marks,
    links,
    images,
    hidesText: isOutside(hiddenAt, marks),
    hasRemote,
    isCapped: isCapped || short.length > HTML_MAX_LENGTH,
  };
}

/** One of the places, in ascending order, lies in no quotation. */
function isOutside(places: readonly number[], marks: readonly Mark[]): boolean {
  const quotes = marks.filter((mark) => mark.is === "quote");
  let at = 0;
  return places.some((place) => {
    for (let quote = quotes[at]; quote && quote.end < place; quote = quotes[at]) at++;
    const quote = quotes[at];
    return !quote || place < quote.start - 2;
  });
}
