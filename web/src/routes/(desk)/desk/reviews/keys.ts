/** Keys for whoever looks through held messages: from one to the next, taking one, deciding. None fires while somebody types. */

const ACTS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  c: () => taken()?.querySelector<HTMLButtonElement>("[data-key=c] button")?.click(),
  p: () => choose("p"),
  r: () => choose("r"),
};

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-review]")];
const here = (): HTMLElement | undefined => rows().find((row) => row.contains(document.activeElement));
/** In a list only the one that was gone to: taking is kept in writing. */
const taken = (): ParentNode | undefined => here() ?? (rows().length === 0 ? document : undefined);
const reason = (): HTMLTextAreaElement | null => document.querySelector("textarea[data-reason]");

function step(by: 1 | -1): void {
  const all = rows();
  const row = here();
  const at = row ? all.indexOf(row) + by : by > 0 ? 0 : all.length - 1;
  all[Math.max(0, Math.min(at, all.length - 1))]?.focus();
}

/** With a reason already written it is done; without one the reason is asked for, and Ctrl and Enter do it. */
function choose(key: "p" | "r"): void {
  const words = reason();
  const button = document.querySelector<HTMLButtonElement>(`[data-key=${key}] button`);
  if (!words || !button) return;
  if (words.value.trim()) {
    button.click();
    return;
  }
  words.dataset.chosen = key;
  for (const one of document.querySelectorAll("[data-key]"))
    one.toggleAttribute("data-chosen", one.contains(button));
  const hint = document.querySelector<HTMLElement>("[data-confirm]");
  if (hint) hint.hidden = false;
  words.focus();
}

function confirm(words: HTMLTextAreaElement): void {
  const { chosen } = words.dataset;
  if (chosen && words.value.trim())
    document.querySelector<HTMLButtonElement>(`[data-key=${chosen}] button`)?.click();
}

/** The sign on the key, or on a keyboard of another script the Latin one in the same place. */
const keyOf = ({ key, code }: KeyboardEvent): string =>
  /^[ -~]$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();

addEventListener("keydown", (event) => {
  const { target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  if (target instanceof HTMLTextAreaElement && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    confirm(target);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (target instanceof HTMLElement && target.matches("input, textarea, select")) return;
  const act = ACTS[keyOf(event)];
  if (!act) return;
  event.preventDefault();
  act();
});

const list = document.getElementById("keys");
if (list) list.hidden = false;
