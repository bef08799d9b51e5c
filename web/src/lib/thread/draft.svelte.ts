/** What somebody has begun to write: in this tab at once, on the server within two seconds of the last key. */

import type { Api } from "#lib/api/client.ts";
import { saveDraft } from "#lib/api/conversations.ts";

const SAVE_AFTER_MS = 900;

export class Draft {
  body = $state("");
  state = $state<"" | "saving" | "saved" | "unsaved">("");
  readonly #api: Api;
  readonly #conversationId: string;
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `saved` is what the server has; `body`, when given, is what stands in the box instead. */
  constructor(api: Api, conversationId: string, saved: string, body = saved) {
    this.#api = api;
    this.#conversationId = conversationId;
    this.body = body;
    this.#saved = saved;
    if (body && body === saved) this.state = "saved";
  }

  /** Words here that the server does not have yet. */
  get isAhead(): boolean {
    return this.body !== this.#saved;
  }

  get #place(): string {
    return `draft ${this.#conversationId}`;
  }

  /** Words that this tab kept when the server could not be reached; browser only. */
  restore(): void {
    const kept = sessionStorage.getItem(this.#place);
    if (kept === null || kept === this.body) return;
    this.body = kept;
    void this.save();
  }

  /** After each key. */
  changed(): void {
    sessionStorage.setItem(this.#place, this.body);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const { body } = this;
    if (body === this.#saved) return;
    this.state = "saving";
    try {
      await saveDraft(this.#api, this.#conversationId, body);
      this.#saved = body;
      if (this.body === body) sessionStorage.removeItem(this.#place);
      this.state = body ? "saved" : "";
      // It was sent while it was being saved: what was saved last is no draft any more.
      if (body && !this.body) await this.save();
    } catch {
      this.state = "unsaved";
    }
  }

  /** It was sent: the server forgets the draft with the message. */
  sent(): void {
    clearTimeout(this.#timer);
    sessionStorage.removeItem(this.#place);
    this.body = "";
    if (this.state !== "saving") this.#saved = "";
    this.state = "";
  }

  /** Another device wrote or took it away; ignored while words here are not saved. */
  fromElsewhere(body: string): void {
    if (this.isAhead) return;
    this.body = body;
    this.#saved = body;
    this.state = body ? "saved" : "";
  }
}
