/** Takes links that open a page for whoever holds them out of words that go to the other side: a quoted letter of ours is full of them. */

import { HIDDEN } from "./scrub.ts";

/** Pages whose address is a key: of a guest's stay, of reports, of opting out, of proving a mailbox. */
export const KEY_PAGES: readonly string[] = [
  ...["g", "go", "report", "stop", "opt-out", "erased", "not-me", "not-us"],
  ...["reset", "invitation", "email-change", "email-undo", "sign-in/link"],
];

/** Neither is part of an address of a page, as people and programs write them down. */
const OUTSIDE = /[\s<>"'()[\]{}«»“”]/;

/**
 * `publicUrl` is where our pages are. A link is found in any case, without its scheme, and percent-encoded within another
 * link, which then goes whole. Linear in the length of `text`.
 */
export function withoutOwnLinks(text: string, publicUrl: string): string {
  const { host } = new URL(publicUrl);
  const lower = text.toLowerCase();
  const keys = [...new Set([host, encodeURIComponent(host).toLowerCase()])];
  let scrubbed = "";
  let from = 0;
  for (let found = nextOf(lower, keys, 0); found; found = nextOf(lower, keys, Math.max(from, found.at + 1))) {
    const { at, key } = found;
    if (!beginsHost(lower, at) || !opensPage(lower, at + key.length)) continue;
    let start = at;
    while (start > from && !OUTSIDE.test(text[start - 1]!)) start -= 1;
    let end = at;
    while (end < text.length && !OUTSIDE.test(text[end]!)) end += 1;
    scrubbed += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return from === 0 ? text : scrubbed + text.slice(from);
}

type Place = { readonly at: number; readonly key: string };

function nextOf(text: string, keys: readonly string[], from: number): Place | undefined {
  const places = keys.map((key) => ({ at: text.indexOf(key, from), key })).filter(({ at }) => at >= 0);
  return places.sort((one, other) => one.at - other.at)[0];
}

/** Not the end of a longer host. */
const beginsHost = (lower: string, at: number): boolean =>
  !/[a-z0-9.-]/.test(lower[at - 1] ?? " ") || lower.slice(Math.max(0, at - 3), at) === "%2f";

const LONGEST_START = 120;

/** Does one of the pages begin right behind the host? */
function opensPage(lower: string, behind: number): boolean {
  const path = lower.slice(behind, behind + LONGEST_START).replaceAll("%2f", "/");
  return KEY_PAGES.some((page) => path.startsWith(`/${page}/`));
}
