/** The mail of an open conversation in the browser; comes after the words of the conversation and never before them. */

import type { CompiledTexts } from "#generated/texts/types.ts";
import { type Api, answerOf } from "#lib/api/client.ts";
import type { ConversationView, MailNote, MailOfMessage, MailState, MailTrail } from "#lib/api/views.ts";
import { type Say, speak } from "#lib/texts/index.ts";
import Alias from "./Alias.svelte";
import Notes from "./Notes.svelte";
import OfMessage from "./OfMessage.svelte";

/** What is open: whose mail it is, and the first message shown. */
type Thread = { readonly view: ConversationView; readonly messages: readonly { readonly seq: number }[] };

/** Several hints in a row are one question. */
const AFTER_HINT_MS = 400;

const files = import.meta.glob<{ texts: CompiledTexts }>("./{en,de,fr,es,nl,pl,ru,ar,pt,sv}/mail.js", {
  base: "../../../../.generated/texts",
});

export class MailDesk {
  trail: MailTrail = $state.raw() as MailTrail;
  readonly #states = $derived(new Map(this.trail.mails.map((mail) => [mail.seq, mail])));
  readonly #cut = $derived(new Set(this.trail.cut));
  readonly noted: ReadonlySet<number> = $derived(new Set(this.trail.notes.map(({ afterSeq }) => afterSeq)));
  readonly say: Say;
  /** The components; here, so that pages carry them only when the desk has come. */
  readonly Alias = Alias;
  readonly Notes = Notes;
  readonly OfMessage = OfMessage;
  readonly #api: Api;
  readonly #thread: Thread;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api, thread: Thread, say: Say, trail: MailTrail) {
    this.#api = api;
    this.#thread = thread;
    this.say = say;
    this.trail = trail;
  }

  get view(): ConversationView {
    return this.#thread.view;
  }

  stateOf(seq: number): MailState | undefined {
    return this.#states.get(seq);
  }

  notesAfter(seq: number): MailNote[] {
    return this.trail.notes.filter((note) => note.afterSeq === seq);
  }

  isCut(messageId: string): boolean {
    return this.#cut.has(messageId);
  }

  /** Does the mail about this message stand otherwise than that about the last of its group? */
  differs(seq: number, last: number): boolean {
    return seq !== last && this.stateOf(seq)?.state !== this.stateOf(last)?.state;
  }

  /** What was cut off a message, and every step of its mails. @throws NotDone */
  ofMessage(message: string): Promise<MailOfMessage> {
    const path = { id: this.view.id, message };
    return answerOf<MailOfMessage>(
      this.#api.GET("/api/conversations/{id}/messages/{message}/mail", { params: { path } }),
    );
  }

  /** Looks again in a moment; what is shown stays when no answer comes. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      this.trail = await askTrail(this.#api, this.#thread).catch(() => this.trail);
    }, AFTER_HINT_MS);
  }
}

/** @throws NotDone when the trail cannot be had */
export async function openMail(api: Api, thread: Thread, language: string): Promise<MailDesk> {
  const [loaded, trail] = await Promise.all([files[`./${language}/mail.js`]?.(), askTrail(api, thread)]);
  const spoken = loaded?.texts ?? {};
  return new MailDesk(api, thread, (key, ...args) => speak(spoken, key, args[0]), trail);
}

function askTrail(api: Api, { view, messages }: Thread): Promise<MailTrail> {
  const after = (messages[0]?.seq ?? 1) - 1;
  return answerOf<MailTrail>(
    api.GET("/api/conversations/{id}/mail", { params: { path: { id: view.id }, query: { after } } }),
  );
}
