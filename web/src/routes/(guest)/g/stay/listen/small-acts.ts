/** Small things a script does better than a page that is loaded anew: unfolding in place, copying an address. */

import { callApi } from "./call.ts";
import type { Page, WritingForm } from "./shown-page.ts";

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

/** A message that waits for a person is taken back, or one that was refused taken up again, without leaving the page. */
export function takeBackInPlace(page: Page, { text }: WritingForm): void {
  page.scroll.addEventListener("submit", async (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>("#held form:not([data-review])");
    if (!form) return;
    event.preventDefault();
    const { held, body } = Object.fromEntries(new FormData(form)) as { held: string; body: string };
    if (form.action.includes("take_back")) {
      const taken = await callApi("POST", `/api/guest/conversation/held/${held}/withdrawal`);
      if (!taken?.ok) return form.submit();
      void page.refresh();
    }
    text.value = text.value ? `${body}\n\n${text.value}` : body;
    text.dispatchEvent(new Event("input"));
    text.focus();
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
