/** Single keys for those who work here all day. None fires while somebody types or holds another key. */

import { stepRow } from "#lib/inbox/roving.ts";

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** What `key` does, if anything; `help` opens the list of keys. */
export function actOf(key: string, help: () => void): (() => void) | undefined {
  const acts: Record<string, () => void> = {
    j: () => stepRow(1),
    k: () => stepRow(-1),
    r: () => focusOn("[data-composer]"),
    "/": () => focusOn("[data-search]"),
    "?": help,
  };
  return acts[key];
}
