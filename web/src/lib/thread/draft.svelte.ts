/** What somebody has begun to write: on the server within two seconds of the last key, so that it is on every device. */

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

  constructor(api: Api, conversationId: string, body: string) {
    this.#api = api;
    this.#conversationId = conversationId;
    this.body = body;
    this.#saved = body;
    if (body) this.state = "saved";
  }

  /** Words here that the server does not have yet. */
  get isAhead(): boolean {
    return this.body !== this.#saved;
  }

  /** After each key. */
  changed(): void {
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
      this.state = body ? "saved" : "";
    } catch {
      this.state = "unsaved";
    }
  }

  /** It was sent: the server forgets the draft with the message, so nothing need be saved. */
  sent(): void {
    clearTimeout(this.#timer);
    this.body = "";
    this.#saved = "";
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
