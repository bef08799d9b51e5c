/** The links in words that people wrote: where they stand, and by what they are called. Opens none. */

import { followableLinks } from "#modules/safety/index.ts";

/** Words as they are, or a link with the words it shows. */
export type Piece = string | { readonly label: string; readonly href: string };

/** Leads to `url`, the `index`-th of the message's links from 0 (`followableLinks`), by way of a page that says where it goes. */
export type ClickLink = (url: string, index: number) => string;

const LABEL_CHARACTERS = 48;

/** The lines of a text with their links found; `href` is asked once for each link, in order. */
export function linkedLines(body: string, href: ClickLink): readonly (readonly Piece[])[] {
  let index = 0;
  return linesOf(body).map((line) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const found of followableLinks(line)) {
      if (found.start > end) pieces.push(line.slice(end, found.start));
      pieces.push({ label: labelOf(found.url), href: href(found.url.href, index) });
      index += 1;
      end = found.end;
    }
    if (end < line.length) pieces.push(line.slice(end));
    return pieces;
  });
}

/** Without the controls that no text needs and no page may hold. */
const linesOf = (body: string): string[] =>
  body
    .toWellFormed()
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "").trimEnd());

/** The host a browser would really go to, in ASCII, and as much of the path as fits: not what the text says it is. */
function labelOf({ host, pathname, search }: URL): string {
  const path = pathname === "/" && search === "" ? "" : pathname + search;
  const label = host + path;
  return label.length > LABEL_CHARACTERS
    ? `${label.slice(0, Math.max(host.length, LABEL_CHARACTERS))}…`
    : label;
}
