/** The links of a message that its reader may press: web addresses that stand plainly in it. Every press leads to our page. */

import { viewsOf } from "../text/views.ts";
import { findLinks } from "./find-links.ts";

export type Followable = { readonly start: number; readonly end: number; readonly url: URL };

const WEB = /^https?:$/;
const LINE = /[^\r\n\u2028\u2029\v\f]+/g;

/**
 * In order, line by line, so that a mail, which is laid out in lines, counts them alike: the number in this list is what a
 * page of ours knows each by.
 */
export function followableLinks(text: string): Followable[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) =>
    line.includes(".")
      ? inLine(line).map(({ start, end, url }) => ({ start: start + index, end: end + index, url }))
      : [],
  );
}

const inLine = (line: string): Followable[] =>
  findLinks(viewsOf(line)).flatMap(({ view, target, span }) =>
    view === "written" && target && WEB.test(target.protocol) ? [{ ...span, url: target }] : [],
  );
