/** Classes and ids, of one tag or any, that a style sheet does not display. Rules for some screens or places only do not count. */

/** Longer sheets are read so far. */
const SHEET_MAX = 200_000;
const NAME = /^(?:[a-z][a-z0-9]{0,10})?[.#][\w-]{1,80}$/;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/;

/** So many are remembered. */
const NAMES_MAX = 2000;

/** Adds those of `sheet` to `hidden`, and takes away those that it displays again. */
export function addHiddenNames(sheet: string, hidden: Set<string>): void {
  if (hidden.size === 0 && !/display\s{0,9}:\s{0,9}none/i.test(sheet)) return;
  for (const [selectors, body] of topRules(sheet.slice(0, SHEET_MAX).toLowerCase())) {
    const display = DISPLAY.exec(body)?.[1];
    if (display === undefined) continue;
    for (const selector of selectors.split(",")) {
      const name = selector.trim();
      if (!NAME.test(name)) continue;
      if (display !== "none") hidden.delete(name);
      else if (hidden.size < NAMES_MAX) hidden.add(name);
    }
  }
}

/** Selectors and body of each rule that stands in no block such as `@media`. */
function* topRules(sheet: string): Generator<[string, string]> {
  const css = withoutComments(sheet.replace(/<!--|-->/g, " "));
  let from = 0;
  for (let open = css.indexOf("{"); open >= 0; open = css.indexOf("{", from)) {
    const before = css.slice(from, open);
    const head = before.slice(before.lastIndexOf(";") + 1).trim();
    const isBlock = head.startsWith("@");
    const end = isBlock ? endOfBlock(css, open) : css.indexOf("}", open);
    if (end < 0) return;
    if (!isBlock) yield [head, css.slice(open + 1, end)];
    from = end + 1;
  }
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
    kept.push(css.slice(from, at));
    const end = css.indexOf("*/", at + 2);
    from = end < 0 ? css.length : end + 2;
  }
  return kept.join(" ") + css.slice(from);
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    else if (css[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
