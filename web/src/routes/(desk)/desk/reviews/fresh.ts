/** Keeps the list of what waits up to date: the page is fetched again now and then, and laid over the one that is shown. */

const EVERY_MS = 30_000;

const queueIn = (page: Document): HTMLElement | null => page.getElementById("queue");
const idsIn = (queue: HTMLElement): string =>
  [...queue.querySelectorAll("[data-review]")].map((row) => row.getAttribute("aria-labelledby")).join(" ");

/** Nothing moves under whoever stands in the list, or has opened something in it. */
const isBusy = (queue: HTMLElement): boolean =>
  queue.contains(document.activeElement) || queue.querySelector("details[open]") !== null;

async function refresh(): Promise<void> {
  const shown = queueIn(document);
  if (!shown || document.visibilityState !== "visible" || isBusy(shown)) return;
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) return;
  const fresh = queueIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
  if (!fresh || isBusy(shown) || fresh.innerHTML === shown.innerHTML) return;
  const isOther = idsIn(fresh) !== idsIn(shown);
  shown.replaceChildren(...fresh.childNodes);
  const status = document.getElementById("fresh");
  if (status && isOther) status.textContent = shown.dataset.fresh ?? "";
}

setInterval(() => void refresh(), EVERY_MS);
document.addEventListener("visibilitychange", () => void refresh());
