/** Words that a browser would lose with a tag or an element that never ends, and where they go on. */

export type LastTag = {
  readonly tag: string;
  /** Where its name begins. */
  readonly tagStart: number;
  /** -1 when it never ended. */
  readonly tagEnd: number;
  /** The element it opened was not closed. */
  readonly isOpen: boolean;
};

/** What they hold is no HTML, up to their end. */
const RAW = /^(?:script|style|title)$/;
const PAGE = /<\/head\s{0,20}>|<body[\s>]/i;

/** In `html` after its last tag; -1 when nothing is lost. */
export function lostFrom(html: string, { tag, tagStart, tagEnd, isOpen }: LastTag): number {
  if (tagEnd < 0) {
    const end = html.indexOf(">", tagStart);
    return end < 0 ? -1 : end + 1;
  }
  if (!isOpen || !RAW.test(tag)) return -1;
  const page = html.slice(tagEnd).search(PAGE);
  const next = page < 0 && tag === "title" ? html.slice(tagEnd).search(/<[a-z]/i) : page;
  return next < 0 ? -1 : tagEnd + next;
}
