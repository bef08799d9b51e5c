/** Single keys for those who work here all day. None fires while somebody types or holds another key. */

import { stepRow } from "#lib/inbox/roving.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

const focusOn = (selector: string): boolean => {
  const control = document.querySelector<HTMLElement>(selector);
  control?.focus();
  return control !== null;
};

/** The sign on the key, or on a keyboard of another script the Latin one in the same place. */
const keyOf = ({ key, code, shiftKey }: KeyboardEvent): string => {
  if (/^[ -~]$/.test(key) || key.length > 1) return key;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return code.replace(/^Key/, "").toLowerCase();
};

/** `help` opens the list of keys. Returns how to stop listening. */
export function listenForKeys(help: () => void): () => void {
  const acts: Record<string, () => unknown> = {
    j: () => stepRow(1),
    k: () => stepRow(-1),
    r: () => focusOn("[data-composer]"),
    "/": () => focusOn("[data-search]"),
    "?": help,
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const act = acts[keyOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}
