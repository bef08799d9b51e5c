/** Lays a freshly written log over the one that is shown, touching only what changed: readers aloud hear the new alone. */

const MESSAGE = "li[id^='m-']";

/** True when something was added at the end. */
export function patchLog(shown: HTMLOListElement, fresh: HTMLOListElement): boolean {
  const before = shown.dataset.shown;
  const last = [...shown.querySelectorAll(MESSAGE)].at(-1);
  const isApart = last && !fresh.querySelector(`#${CSS.escape(last.id)}`) && fresh.children.length > 0;
  // More was said meanwhile than one page holds: begin anew, but keep what is on its way.
  if (isApart) for (const line of shown.querySelectorAll(`${MESSAGE}, .day, .noted`)) line.remove();

  let previous: Element | null = null;
  const oldest = fresh.querySelector(MESSAGE);
  for (const line of [...fresh.children]) {
    const known = shown.querySelector(`#${CSS.escape(line.id)}`);
    // The oldest message of a page begins a group only because the page begins there.
    if (known && line !== oldest) patchLine(known, line);
    const placed: Element = known ?? line;
    if (!known) previous ? previous.after(placed) : shown.prepend(placed);
    previous = placed;
  }
  if (shown.children.length > 0) shown.closest(".end")?.querySelector(".empty")?.remove();
  shown.dataset.shown = fresh.dataset.shown;
  shown.dataset.last = fresh.dataset.last;
  return before !== fresh.dataset.shown;
}

/** Words never change; the name above, the time and state below and what is unfolded may come, go or change. */
function patchLine(shown: Element, fresh: Element): void {
  if (shown.outerHTML === fresh.outerHTML) return;
  shown.className = fresh.className;
  for (const part of [".under", ".rest"]) {
    const known = shown.querySelector(part);
    const now = fresh.querySelector(part);
    if (known && now) known.innerHTML = now.innerHTML;
    else if (now) shown.append(now);
    else known?.remove();
  }
}
