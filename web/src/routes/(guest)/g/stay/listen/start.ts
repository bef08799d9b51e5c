/** What scripts add to a guest's page, some three kilobytes: it keeps itself up, sends without a reload, saves the draft. */

import { keepDraft } from "./draft.ts";
import { sendInPlace } from "./sending.ts";
import { Page } from "./shown-page.ts";
import { offerCopies, takeBackInPlace, unfoldInPlace } from "./small-acts.ts";

const AGAIN_AFTER_MS = 5_000;

const page = Page.find(document);
if (page) {
  const form = page.form;
  if (form) {
    const draft = keepDraft(form.text);
    sendInPlace(page, form, draft);
    takeBackInPlace(page, form);
  }
  unfoldInPlace(page);
  offerCopies();
  listen(page);
  page.markRead();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void page.refresh();
  });
  addEventListener("offline", () => page.tellConnection(false));
  addEventListener("online", () => {
    page.tellConnection(true);
    void page.refresh();
  });
}

/** Each connection begins with a look at what was missed; hints carry no words, so the page asks for them itself. */
function listen(page: Page): void {
  const stream = new EventSource("/events/guest");
  for (const hint of ["hello", "message", "read", "conversation"]) {
    stream.addEventListener(hint, () => void page.refresh());
  }
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(page), AGAIN_AFTER_MS);
  });
}
