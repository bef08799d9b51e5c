/** The page as the server writes it, fetched again and laid over the one that is shown: one source of every sentence. */

import { callApi } from "./call.ts";
import { patchLog } from "./patch.ts";

const NEAR_END_PX = 100;
const AGAIN_AFTER_MS = 3_000;

export type WritingForm = { readonly element: HTMLFormElement; readonly text: HTMLTextAreaElement };

export class Page {
  readonly log: HTMLOListElement;
  readonly scroll: HTMLElement;
  #refreshing: Promise<void> | undefined;
  #isStale = false;
  #markedSeq = 0;

  static find(root: Document): Page | undefined {
    const log = root.querySelector<HTMLOListElement>("#log");
    const scroll = log?.closest<HTMLElement>(".scroll");
    return log && scroll ? new Page(log, scroll) : undefined;
  }

  private constructor(log: HTMLOListElement, scroll: HTMLElement) {
    this.log = log;
    this.scroll = scroll;
  }

  get form(): WritingForm | undefined {
    const element = document.querySelector<HTMLFormElement>("#write form");
    const text = element?.querySelector("textarea");
    return element && text ? { element, text } : undefined;
  }

  /** Older messages are being read: what is new is a link away and does not move them. */
  get isOlderPage(): boolean {
    return location.search.includes("before=");
  }

  /** The scroller is reversed: its end is zero, what lies above is negative. */
  get isAtEnd(): boolean {
    return Math.abs(this.scroll.scrollTop) < NEAR_END_PX;
  }

  toEnd(): void {
    this.scroll.scrollTop = 0;
  }

  /** Asked for while it runs, it runs once more: a hint that comes meanwhile is not lost. */
  refresh(): Promise<void> {
    if (this.isOlderPage) return Promise.resolve();
    this.#isStale = true;
    this.#refreshing ??= this.#refreshWhileStale().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #refreshWhileStale(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const answer = await fetch(`/g/stay${location.search}`, { headers: { accept: "text/html" } }).catch(
        () => undefined,
      );
      if (!answer) {
        setTimeout(() => void this.refresh(), AGAIN_AFTER_MS);
        return;
      }
      if (answer.redirected) return void location.assign(answer.url);
      if (answer.ok) this.#layOver(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  }

  #layOver(fresh: Document): void {
    const log = fresh.querySelector<HTMLOListElement>("#log");
    if (!log) return;
    const { scroll } = this;
    const wasAtEnd = this.isAtEnd;
    const fromTop = scroll.scrollHeight + scroll.scrollTop;
    const hadNew = patchLog(this.log, log);
    if (wasAtEnd) this.toEnd();
    else {
      scroll.scrollTop = fromTop - scroll.scrollHeight;
      if (hadNew) this.#offerNewest();
    }
    const held = document.querySelector("#held");
    const freshHeld = fresh.querySelector("#held");
    const isAsking = held?.querySelector("details[open] textarea");
    if (held && freshHeld && !isAsking && held.outerHTML !== freshHeld.outerHTML) held.replaceWith(freshHeld);
    const write = document.querySelector<HTMLElement>("#write");
    const freshWrite = fresh.querySelector<HTMLElement>("#write");
    if (write && freshWrite && write.dataset.access !== freshWrite.dataset.access)
      write.replaceWith(freshWrite);
    this.markRead();
  }

  #offerNewest(): void {
    const newest = document.querySelector<HTMLButtonElement>("#newest");
    if (!newest) return;
    newest.hidden = false;
    newest.onclick = () => {
      newest.hidden = true;
      this.toEnd();
      this.markRead();
    };
  }

  /** Only what a person has had before their eyes counts as read. */
  markRead(): void {
    const seq = Number(this.log.dataset.shown);
    if (document.visibilityState !== "visible" || !this.isAtEnd || this.isOlderPage || seq <= this.#markedSeq)
      return;
    this.#markedSeq = seq;
    void callApi("PUT", "/api/guest/conversation/read-mark", { seq });
  }

  tellConnection(isOnline: boolean): void {
    const line = document.querySelector<HTMLElement>("#offline");
    if (line) line.textContent = isOnline ? "" : (line.dataset.text ?? "");
  }
}
