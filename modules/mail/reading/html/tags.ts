/** How the tags of HTML behave in a mail: which make lines, which hold nothing, which hide what they hold. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Their content stands on lines of its own. */
export const BLOCKS = words(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary " +
    "table tbody td textarea tfoot th thead tr ul xmp listing plaintext",
);

/** Blocks with a blank line before and after. */
export const SPACED = words(
  "blockquote dir dl figure h1 h2 h3 h4 h5 h6 menu ol p pre ul xmp listing plaintext",
);

/** They hold nothing and are never closed. */
export const VOIDS = words(
  "area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr",
);

/** Their blanks and line ends are kept. */
export const PREFORMATTED = words("pre xmp listing plaintext textarea");

/** Neither they nor what they hold belongs to the words of a mail. @rule T4 */
export const DROPPED = words(
  "applet audio canvas datalist embed frameset iframe map math noembed noframes object optgroup option progress " +
    "meter script select style svg template title video xml",
);

/** A page is one however often these are opened: a pasted document has its own. */
export const PAGE_TAGS = words("html head body");

/** End tags do not reach out of a cell: `</div>` in a cell leaves the `<div>` around its table open. */
export const CELLS = words("td th caption");

/** End tags that may close a cell they stand in. */
export const TABLE_PARTS = words("table tbody thead tfoot tr td th caption");

const P = ["p"];
const CELL = ["td", "th"];
const closesP =
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 " +
  "h4 h5 h6 header hr main menu nav ol p pre section table ul";

/** What a start tag closes when it stands innermost, since its end tag may be left out. */
export const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...closesP.split(" ").map((tag): [string, readonly string[]] => [tag, P]),
  ["a", ["a"]],
  ["li", ["p", "li"]],
  ["dd", ["p", "dd", "dt"]],
  ["dt", ["p", "dd", "dt"]],
  ["td", ["p", ...CELL]],
  ["th", ["p", ...CELL]],
  ["tr", ["p", ...CELL, "tr"]],
  ["tbody", ["p", ...CELL, "tr", "thead", "tbody"]],
  ["tfoot", ["p", ...CELL, "tr", "thead", "tbody"]],
]);
