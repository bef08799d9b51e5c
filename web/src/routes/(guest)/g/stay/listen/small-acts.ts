/** Small things a script does better than a page that is loaded anew: unfolding in place, copying an address. */

import type { Page } from "./shown-page.ts";

/** What was cut off a mail opens where it is asked for; the address says so, and every refresh keeps it open. */
export function unfoldInPlace(page: Page): void {
  page.log.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.unfold");
    if (!link || page.isOlderPage || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const line = link.closest("li")!;
    const top = link.getBoundingClientRect().top;
    history.replaceState(history.state, "", link.href);
    await page.refresh();
    const again = line.querySelector<HTMLElement>("a.unfold");
    if (!again) return;
    again.focus({ preventScroll: true });
    page.scroll.scrollTop += again.getBoundingClientRect().top - top;
  });
}

/** Buttons that copy what they hold are shown where they can. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy!);
      button.querySelector("span")!.textContent = button.dataset.copied!;
    });
  }
}
